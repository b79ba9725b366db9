import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { live, stories, type Lived } from '../../tests/support/any-story.js';
import { calendar, directory, policy } from '../../tests/support/case-story.js';
import { definitionOf, type Complaint } from './complaint.js';
import { fold } from './evolve.js';
import { obligations } from './obligations.js';
import type { Refusal } from './refusal.js';

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
