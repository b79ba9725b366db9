import type { DecideData, PlanLearningData } from '../commands/deciding.js';
import type { Recorded, Stage } from './recorded.js';

/** The complaint was acknowledged (Code 6.2, 6.11). */
export interface ComplaintAcknowledged extends Recorded {
  readonly type: 'ComplaintAcknowledged';
  readonly stage: Stage;
  /** The days promised to the resident: the council's own target, and the last day (Code 6.3, 6.14). */
  readonly answerExpectedBy: string;
  readonly respondBy: string;
  /** After the last day for it: a breach, kept as one. */
  readonly late: boolean;
}

/** The resident was told that the answer needs longer (Code 6.4, 6.15). */
export interface DeadlineExtended extends Recorded {
  readonly type: 'DeadlineExtended';
  readonly stage: Stage;
  readonly from: string;
  readonly until: string;
  readonly workingDays: number;
  readonly reason: string;
  /** Working days (Code 5.9). */
  readonly updateEvery: number;
  readonly nextUpdateBy: string;
  readonly goodReason?: string | undefined;
  readonly approvedBy?: string | undefined;
  /** Said after the old date: a breach, kept as one (Code 6.5). */
  readonly late: boolean;
}

/** A decision on every point and on the whole. */
export interface ComplaintDecided extends Recorded {
  readonly type: 'ComplaintDecided';
  readonly stage: Stage;
  readonly findings: DecideData['findings'];
  readonly outcome: DecideData['outcome'];
  readonly acknowledgement?: string | undefined;
  readonly impact?: string | undefined;
  readonly remedies: NonNullable<DecideData['remedies']>;
  readonly actions: NonNullable<DecideData['actions']>;
  readonly contributors: readonly string[];
}

/** The answer went out. */
export interface ResponseSent extends Recorded {
  readonly type: 'ResponseSent';
  readonly stage: Stage;
  /** Stage 1: the day by which stage 2 is best asked for. Guidance, never a bar (Dacorum 5.9). */
  readonly askForStage2By?: string | undefined;
  readonly late: boolean;
}

/** A promised action was done (Code 7.3). */
export interface ActionCompleted extends Recorded {
  readonly type: 'ActionCompleted';
  readonly action: number;
  readonly evidence: string;
}

/** What will be learned from it (Code 9.1). */
export interface LearningPlanned extends Recorded, PlanLearningData {
  readonly type: 'LearningPlanned';
}

/** The case is closed. What was promised stays owed (Code 7.3). */
export interface CaseClosed extends Recorded {
  readonly type: 'CaseClosed';
}
