import type { Awaits } from '../../../contract/intake.js';

interface Group {
  readonly title: string;
  /** Why it waits. */
  readonly why: string;
  /** What resolves it, and the command for that. */
  readonly does: string;
  readonly command: string;
}

/** What each group waits for, and what is to be done about it. */
export const groups: Readonly<Record<Awaits, Group>> = {
  allocation: {
    title: 'Nobody answers for it',
    why: 'No service is named, or nobody of it can look at it. Its clock runs all the same.',
    does: 'Allocate it',
    command: 'allocate',
  },
  discretion: {
    title: 'Older than twelve months',
    why: 'A complaints officer decides whether to take it all the same, with reasons either way (Code 2.3). To take it, allocate it and say why. Else refuse it.',
    does: 'Decide on it',
    command: 'allocate',
  },
  'stage-2-appointment': {
    title: 'Stage 2 was asked for',
    why: 'Nobody has been appointed yet to look at it afresh. It must be somebody of another service.',
    does: 'Appoint somebody',
    command: 'appoint-stage-2',
  },
  question: {
    title: 'Points to be found out',
    why: 'It was not clear who is responsible for a point, and nobody has asked the resident since.',
    does: 'Ask the resident',
    command: 'ask-resident',
  },
};
