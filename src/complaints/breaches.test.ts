import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  appointed,
  asked,
  decided,
  defined,
  events,
  hope,
  lena,
  received,
  toAnswer,
  type Deed,
} from '../../tests/support/case-story.js';

/** Whether the last event of a story is kept as a breach. */
const late = (...story: readonly Deed[]) => {
  const last = events(story).findLast((event) => 'late' in event);
  return last && 'late' in last ? last.late : undefined;
};

// Due: acknowledgement on 16 June, answer on 25 June, stage 2 to be asked for by 17 July and acknowledged by 6 July.
describe.each([
  [
    'an acknowledgement',
    [received, defined],
    ['2026-06-16', '2026-06-17'],
    (day: string): Deed => [day, lena, 'acknowledge'],
  ],
  [
    'an extension',
    [received, defined, acknowledged],
    ['2026-06-25', '2026-06-26'],
    (day: string): Deed => [day, lena, 'extend', { until: '2026-07-02', reason: 'Part', updateEvery: 5 }],
  ],
  [
    'an answer',
    [received, defined, acknowledged, decided],
    ['2026-06-25', '2026-06-26'],
    (day: string): Deed => [day, lena, 'respond'],
  ],
  [
    'a request for stage 2',
    toAnswer,
    ['2026-07-17', '2026-07-18'],
    (day: string): Deed => [day, 'resident', 'request-stage-2'],
  ],
  [
    'an acknowledgement of stage 2',
    [...toAnswer, asked, appointed],
    ['2026-07-06', '2026-07-07'],
    (day: string): Deed => [day, hope, 'acknowledge'],
  ],
] as const)('%s', (_what, before, [inTime, tooLate], deed) => {
  it('is in time to the end of its last day, and kept as late after it', () => {
    expect([late(...before, deed(inTime)), late(...before, deed(tooLate))]).toEqual([false, true]);
  });
});
