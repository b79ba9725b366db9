import type { PlanLearningData } from './commands/deciding.js';
import type { RestrictContactData } from './commands/handling.js';
import type {
  CallRecorded,
  ComplaintDecided,
  ComplaintReceived,
  ComplaintRefused,
  DeadlineExtended,
  DefinitionPoint,
  Stage,
} from './event.js';

/** A definition as it stood from a moment on. Old versions stay (Code 5.6). */
export interface DefinitionVersion {
  /** ISO 8601 instant. */
  readonly from: string;
  readonly points: readonly DefinitionPoint[];
  readonly outcomes: readonly string[];
}

/** An acknowledgement as it was sent. Days are days in London. */
interface Acknowledgement {
  readonly on: string;
  readonly by: string;
  /** Promised to the resident: when the council means to answer, and the last day. */
  readonly answerExpectedBy: string;
  readonly respondBy: string;
}

/** One of the two stages of a case, from the day its clock began. */
export interface StageRecord {
  /** Day 0: the receipt, the request, or the day the Ombudsman had it taken again. */
  readonly from: string;
  /** The days promised to the resident when it began. */
  readonly acknowledgeBy: string;
  readonly respondBy: string;
  readonly acknowledged: Acknowledgement | null;
  readonly extensions: readonly DeadlineExtended[];
  /** While the answer is put off: when the resident last heard how it goes, and when they were told to hear again (Code 5.9). */
  readonly lastUpdate: { readonly on: string; readonly nextBy: string } | null;
  readonly decision: ComplaintDecided | null;
  readonly response: {
    readonly on: string;
    readonly by: string;
    readonly askForStage2By: string | null;
  } | null;
  /** E-mail addresses and names of those who investigated, decided or wrote at this stage (Code 6.13). */
  readonly hands: readonly string[];
}

/** Something promised in a decision. Numbered from 1 through the whole case. */
interface Action {
  readonly number: number;
  readonly stage: Stage;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly done: { readonly on: string; readonly by: string; readonly evidence: string } | null;
}

/** What an Ombudsman ordered. Numbered from 1. */
interface Order {
  readonly number: number;
  readonly text: string;
  readonly due: string;
  readonly done: { readonly on: string; readonly by: string; readonly evidence: string } | null;
}

/** What a resident needs us to do differently, and when we look at it again (Code 5.10). */
interface Needs {
  readonly adjustments: readonly string[];
  readonly disabilities: readonly string[];
  readonly reviewOn: string | null;
}

/** A case as its events add up to it. */
export interface Complaint {
  readonly reference: string;
  /** How many events there are: it grows by one with each. */
  readonly version: number;
  readonly stage: Stage;
  readonly status: 'open' | 'answered' | 'closed' | 'withdrawn' | 'refused';
  readonly received: ComplaintReceived;
  /** Why it is taken although it is late (Code 2.3); null while no officer has said so. */
  readonly discretion: { readonly on: string; readonly by: string; readonly reason: string } | null;
  readonly definitions: readonly DefinitionVersion[];
  readonly service: string | null;
  readonly owner: string | null;
  /** E-mail addresses of those who may not look at it: named in it, or in conflict (Code 5.8). */
  readonly barred: readonly string[];
  /** The days promised at receipt. */
  readonly acknowledgeBy: string;
  readonly respondBy: string;
  readonly stage1: StageRecord;
  readonly stage2: StageRecord | null;
  readonly calls: readonly CallRecorded[];
  readonly actions: readonly Action[];
  readonly learning: readonly PlanLearningData[];
  readonly orders: readonly Order[];
  readonly needs: Needs;
  readonly restriction: RestrictContactData | null;
  readonly refusal: ComplaintRefused | null;
  /** Whether the Ombudsman had it taken again. */
  readonly reopened: boolean;
  /** The grounds on which it was refused, and which the Ombudsman did not let stand (Code 2.4). */
  readonly overruled: readonly ComplaintRefused['ground'][];
}

/** The stage that a case is in. */
export function currentStage({ stage1, stage2 }: Complaint): StageRecord {
  return stage2 ?? stage1;
}

/** The definition as it stands. */
export function definitionOf({
  definitions,
  received,
}: Complaint): Pick<DefinitionVersion, 'points' | 'outcomes'> {
  return definitions.at(-1) ?? received;
}

/** The day by which the resident was last told to expect the answer of the stage. */
export function answerPromisedBy(complaint: Complaint): string {
  const { extensions, acknowledged, respondBy } = currentStage(complaint);
  return extensions.at(-1)?.until ?? acknowledged?.respondBy ?? respondBy;
}
