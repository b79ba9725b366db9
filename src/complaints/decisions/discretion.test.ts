import { describe, expect, it } from 'vitest';
import {
  after,
  defined,
  hal,
  hope,
  lena,
  olga,
  on,
  outcome,
  received,
  refused,
  type Deed,
} from '../../../tests/support/case-story.js';
import { useDiscretion } from './discretion.js';

const since = (dates: object): Deed => [received[0], received[1], 'receive', { ...received[3], ...dates }];
const late = () =>
  after(since({ happenedOn: '2025-06-08' }), [defined[0], olga, 'amend-definition', defined[3]]);
const reason = 'She was in hospital until May.';
const used = { type: 'DiscretionUsed', at: '2026-06-10T10:00:00Z', by: olga.email, reason };
const allocate = (to: string, discretion?: string): Deed => [
  '2026-06-10',
  olga,
  'allocate',
  { to, discretion },
];

describe('a complaint that is late', () => {
  it('is taken by an officer who says why, as they pass it on or acknowledge it', () => {
    expect(outcome(late(), allocate(lena.email, reason))).toMatchObject([used, { to: lena.email }]);
    expect(
      outcome(late(), [
        '2026-06-10',
        olga,
        'reassign',
        { to: lena.email, reason: 'Hers', discretion: reason },
      ]),
    ).toMatchObject([used, { to: lena.email }]);
    expect(outcome(late(), ['2026-06-10', olga, 'acknowledge', { discretion: reason }])).toMatchObject([
      used,
      { type: 'ComplaintAcknowledged' },
    ]);
  });

  it('is taken also by passing it to whom it is with, and so is one that nobody has dated', () => {
    expect(outcome(late(), allocate(olga.email, reason))).toEqual([used]);
    expect(outcome(after(received), allocate(lena.email, reason))).toEqual([used]);
  });

  it('is passed on without a word about it too', () => {
    expect(outcome(late(), allocate(lena.email))).toMatchObject([{ type: 'CaseAllocated' }]);
  });

  it('is taken by nobody but an officer', () => {
    const no = 'Code 2.3, discretion: Whether to take what is late is for a complaints officer.';
    expect(refused(late(), ['2026-06-10', hal, 'allocate', { to: lena.email, discretion: reason }])).toBe(no);
    const gone = on('2026-06-10', olga, { directory: { people: [hope] } });
    expect(useDiscretion(late(), reason, gone)).toMatchObject({ provision: 'Code 2.3', field: 'discretion' });
  });
});

it('a complaint that is in time is taken without discretion', () => {
  for (const dates of [{ happenedOn: '2025-06-09' }, { knownOn: '2025-06-09' }])
    expect(refused(after(since(dates)), allocate(hal.email, reason))).toBe(
      'Code 2.3, discretion: It was sent in time, and is taken without discretion.',
    );
});
