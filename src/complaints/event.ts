import type { z } from 'zod';
import type { OmbudsmanId } from '../policy/schema.js';
import type { ReceiveData, responsibility } from './command.js';

/** Who did it: a member of staff by e-mail address, the resident, or the service itself. */
export type Actor = 'resident' | 'system' | (string & {});

/** One point of a complaint definition. */
export interface DefinitionPoint {
  readonly text: string;
  readonly responsibility: z.infer<typeof responsibility>;
  readonly signpost?: string | undefined;
}

/** A complaint arrived and is logged. The words are as they were said, and stay so (Code 5.12). */
export interface ComplaintReceived {
  readonly type: 'ComplaintReceived';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly by: Actor;
  readonly reference: string;
  readonly matter: string;
  readonly channel: ReceiveData['channel'];
  readonly resident: ReceiveData['resident'];
  readonly representative?: ReceiveData['representative'];
  readonly points: readonly DefinitionPoint[];
  readonly outcomes: readonly string[];
  readonly service: string | null;
  readonly serviceWords?: string | undefined;
  /** The day of receipt in London: day 0 of the clocks. */
  readonly receivedOn: string;
  readonly happenedOn?: string | undefined;
  readonly happenedWords?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly lateReason?: string | undefined;
  /** Older than the council accepts without an officer's decision (Code 2.3). Never a refusal. */
  readonly late: boolean;
  readonly adjustments: readonly string[];
  readonly callTimes?: string | undefined;
  readonly tenancy?: ReceiveData['tenancy'];
  readonly staffNamed: readonly string[];
  /** Who may look at it afterwards, by what the service does. */
  readonly ombudsmen: readonly OmbudsmanId[];
  /** The days promised to the resident: acknowledgement (Code 6.2) and stage 1 response at the latest (Code 6.3). */
  readonly acknowledgeBy: string;
  readonly respondBy: string;
}

/** What has happened in a case. Events are only ever added. */
export type ComplaintEvent = ComplaintReceived;

/** An event as it is decided: the case's reference is set on it when it is kept. */
export type DecidedEvent = Omit<ComplaintEvent, 'reference'>;
