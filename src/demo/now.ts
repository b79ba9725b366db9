import type { Course, SecondCourse } from './course.js';

/** A complaint that is to stand in a certain way now: when it came, and what of its course is not left to chance. */
export interface Standing {
  /** Working days ago; below 1 it came today. */
  readonly ago: number;
  readonly course: Partial<Course>;
}

/** Nothing out of the ordinary, so that what is owed falls on the day it is meant to. */
const plain: Partial<Course> = {
  channel: 'email',
  loggedAfter: 0,
  known: 'service-known',
  spokenFor: 'nobody',
  phone: 'has-phone',
  needs: 'nothing',
  twist: 'none',
  late: 'in-time',
  refused: 'no',
  withdrawn: null,
  calls: ['spoke'],
  called: 1,
  acknowledged: 3,
  extraPoint: 'none',
  issue: 'none',
  extended: 'no',
  updates: 'kept',
  decided: 'decided',
  responded: -3,
  finding: 'upheld',
  actions: [],
  restricted: 'no',
  stage2: null,
  closed: null,
};
const second: SecondCourse = {
  asked: 5,
  appointed: 1,
  acknowledged: 3,
  extended: false,
  responded: null,
  finding: 'upheld',
  ombudsman: 'none',
};
const standing = (ago: number, course: Partial<Course>): Standing => ({
  ago,
  course: { ...plain, ...course },
});
/** Answered ten working days after it came, five days before stage 2 was asked for: counted back from the request. */
const atStage2 = (ago: number, change: Partial<SecondCourse>): Standing =>
  standing(ago + 14, { stage2: { ...second, ...change } });
const waiting = { acknowledged: null } as const;

/**
 * What must be there now whatever chance gave: each kind of thing that a council owes, some of it due today, some overdue,
 * and some new this very day; and what is rare. Days are counted back from today with the periods that the Code allows at most.
 */
export const now: readonly Standing[] = [
  // Nobody has looked at it yet.
  standing(0, { channel: 'chat', ...waiting }),
  standing(0, { channel: 'web', ...waiting }),
  standing(0, { channel: 'chat', known: 'service-unknown', ...waiting }),
  standing(1, { channel: 'web', ...waiting, late: 'undecided' }),
  standing(2, { channel: 'chat', known: 'service-unknown', ...waiting }),
  // To be rung and acknowledged: soon, today, and too late.
  standing(2, { channel: 'chat', calls: ['no-answer'], ...waiting }),
  standing(5, { calls: [] }),
  standing(5, { ...waiting }),
  standing(5, { channel: 'letter', phone: 'no-phone', ...waiting }),
  standing(7, { channel: 'chat', calls: ['no-answer', 'voicemail'], ...waiting }),
  // To be answered: soon, today, decided but not sent, and too late.
  standing(10, { channel: 'chat', responded: null, decided: 'undecided' }),
  standing(13, { responded: null, decided: 'undecided', spokenFor: 'councillor' }),
  standing(13, { responded: null, called: 2 }),
  standing(16, { channel: 'chat', responded: null, decided: 'undecided' }),
  standing(22, { channel: 'phone', responded: null, decided: 'undecided', needs: 'large-print' }),
  // Put off: news of it due today, and overdue.
  standing(17, { extended: 'in-time', updates: 'missed', responded: null, decided: 'undecided' }),
  standing(21, { extended: 'in-time', updates: 'missed', responded: null, decided: 'undecided' }),
  standing(19, {
    channel: 'chat',
    extended: 'in-time',
    responded: null,
    decided: 'undecided',
    restricted: 'restricted',
  }),
  // Answered, with promises open: to come, due about now, and broken.
  standing(18, { actions: [{ due: 15, done: null }], spokenFor: 'mp' }),
  standing(20, { actions: [{ due: 10, done: null }] }),
  standing(30, {
    actions: [
      { due: 8, done: null },
      { due: 30, done: null },
    ],
  }),
  // Stage 2: asked for, to be acknowledged and to be answered, and the Ombudsman after it.
  atStage2(1, { appointed: null }),
  atStage2(5, { acknowledged: null }),
  atStage2(8, { acknowledged: null }),
  atStage2(20, {}),
  atStage2(30, {}),
  atStage2(34, { extended: true }),
  atStage2(82, { responded: -4, ombudsman: 'ordered' }),
  atStage2(92, { responded: -4, ombudsman: 'ordered' }),
  // Lately ended otherwise.
  standing(6, { withdrawn: 2 }),
  standing(8, { refused: 'claim-filed', reopened: 'stays' }),
  standing(33, {
    refused: 'already-considered',
    reopened: 'reopened',
    responded: null,
    decided: 'undecided',
  }),
  // What is rare, so that it can be found whatever chance gave.
  standing(60, { extended: 'too-late', closed: 10 }),
  standing(70, { late: 'taken', closed: 20 }),
  standing(75, { extended: 'beyond-cap', closed: 10 }),
  standing(80, { late: 'refused', reopened: 'stays' }),
  standing(90, { issue: 'joined', twist: 'conflict', extraPoint: 'unclear', closed: 15 }),
  standing(95, { acknowledged: 7, responded: 3, twist: 'named', extraPoint: 'not-ours', closed: 15 }),
  atStage2(110, { asked: 75, responded: -4 }),
  atStage2(130, { responded: -6, ombudsman: 'complied' }),
];
