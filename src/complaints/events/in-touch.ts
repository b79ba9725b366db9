import type { RecordCallData, RestrictContactData } from '../commands/handling.js';
import type { Recorded } from './recorded.js';

/** A call was made or tried. */
export interface CallRecorded extends Recorded, RecordCallData {
  readonly type: 'CallRecorded';
}

/** The resident was asked something. The clock runs on (Code 5.6). */
export interface QuestionAsked extends Recorded {
  readonly type: 'QuestionAsked';
  readonly text: string;
}

/** The resident was told how it goes. */
export interface ResidentUpdated extends Recorded {
  readonly type: 'ResidentUpdated';
  readonly text: string;
  /** The day by which they hear again, while the answer is put off (Code 5.9). */
  readonly nextUpdateBy?: string | undefined;
}

/** Something worth keeping, which goes to nobody. */
export interface NoteAdded extends Recorded {
  readonly type: 'NoteAdded';
  readonly text: string;
}

/** How a resident may be in touch was restricted. Complaints are taken all the same (Code 5.14, 5.15). */
export interface ContactRestricted extends Recorded, RestrictContactData {
  readonly type: 'ContactRestricted';
}

/** What a resident needs us to do differently (Code 5.10). */
export interface AdjustmentsSet extends Recorded {
  readonly type: 'AdjustmentsSet';
  readonly adjustments: readonly string[];
  readonly disabilities: readonly string[];
  readonly reviewOn: string;
}
