import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  asked,
  calendar,
  defined,
  directory,
  on,
  policy,
  received,
  responded,
  toAnswer,
  decided,
  lena,
  olga,
  oscar,
  type Deed,
} from '../../tests/support/case-story.js';
import { bankHolidays } from '../calendar/bank-holidays.js';
import { workingCalendar } from '../calendar/working-days.js';
import type { Complaint } from './complaint.js';
import { obligations } from './obligations.js';

const { now } = on('2026-06-15', olga);
const owed = (complaint: Complaint, days = calendar, people = directory) =>
  obligations(complaint, policy, days, people, now);
const kinds = (complaint: Complaint) => owed(complaint).map(({ kind }) => kind);
const extended: Deed = [
  '2026-06-18',
  lena,
  'extend',
  { until: '2026-07-02', reason: 'The part comes late', updateEvery: 5 },
];

describe('a complaint of Tuesday 9 June 2026', () => {
  it('owes a call, an acknowledgement and an answer from the first moment, by whoever it is with', () => {
    expect(owed(after(received))).toEqual([
      { kind: 'call', due: '2026-06-16', owner: lena.email },
      { kind: 'acknowledge', due: '2026-06-16', owner: lena.email, promised: '2026-06-16' },
      {
        kind: 'stage-1-response',
        due: '2026-06-30',
        owner: lena.email,
        target: '2026-06-23',
        promised: '2026-06-30',
      },
    ]);
  });

  it('owes its answer ten working days after the acknowledgement, with the council’s own target beside it', () => {
    expect(owed(after(received, defined, acknowledged))).toContainEqual({
      kind: 'stage-1-response',
      due: '2026-06-25',
      owner: lena.email,
      target: '2026-06-23',
      promised: '2026-06-25',
    });
  });

  it('owes no call once somebody spoke, nor to whoever has no telephone', () => {
    expect(kinds(after(received, ['2026-06-10', lena, 'record-call', { outcome: 'spoke' }]))).not.toContain(
      'call',
    );
    expect(kinds(after(received, ['2026-06-10', lena, 'record-call', { outcome: 'voicemail' }]))).toContain(
      'call',
    );
  });

  it('owes a call anew when the Ombudsman has it taken again, whoever spoke before', () => {
    const story: Deed[] = [
      received,
      ['2026-06-10', lena, 'record-call', { outcome: 'spoke' }],
      [
        '2026-06-10',
        olga,
        'refuse',
        { ground: 'already-considered', facts: 'It was answered in full in May.', evidence: 'The answer' },
      ],
      ['2026-07-01', olga, 'reopen', { by: 'ombudsman', reason: 'Told to' }],
    ];
    expect(owed(after(...story))).toContainEqual({ kind: 'call', due: '2026-07-08', owner: lena.email });
    expect(kinds(after(...story, ['2026-07-01', lena, 'record-call', { outcome: 'spoke' }]))).not.toContain(
      'call',
    );
  });

  it('owes no call at stage 2', () => {
    expect(kinds(after(...toAnswer, asked))).not.toContain('call');
  });

  it('owes to look again at what a resident needs, by its owner or after the answer by an officer; at a restriction always by an officer', () => {
    const needs: Deed = [
      '2026-06-10',
      lena,
      'set-adjustments',
      { adjustments: ['Ring first'], reviewOn: '2027-01-04' },
    ];
    const restriction: Deed = [
      '2026-06-10',
      olga,
      'restrict-contact',
      { kind: 'Writing', reason: 'Threats', evidence: 'Log', equality: 'Weighed', reviewOn: '2026-12-01' },
    ];
    const look = (owner: string) => ({ kind: 'adjustment-review', due: '2027-01-04', owner });
    const restricted = { kind: 'restriction-review', due: '2026-12-01', owner: olga.email };
    expect(owed(after(received, needs, restriction)).slice(-2)).toEqual([look(lena.email), restricted]);
    expect(owed(after(received, needs, restriction, ...toAnswer.slice(1))).slice(-2)).toEqual([
      look(olga.email),
      restricted,
    ]);
    expect(kinds(after(received, restriction))).not.toContain('adjustment-review');
  });

  it('owes what the Ombudsman ordered, by an officer, until it is done', () => {
    const order: Deed = ['2026-07-01', olga, 'record-order', { text: 'Pay', due: '2026-08-03' }];
    const complaint = after(...toAnswer, order, order, [
      '2026-07-02',
      olga,
      'comply-with-order',
      { order: 1, evidence: 'Remittance' },
    ]);
    expect(owed(complaint).filter(({ kind }) => kind === 'order')).toEqual([
      { kind: 'order', due: '2026-08-03', owner: olga.email, number: 2 },
    ]);
  });

  it('owes news at the interval while its answer is put off, and no other target than the new day', () => {
    const complaint = after(received, defined, acknowledged, extended);
    expect(owed(complaint)).toContainEqual({
      kind: 'update',
      due: '2026-06-25',
      owner: lena.email,
      promised: '2026-06-25',
    });
    expect(owed(complaint)).toContainEqual({
      kind: 'stage-1-response',
      due: '2026-07-02',
      owner: lena.email,
      promised: '2026-07-02',
    });
  });

  it('owes after its answer what was promised in it, and nothing else', () => {
    expect(owed(after(...toAnswer))).toEqual([
      { kind: 'action', due: '2026-07-15', owner: lena.email, number: 1, promised: '2026-07-15' },
    ]);
  });

  it('owes at stage 2 an acknowledgement and a final answer, by an officer until somebody is appointed', () => {
    expect(owed(after(...toAnswer, asked))).toEqual(
      expect.arrayContaining([
        { kind: 'stage-2-acknowledge', due: '2026-07-06', owner: olga.email, promised: '2026-07-06' },
        { kind: 'stage-2-response', due: '2026-08-03', owner: olga.email, promised: '2026-08-03' },
      ]),
    );
  });

  it('is owed by the first officer at work while nobody has it, and by nobody where there is none', () => {
    const nobodys = after(['2026-06-09', 'resident', 'receive', { ...received[3], service: undefined }]);
    expect(owed(nobodys)[0]?.owner).toBe(olga.email);
    const onLeave = { ...olga, cover: [{ from: '2026-06-15', until: '2026-06-15', by: oscar.email }] };
    expect(owed(nobodys, calendar, { people: [onLeave, oscar] })[0]?.owner).toBe(oscar.email);
    expect(owed(nobodys, calendar, { people: [] })[0]?.owner).toBeNull();
  });
});

