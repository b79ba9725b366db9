import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  appointed,
  asked,
  calendar,
  decided,
  defined,
  directory,
  hal,
  hope,
  lena,
  olga,
  outcome,
  policy,
  received,
  responded,
  type Deed,
} from '../../tests/support/case-story.js';
import { definitionOf, type Complaint } from './complaint.js';
import type { ComplaintEvent } from './event.js';
import { evolve, fold } from './evolve.js';
import { obligations } from './obligations.js';
import { isRefusal, type Refusal } from './refusal.js';

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
const stories = fc
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

interface Lived {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly day: string;
}

/** Plays a story: what is refused changes nothing. Calls back after each deed that was done, and of each that was refused. */
function live(
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

const always = (see: (lived: Lived, before: Complaint | undefined) => void) => {
  fc.assert(
    fc.property(stories, (story) => {
      live(story, see);
    }),
    { numRuns: 300 },
  );
};

/** Every refusal that such a story meets. */
const refusals = (see: (refused: Refusal) => void) => {
  fc.assert(
    fc.property(stories, (story) => {
      live(story, () => undefined, see);
    }),
    { numRuns: 300 },
  );
};

const owed = (complaint: Complaint) =>
  obligations(complaint, policy, calendar, directory, Temporal.Instant.from('2026-07-01T10:00:00Z'));

describe('whatever happens to a case', () => {
  it('it is what its events add up to, and its version only grows', () => {
    always(({ complaint, events }, before) => {
      expect(complaint).toEqual(fold(events));
      expect(complaint.version).toBe(events.length);
      expect(complaint.version).toBeGreaterThanOrEqual(before?.version ?? 0);
    });
  });

  it('its first words and its earlier definitions stay', () => {
    always(({ complaint }, before) => {
      if (!before) return;
      expect(complaint.received).toBe(before.received);
      expect(complaint.definitions.slice(0, before.definitions.length)).toEqual(before.definitions);
    });
  });

  it('no answer goes without its parts', () => {
    always(({ complaint, events }) => {
      if (events.at(-1)?.type !== 'ResponseSent') return;
      const stage = complaint.stage === 2 ? complaint.stage2 : complaint.stage1;
      expect(stage?.acknowledged).not.toBeNull();
      const decision = stage?.decision;
      const points = definitionOf(complaint).points.map((_, index) => index + 1);
      expect(decision?.findings.map(({ point }) => point).sort()).toEqual(points);
      if (decision?.outcome !== 'not-upheld') expect(decision?.remedies.length).toBeGreaterThan(0);
    });
  });

  it('nobody who had a hand in stage 1 has one in stage 2', () => {
    always(({ complaint: { stage1, stage2 } }) => {
      const deciders = [stage2?.decision?.by, stage2?.response?.by].filter((by) => by !== undefined);
      for (const by of deciders) expect(stage1.hands).not.toContain(by);
    });
  });

  it('nobody answers for it who is named in it or in conflict', () => {
    always(({ complaint: { owner, barred } }) => {
      if (owner !== null) expect(barred).not.toContain(owner);
    });
  });

  it('its extensions stay within the cap, but for those that a senior approved', () => {
    const cap = { 1: policy.clocks.stage1Extension, 2: policy.clocks.stage2Extension };
    always(({ complaint }) => {
      for (const stage of [complaint.stage1, complaint.stage2]) {
        const [first] = stage?.extensions ?? [];
        const capped = (stage?.extensions ?? []).filter(({ approvedBy }) => approvedBy === undefined);
        if (!first) continue;
        const original = Temporal.PlainDate.from(first.from);
        for (const { until, stage: which } of capped) {
          expect(calendar.workingDaysBetween(original, Temporal.PlainDate.from(until))).toBeLessThanOrEqual(
            cap[which],
          );
        }
      }
    });
  });

  it('while it is open its answer is owed, and what was promised or ordered is owed until it is done', () => {
    always(({ complaint }) => {
      const kinds = owed(complaint).map(({ kind }) => kind);
      const answer = complaint.stage === 1 ? 'stage-1-response' : 'stage-2-response';
      expect(kinds.includes(answer)).toBe(complaint.status === 'open');
      const open = [...complaint.actions, ...complaint.orders].filter(({ done }) => done === null);
      expect(kinds.filter((kind) => kind === 'action' || kind === 'order')).toHaveLength(open.length);
      if (complaint.status !== 'open') expect(kinds).not.toContain('call');
    });
  });

  it('what is refused is refused by a provision of the Code or the council, in whole sentences', () => {
    refusals(({ provision, message }) => {
      expect(provision).toMatch(/^(Code|Dacorum) \d+\.\d+/);
      expect(message).toMatch(/^\S.+\.$/);
      expect(message).not.toContain('undefined');
    });
  });

  it('what it owes is owed by somebody at work', () => {
    const emails = directory.people.map(({ email }) => email);
    always(({ complaint }) => {
      for (const { owner } of owed(complaint)) expect(emails).toContain(owner);
    });
  });
});
