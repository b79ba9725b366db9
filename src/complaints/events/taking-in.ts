import type { OmbudsmanId } from '../../policy/schema.js';
import type { Responsibility } from '../commands/fields.js';
import type { ReceiveData } from '../commands/intake.js';
import type { Recorded } from './recorded.js';

/** One point of a complaint definition. `unmarked`: nobody has looked yet at whose it is (Code 5.7). */
export interface DefinitionPoint {
  readonly text: string;
  readonly responsibility: Responsibility | 'unmarked';
  /** An id of the policy's signposts, or words: who answers for a point that is not the council's. */
  readonly signpost?: string | undefined;
}

/** A complaint arrived and is logged. The words are as they were said, and stay so (Code 5.12). */
export interface ComplaintReceived extends Recorded {
  readonly type: 'ComplaintReceived';
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
  /** Photos and papers that came with it, by name (Code 5.12). */
  readonly enclosures?: readonly string[] | undefined;
  /** Who may look at it afterwards, by what the service does. */
  readonly ombudsmen: readonly OmbudsmanId[];
  /** The days promised to the resident: acknowledgement (Code 6.2) and stage 1 response at the latest (Code 6.3). */
  readonly acknowledgeBy: string;
  readonly respondBy: string;
  /** The request, or the case, that this was first raised in (Code 1.5, 6.8). */
  readonly raisedIn?: string | undefined;
}

/** A complaints officer takes it although it is late, and says why (Code 2.3). */
export interface DiscretionUsed extends Recorded {
  readonly type: 'DiscretionUsed';
  readonly reason: string;
}

/** Somebody answers for the case from now on. */
export interface CaseAllocated extends Recorded {
  readonly type: 'CaseAllocated';
  readonly to: string;
  readonly why: 'received' | 'allocated' | 'reassigned' | 'conflict' | 'stage-2-requested' | 'reopened';
  readonly reason?: string | undefined;
}

/** The owner said that they cannot look at it fairly (Code 5.8). Nobody answers for it until it is allocated again. */
export interface ConflictDeclared extends Recorded {
  readonly type: 'ConflictDeclared';
  readonly reason: string;
}

/** A new version of the definition; the ones before stay (Code 5.6). */
export interface DefinitionAmended extends Recorded {
  readonly type: 'DefinitionAmended';
  readonly points: readonly DefinitionPoint[];
  readonly outcomes: readonly string[];
  readonly reason: string;
}

/** A related issue joined before the response (Code 6.8). */
export interface IssueJoined extends Recorded {
  readonly type: 'IssueJoined';
  readonly text: string;
}

/** The resident took it back. */
export interface ComplaintWithdrawn extends Recorded {
  readonly type: 'ComplaintWithdrawn';
  readonly reason: string;
}