describe('a bank holiday proclaimed in mid-case', () => {
  const proclaimed = workingCalendar([], [...bankHolidays, { date: '2026-06-15', title: 'Proclaimed late' }]);

  it('moves what is due, and leaves what the resident was told to be seen', () => {
    expect(owed(after(received, defined, acknowledged), proclaimed)).toContainEqual({
      kind: 'stage-1-response',
      due: '2026-06-26',
      owner: lena.email,
      target: '2026-06-24',
      promised: '2026-06-25',
    });
  });

  it('does not move a day that was given in an extension: that one was promised as a day', () => {
    expect(owed(after(received, defined, acknowledged, extended), proclaimed)).toContainEqual(
      expect.objectContaining({ kind: 'stage-1-response', due: '2026-07-02', promised: '2026-07-02' }),
    );
  });
});

describe('the same case, asked of again', () => {
  const complaint = after(received, defined, acknowledged);
  const ask = ({ days = calendar, people = directory, rules = policy, at = now } = {}) =>
    obligations(complaint, rules, days, people, at);

  it('owes the same, worked out once', () => {
    expect(ask()).toBe(ask({ at: now.add({ hours: 1 }) }));
  });

  it.each([
    ['the calendar', { days: workingCalendar(['2026-06-15']) }],
    ['the council’s clocks', { rules: { ...policy, clocks: { ...policy.clocks, stage1: 3 } } }],
  ])('owes what %s then says', (_, other) => {
    const before = ask();
    expect(ask(other)).not.toEqual(before);
    expect(ask()).toEqual(before);
  });

  it('owes it by whoever is at work on that day', () => {
    const nobody = { ...complaint, owner: null };
    const onLeave = { ...olga, cover: [{ from: '2026-06-15', until: '2026-06-15', by: oscar.email }] };
    const people = { people: directory.people.map((person) => (person === olga ? onLeave : person)) };
    const owners = (at: typeof now) => [
      ...new Set(obligations(nobody, policy, calendar, people, at).map(({ owner }) => owner)),
    ];
    expect(owners(now)).toEqual([oscar.email]);
    expect(owners(now.add({ hours: 24 }))).toEqual([olga.email]);
    expect(owners(now)).toEqual([oscar.email]);
  });
});

it('a late acknowledgement buys no time (Code 6.3)', () => {
  const late: Deed = ['2026-06-22', lena, 'acknowledge'];
  expect(owed(after(received, defined, late))).toContainEqual(
    expect.objectContaining({ kind: 'stage-1-response', due: '2026-06-30' }),
  );
});

it('a decision made anew takes the place of the one before, and keeps what was already done', () => {
  const again: Deed = [
    '2026-06-19',
    lena,
    'decide',
    { ...decided[3], actions: [{ text: 'Fit another part', owner: 'Lifts Ltd', due: '2026-07-20' }] },
  ];
  const done: Deed = ['2026-06-18', lena, 'complete-action', { action: 1, evidence: 'Worksheet' }];
  expect(
    after(received, defined, acknowledged, decided, again).actions.map(({ number, text }) => [number, text]),
  ).toEqual([[1, 'Fit another part']]);
  expect(
    after(received, defined, acknowledged, decided, done, again).actions.map(({ number, text }) => [
      number,
      text,
    ]),
  ).toEqual([
    [1, 'Fit the part'],
    [2, 'Fit another part'],
  ]);
});

it('the resident is told of the day to ask for stage 2: 28 days after the answer, by post later', () => {
  expect(after(...toAnswer).stage1.response?.askForStage2By).toBe('2026-07-17');
  const byPost: Deed = [
    '2026-06-10',
    lena,
    'set-adjustments',
    { adjustments: ['Letters by post, please'], reviewOn: '2027-01-04' },
  ];
  const posted = after(received, byPost, defined, acknowledged, decided, responded);
  expect(posted.stage1.response?.askForStage2By).toBe('2026-07-21');
});
