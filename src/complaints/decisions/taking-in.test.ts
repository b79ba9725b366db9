import { describe, expect, it } from 'vitest';
import {
  after,
  defined,
  lena,
  olga,
  on,
  outcome,
  received,
  refused,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';
import { addIssue, receive } from './receiving.js';

const at = '2026-06-09T10:00:00Z';
const sending = (data: object, by: Deed[1] = 'resident'): Deed => [
  '2026-06-09',
  by,
  'receive',
  { ...received[3], ...data },
];
const allocated = (to: string) => ({ type: 'CaseAllocated', at, by: 'system', to, why: 'received' });

describe('a complaint that arrives', () => {
  it('is kept with all that was said, and is with the team leader of its service', () => {
    const said = {
      serviceWords: 'the lift people',
      happenedOn: '2026-05-01',
      happenedWords: 'at the start of May',
      knownOn: '2026-05-02',
      lateReason: 'I was away',
      adjustments: ['Ring first'],
      callTimes: 'mornings',
      tenancy: 'tenant',
      staffNamed: ['kim@example.com'],
    };
    expect(outcome(undefined, sending(said))).toEqual([
      {
        ...received[3],
        ...said,
        type: 'ComplaintReceived',
        at,
        by: 'resident',
        reference: 'DBC-26-00001-BCDF',
        points: [
          { text: 'The lift stands still.', responsibility: 'unmarked' },
          { text: 'Nobody answered my e-mails.', responsibility: 'unmarked' },
        ],
        receivedOn: '2026-06-09',
        late: false,
        ombudsmen: ['housing'],
        acknowledgeBy: '2026-06-16',
        respondBy: '2026-06-30',
      },
      allocated(lena.email),
    ]);
  });

  it('with the least that it needs is taken too, and waits for somebody to say whose it is', () => {
    const least = { matter: 'The lift.', channel: 'phone', resident: { name: 'Sam' } };
    expect(outcome(undefined, ['2026-06-09', olga, 'receive', least])).toMatchObject([
      {
        points: [{ text: 'The lift.', responsibility: 'unmarked' }],
        outcomes: [],
        service: null,
        adjustments: [],
        staffNamed: [],
        late: false,
      },
    ]);
    expect(outcome(undefined, ['2026-06-09', olga, 'receive', least])).toHaveLength(1);
    expect(outcome(undefined, sending({ points: [] }))).toMatchObject([
      { points: [{ text: 'The lift stands still. Nobody answered my e-mails.' }] },
      {},
    ]);
  });

  it('has its points marked as staff marked them; "unclear" by nobody of the staff says only that nobody looked', () => {
    const points = [
      { text: 'The lift.', responsibility: 'unclear' },
      { text: 'The door.', responsibility: 'ours' },
    ];
    const marks = (by: Deed[1]) => outcome(undefined, sending({ points }, by));
    expect(marks(olga)).toMatchObject([{ points }, {}]);
    for (const by of ['resident', 'system'] as const)
      expect(marks(by)).toMatchObject([
        {
          points: [
            { text: 'The lift.', responsibility: 'unmarked' },
            { text: 'The door.', responsibility: 'ours' },
          ],
        },
        {},
      ]);
  });

  it('goes past whoever it is about; where it is late, to an officer', () => {
    expect(outcome(undefined, sending({ staffNamed: [lena.email] }))).toMatchObject([
      {},
      allocated(olga.email),
    ]);
    expect(outcome(undefined, sending({ happenedOn: '2025-06-08' }))).toMatchObject([
      { late: true },
      allocated(olga.email),
    ]);
    expect(outcome(undefined, sending({ knownOn: '2025-06-08' }))).toMatchObject([{ late: true }, {}]);
    expect(outcome(undefined, sending({ knownOn: '2025-06-09' }))).toMatchObject([
      { late: false },
      allocated(lena.email),
    ]);
  });

  it('where it is late and no officer is free, goes its usual way', () => {
    const given = on('2026-06-09', 'resident', { directory: { people: [lena] } });
    const data = { matter: 'x', channel: 'web', resident: { name: 'Sam' }, service: 'repairs' } as const;
    expect(receive({ ...data, happenedOn: '2025-06-08' }, given)).toMatchObject([
      { late: true },
      { to: lena.email },
    ]);
    expect(receive({ ...data, service: undefined, happenedOn: '2025-06-08' }, given)).toHaveLength(1);
  });

  it('with a day that cannot be is sent back with the field', () => {
    const ahead = 'Wednesday 10 June 2026 is still to come. Please check the day and the year.';
    expect(refused(undefined, sending({ receivedOn: '2026-06-10' }))).toBe(`Code 3.2, receivedOn: ${ahead}`);
    expect(refused(undefined, sending({ happenedOn: '2026-06-10' }))).toBe(`Code 2.3, happenedOn: ${ahead}`);
    expect(refused(undefined, sending({ knownOn: '2026-06-10' }))).toBe(`Code 2.3, knownOn: ${ahead}`);
    expect(refused(undefined, sending({ receivedOn: '2021-12-31' }))).toBe(
      'Code 3.2, receivedOn: That day is too long ago. Please check the year.',
    );
    expect(refused(undefined, sending({ service: 'moonlight' }))).toBe(
      'Code 5.1, service: The council has no service area called "moonlight".',
    );
    const today = { receivedOn: '2026-06-09', happenedOn: '2026-06-09', knownOn: '2026-06-09' };
    expect(outcome(undefined, sending(today))).toMatchObject([today, {}]);
  });
});

describe('an issue that comes later', () => {
  const issue = (related: boolean, day = '2026-06-15'): Deed => [
    day,
    'resident',
    'add-issue',
    { text: 'Now the door sticks.', related },
  ];

  it('joins while the complaint is open at stage 1, where it is related', () => {
    expect(outcome(after(received, defined), issue(true))).toEqual([
      { type: 'IssueJoined', at: '2026-06-15T10:00:00Z', by: 'resident', text: 'Now the door sticks.' },
    ]);
  });

  it('opens a case of its own after the answer, of the same resident, needs and service', () => {
    const said = { tenancy: 'tenant', callTimes: 'mornings' };
    const needs: Deed = [
      '2026-06-10',
      lena,
      'set-adjustments',
      { adjustments: ['Ring first'], reviewOn: '2027-01-04' },
    ];
    const representative = { name: 'Jo Voice', kind: 'friend', consent: 'yes', correspondWith: true };
    const before = after(sending({ ...said, representative }), needs, ...toAnswer.slice(1));
    expect(outcome(before, issue(true, '2026-06-22'))).toMatchObject([
      {
        type: 'ComplaintReceived',
        matter: 'Now the door sticks.',
        points: [{ text: 'Now the door sticks.', responsibility: 'unmarked' }],
        channel: 'web',
        resident: before.received.resident,
        representative,
        ...said,
        service: 'repairs',
        adjustments: ['Ring first'],
        receivedOn: '2026-06-22',
        raisedIn: 'DBC-26-00001-BCDF',
      },
      { type: 'CaseAllocated', to: lena.email },
    ]);
  });

  it('opens a case at stage 2 too, and where it is unrelated one whose service nobody knows yet', () => {
    const context = on('2026-06-15', 'resident');
    const data = { text: 'Now the door sticks.', related: true };
    const second = { ...after(received), stage: 2 } as const;
    expect(addIssue(second, data, context)).toMatchObject([{ service: 'repairs' }, {}]);
    expect(outcome(after(received), issue(false))).toMatchObject([{ service: null }]);
    const nobodys = { ...after(...toAnswer), service: null };
    expect(addIssue(nobodys, data, context)).toMatchObject([{ service: null }]);
  });
});
