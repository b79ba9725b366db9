import type { OmbudsmanId } from '../../policy/schema.js';
import type { RefuseData } from '../commands/officer.js';
import type { Recorded, Stage } from './recorded.js';

/** A named officer refused it on a ground of the closed list (Code 2.1, 2.2, 5.11). */
export interface ComplaintRefused extends Recorded, RefuseData {
  readonly type: 'ComplaintRefused';
  readonly stage: Stage;
  /** The complaint whose refusal gave (nearly) the same facts: somebody is asked to look whether each stands on its own (Code 2.5). */
  readonly resembles?: string;
}

/** The Ombudsman had it taken again: the clock of its stage begins anew (Code 2.4). */
export interface ComplaintReopened extends Recorded {
  readonly type: 'ComplaintReopened';
  readonly reason: string;
  readonly acknowledgeBy: string;
  readonly respondBy: string;
}

/** The resident is not content with the answer, in whatever words (Code 6.10, 6.12). */
export interface Stage2Requested extends Recorded {
  readonly type: 'Stage2Requested';
  readonly words?: string | undefined;
  /** After the day that the stage 1 letter named. Taken all the same (Dacorum 5.9). */
  readonly late: boolean;
  readonly acknowledgeBy: string;
  readonly respondBy: string;
}

/** Somebody else, of another service, looks at it again (Code 6.13, Dacorum 5.12). */
export interface Stage2InvestigatorAppointed extends Recorded {
  readonly type: 'Stage2InvestigatorAppointed';
  readonly to: string;
}

/** The case went to an Ombudsman. */
export interface ReferredToOmbudsman extends Recorded {
  readonly type: 'ReferredToOmbudsman';
  readonly ombudsman: OmbudsmanId;
}

/** The Ombudsman ordered something, by a day. */
export interface OrderRecorded extends Recorded {
  readonly type: 'OrderRecorded';
  readonly text: string;
  readonly due: string;
}

/** An order was carried out. */
export interface OrderComplied extends Recorded {
  readonly type: 'OrderComplied';
  readonly order: number;
  readonly evidence: string;
}
