import type { Finding } from './findings.js';
import type { Chance } from './chance.js';

/** How the resident was reached by telephone, attempt by attempt, a working day apart. */
type Attempt = 'spoke' | 'no-answer' | 'voicemail' | 'wrong-number';

/** What becomes of a complaint that was answered and goes to stage 2. */
export interface SecondCourse {
  /** Days after the answer: beyond four weeks it is late, and taken all the same. */
  readonly asked: number;
  /** Working days after the request; null: not yet. The same below. */
  readonly appointed: number | null;
  readonly acknowledged: number | null;
  readonly extended: boolean;
  /** Working days from the last day: before it below 0, after it above. */
  readonly responded: number | null;
  readonly finding: Finding;
  /** What the Ombudsman does: nothing; it was told; its order was not yet, or has been, carried out. */
  readonly ombudsman: 'none' | 'referred' | 'ordered' | 'complied';
}

/** What becomes of a complaint. Working days unless it says otherwise; null: not yet, and so nothing after it. */
export interface Course {
  readonly channel: 'chat' | 'web' | 'phone' | 'letter' | 'email' | 'in-person';
  /** Days between its reaching anybody and its being logged by staff. */
  readonly loggedAfter: number;
  readonly known: 'service-known' | 'service-unknown';
  readonly spokenFor: 'nobody' | 'friend' | 'advocate' | 'councillor' | 'mp';
  readonly phone: 'has-phone' | 'no-phone';
  readonly needs: 'nothing' | 'large-print' | 'post' | 'interpreter';
  /** Something about who answers for it: they declare a conflict, are named in it, or pass it on. */
  readonly twist: 'none' | 'conflict' | 'named' | 'passed-on';
  /** Too old, and what the officer makes of that. */
  readonly late: 'in-time' | 'taken' | 'refused' | 'undecided';
  readonly refused: 'no' | 'claim-filed' | 'already-considered';
  /** Whether the Ombudsman has a refusal taken again. */
  readonly reopened: 'stays' | 'reopened';
  /** Working days after receipt on which the resident takes it back. */
  readonly withdrawn: number | null;
  readonly calls: readonly Attempt[];
  /** Working days after receipt of the first call. */
  readonly called: number;
  readonly acknowledged: number | null;
  readonly extraPoint: 'none' | 'not-ours' | 'unclear';
  readonly issue: 'none' | 'joined';
  readonly extended: 'no' | 'in-time' | 'beyond-cap' | 'too-late';
  /** Whether the resident heard at the interval that they were told. */
  readonly updates: 'kept' | 'missed';
  readonly decided: 'decided' | 'undecided';
  /** Working days from the last day: before it below 0, after it above. */
  readonly responded: number | null;
  readonly finding: Finding;
  /** For each action when it is due, in working days after the answer, and how many after that it is done. */
  readonly actions: readonly { readonly due: number; readonly done: number | null }[];
  readonly restricted: 'no' | 'restricted';
  readonly stage2: SecondCourse | null;
  /** Days after the last answer. */
  readonly closed: number | null;
}

/** What becomes of a complaint, as things go in a council that mostly keeps its days and sometimes does not. */
export function drawCourse(chance: Chance): Course {
  const finding = drawFinding(chance);
  return {
    channel: chance.pick([
      'chat',
      'chat',
      'chat',
      'web',
      'web',
      'phone',
      'phone',
      'email',
      'email',
      'letter',
      'in-person',
    ]),
    loggedAfter: chance.happens(0.15) ? chance.between(1, 3) : 0,
    known: chance.happens(0.05) ? 'service-unknown' : 'service-known',
    spokenFor: chance.happens(0.86)
      ? 'nobody'
      : chance.pick(['friend', 'advocate', 'councillor', 'councillor', 'mp']),
    phone: chance.happens(0.85) ? 'has-phone' : 'no-phone',
    needs: chance.happens(0.85) ? 'nothing' : chance.pick(['large-print', 'post', 'interpreter']),
    twist: chance.happens(0.9) ? 'none' : chance.pick(['conflict', 'named', 'passed-on', 'passed-on']),
    late: chance.happens(0.95) ? 'in-time' : chance.pick(['taken', 'taken', 'refused']),
    refused: chance.happens(0.97) ? 'no' : chance.pick(['claim-filed', 'already-considered']),
    reopened: chance.happens(0.3) ? 'reopened' : 'stays',
    withdrawn: chance.happens(0.06) ? chance.between(1, 9) : null,
    calls: drawCalls(chance),
    called: chance.happens(0.92) ? chance.between(0, 4) : chance.between(6, 9),
    acknowledged: chance.happens(0.93) ? chance.between(1, 5) : chance.between(6, 8),
    extraPoint: chance.happens(0.85) ? 'none' : chance.pick(['not-ours', 'unclear']),
    issue: chance.happens(0.08) ? 'joined' : 'none',
    extended: chance.happens(0.88)
      ? 'no'
      : chance.pick(['in-time', 'in-time', 'in-time', 'in-time', 'beyond-cap', 'too-late']),
    updates: chance.happens(0.75) ? 'kept' : 'missed',
    decided: 'decided',
    responded: chance.happens(0.84) ? chance.between(-7, 0) : chance.between(1, 6),
    finding,
    actions:
      finding === 'not-upheld' || chance.happens(0.35)
        ? []
        : Array.from({ length: chance.between(1, 2) }, () => ({
            due: chance.between(5, 25),
            done: chance.happens(0.8) ? chance.between(-4, 0) : chance.between(1, 8),
          })),
    restricted: chance.happens(0.01) ? 'restricted' : 'no',
    stage2: chance.happens(finding === 'upheld' ? 0.07 : 0.16) ? drawSecond(chance) : null,
    closed: chance.between(5, 45),
  };
}

function drawSecond(chance: Chance): SecondCourse {
  return {
    asked: chance.happens(0.9) ? chance.between(2, 26) : chance.between(34, 60),
    appointed: chance.between(1, 3),
    acknowledged: chance.happens(0.9) ? chance.between(2, 5) : chance.between(6, 7),
    extended: chance.happens(0.2),
    responded: chance.happens(0.85) ? chance.between(-10, 0) : chance.between(1, 6),
    finding: drawFinding(chance),
    ombudsman: chance.happens(0.75) ? 'none' : chance.pick(['referred', 'ordered', 'complied']),
  };
}

const drawFinding = (chance: Chance): Finding =>
  chance.pick([
    'upheld',
    'upheld',
    'upheld',
    'upheld',
    'partly-upheld',
    'partly-upheld',
    'not-upheld',
    'not-upheld',
    'not-upheld',
  ]);

function drawCalls(chance: Chance): Attempt[] {
  if (chance.happens(0.66)) return ['spoke'];
  return [
    ...chance.pick([['no-answer'], ['voicemail'], ['no-answer', 'voicemail'], ['wrong-number']] as const),
    'spoke',
  ];
}
