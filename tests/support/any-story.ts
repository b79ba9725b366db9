import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { ComplaintEvent } from '../../src/complaints/event.js';
import { evolve, fold } from '../../src/complaints/evolve.js';
import { isRefusal, type Refusal } from '../../src/complaints/refusal.js';
import {
  acknowledged,
  appointed,
  asked,
  decided,
  defined,
  hal,
  hope,
  lena,
  olga,
  outcome,
  received,
  responded,
  type Deed,
} from './case-story.js';

const secondDecision = { ...decided[3], actions: [], contributors: ['A surveyor'] };
const refusal = {
  ground: 'claim-filed',
  facts: 'A claim about this lift was filed at court.',
  evidence: 'N1 form',
  claimNumber: 'K1',
  filedOn: '2026-05-01',
};

/** A life from receipt to the end of stage 2, of which any part may be left out. */
const life: readonly Deed[] = [
  defined,
  acknowledged,
  decided,
  responded,
  asked,
  appointed,
  ['2026-07-01', hope, 'acknowledge'],
  ['2026-07-20', hope, 'decide', secondDecision],
  ['2026-07-21', hope, 'respond'],
  [
    '2026-07-22',
    olga,
    'plan-learning',
    { wentWrong: 'a', action: 'b', evidence: 'c', lead: 'd', timescale: 'e' },
  ],
  ['2026-07-23', olga, 'close'],
];

/** What may come in between, sense or nonsense. */
const between: readonly Deed[] = [
  defined,
  acknowledged,
  decided,
  responded,
  asked,
  ['2026-06-20', lena, 'decide', secondDecision],
  ['2026-06-20', olga, 'decide', secondDecision],
  ['2026-06-20', hal, 'decide', secondDecision],
  ['2026-06-20', olga, 'respond'],
  ['2026-06-20', olga, 'appoint-stage-2', { to: lena.email }],
  ['2026-06-20', olga, 'appoint-stage-2', { to: hal.email }],
  ['2026-06-20', olga, 'allocate', { to: lena.email }],
  ['2026-06-20', olga, 'allocate', { to: hope.email }],
  ['2026-06-20', olga, 'reassign', { to: hal.email, reason: 'Leave' }],
  ['2026-06-20', lena, 'declare-conflict', { reason: 'A cousin' }],
  ['2026-06-20', 'resident', 'add-issue', { text: 'And the door.', related: true }],
  ['2026-06-20', lena, 'extend', { until: '2026-07-02', reason: 'Part', updateEvery: 5 }],
  ['2026-06-20', lena, 'extend', { until: '2026-07-09', reason: 'Part', updateEvery: 5 }],
  ['2026-06-20', lena, 'extend', { until: '2026-07-30', reason: 'Part', updateEvery: 5 }],
  [
    '2026-06-20',
    olga,
    'extend',
    { until: '2026-09-30', reason: 'Part', updateEvery: 5, goodReason: 'Strike', approvedBy: hal.email },
  ],
  ['2026-06-20', lena, 'update-resident', { text: 'Soon' }],
  ['2026-06-20', lena, 'complete-action', { action: 1, evidence: 'Seen' }],
  ['2026-06-20', lena, 'record-call', { outcome: 'spoke' }],
  ['2026-06-20', olga, 'record-order', { text: 'Pay', due: '2026-08-03' }],
  ['2026-06-20', olga, 'comply-with-order', { order: 1, evidence: 'Paid' }],
  ['2026-06-20', 'resident', 'withdraw', { reason: 'Enough' }],
  ['2026-06-20', olga, 'refuse', refusal],
  ['2026-06-20', olga, 'reopen', { by: 'ombudsman', reason: 'Must' }],
  ['2026-06-20', olga, 'close'],
];

/** Any such story, its days in order. */
export const stories = fc
  .tuple(
    fc.subarray([...life], { minLength: 6 }),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...between)), { maxLength: 8 }),
    fc.array(fc.nat(4), { minLength: 24, maxLength: 24 }),
  )
  .map(([main, extras, gaps]) => {
    const deeds = extras.reduce<Deed[]>(
      (all, [place, deed]) => [...all.slice(0, place), deed, ...all.slice(place)],
      main,
    );
    let day = Temporal.PlainDate.from(received[0]);
    return [
      received,
      ...deeds.map(([given, ...rest], index): Deed => {
        const own = Temporal.PlainDate.from(given);
        day = day.add({ days: gaps[index] ?? 1 });
        if (Temporal.PlainDate.compare(own, day) > 0) day = own;
        return [day.toString(), ...rest];
      }),
    ];
  });

export interface Lived {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly day: string;
}

/** Plays a story: what is refused changes nothing. Calls back after each deed that was done, and of each that was refused. */
export function live(
  story: readonly Deed[],
  see: (lived: Lived, before: Complaint | undefined) => void,
  hear: (refused: Refusal) => void = () => undefined,
): void {
  let complaint: Complaint | undefined;
  let events: readonly ComplaintEvent[] = [];
  for (const deed of story) {
    const result = outcome(complaint, deed);
    if (isRefusal(result)) hear(result);
    if (isRefusal(result) || (complaint && result[0]?.type === 'ComplaintReceived')) continue;
    const before = complaint;
    events = [...events, ...result];
    complaint = before ? result.reduce(evolve, before) : fold(result);
    see({ complaint, events, day: deed[0] }, before);
  }
}
