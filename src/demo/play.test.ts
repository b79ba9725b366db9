import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { localDate } from '../calendar/english-dates.js';
import { workingCalendar } from '../calendar/working-days.js';
import { definitionOf } from '../complaints/complaint.js';
import { directoryOf } from '../complaints/directory-changes.js';
import type { ComplaintEvent } from '../complaints/event.js';
import { fold } from '../complaints/evolve.js';
import { obligations } from '../complaints/obligations.js';
import { memoryDesk } from '../desk/memory-desk.js';
import { loadPolicy } from '../policy/load.js';
import { play } from './play.js';
import { staffOf } from './staff.js';
import { storiesOf } from './year.js';

const now = Temporal.Instant.from('2026-11-23T14:00:00Z');
const calendar = workingCalendar([]);

/** A year of a council, played without a store: the events of each case, in the order in which they came. */
async function yearOf(council: 'dacorum' | 'marlhaven', seed: number) {
  const policy = loadPolicy(`src/policy/councils/${council}.yaml`);
  const rules = { policy, calendar, directory: directoryOf(staffOf(policy, localDate(now), seed)) };
  const desk = memoryDesk(rules);
  const references = new Set<string>();
  await play(storiesOf({ ...rules, seed, now }), now, {
    desk: {
      find: (reference) => desk.find(reference),
      async act(asked) {
        const acted = await desk.act(asked);
        if ('complaint' in acted) references.add(acted.complaint.reference);
        return acted;
      },
    },
    before: () => Promise.resolve(),
    after: () => Promise.resolve(),
  });
  const entries = await Promise.all([...references].map((reference) => desk.find(reference)));
  return { rules, cases: entries.flatMap((entry) => entry ?? []) };
}

/** What happened, without the four signs that a reference gets by chance. */
const told = (events: readonly ComplaintEvent[]): string =>
  JSON.stringify(events).replaceAll(/-[2-9B-Z]{4}"/g, '"');

describe.each(['dacorum', 'marlhaven'] as const)('a year of %s', async (council) => {
  const { rules, cases } = await yearOf(council, 7);
  const all = cases.map(({ state }) => state);
  const events = cases.flatMap((entry) => entry.events);

  it('holds several hundred cases, each what its events add up to', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.length).toBeLessThan(500);
    for (const { events: its, state } of cases) expect(fold(its)).toEqual(state);
  });

  it('has nothing after the moment that it ends at, and no case runs backwards', () => {
    for (const { events: its } of cases) {
      const moments = its.map(({ at }) => Temporal.Instant.from(at).epochMilliseconds);
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(moments.at(-1)).toBeLessThanOrEqual(now.epochMilliseconds);
    }
  });

  it('has every status in both stages, and every kind of thing that is owed', () => {
    expect(new Set(all.map(({ status }) => status))).toEqual(
      new Set(['open', 'answered', 'closed', 'withdrawn', 'refused']),
    );
    for (const status of ['open', 'answered', 'closed']) {
      expect(new Set(all.filter((one) => one.status === status).map(({ stage }) => stage))).toEqual(
        new Set([1, 2]),
      );
    }
    const owed = all.flatMap((one) => obligations(one, rules.policy, calendar, rules.directory, now));
    expect([...new Set(owed.map(({ kind }) => kind))].sort()).toEqual([
      'acknowledge',
      'action',
      'adjustment-review',
      'call',
      'order',
      'restriction-review',
      'stage-1-response',
      'stage-2-acknowledge',
      'stage-2-response',
      'update',
    ]);
    const today = localDate(now).toString();
    expect(owed.filter(({ due }) => due === today).length).toBeGreaterThan(3);
    expect(owed.filter(({ due }) => due < today).length).toBeGreaterThan(5);
    expect(all.filter(({ received }) => received.receivedOn === today).length).toBeGreaterThanOrEqual(3);
  });

  it('has every kind of event, and every kind of breach', () => {
    const kinds = new Set(events.map(({ type }) => type));
    expect([...kinds].sort()).toEqual([
      'ActionCompleted',
      'AdjustmentsSet',
      'CallRecorded',
      'CaseAllocated',
      'CaseClosed',
      'ComplaintAcknowledged',
      'ComplaintDecided',
      'ComplaintReceived',
      'ComplaintRefused',
      'ComplaintReopened',
      'ComplaintWithdrawn',
      'ConflictDeclared',
      'ContactRestricted',
      'DeadlineExtended',
      'DefinitionAmended',
      'DiscretionUsed',
      'IssueJoined',
      'LearningPlanned',
      'NoteAdded',
      'OrderComplied',
      'OrderRecorded',
      'QuestionAsked',
      'ReferredToOmbudsman',
      'ResidentUpdated',
      'ResponseSent',
      'Stage2InvestigatorAppointed',
      'Stage2Requested',
    ]);
    const late = events.flatMap((event) => ('late' in event && event.late ? event.type : []));
    expect([...new Set(late)].sort()).toEqual([
      'ComplaintAcknowledged',
      'ComplaintReceived',
      'DeadlineExtended',
      'ResponseSent',
      'Stage2Requested',
    ]);
  });

  it('is of every service area, and mostly answered in time', () => {
    const services = new Set(all.map(({ service }) => service));
    const missing = rules.policy.serviceAreas.filter(({ id }) => !services.has(id));
    expect(missing.length).toBeLessThan(rules.policy.serviceAreas.length / 5);
    const answers = events.filter((event) => event.type === 'ResponseSent');
    const share = answers.filter(({ late }) => !late).length / answers.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.97);
  });

  it('does not read as copies: each resident has words of their own', () => {
    const matters = all.map(({ received }) => received.matter);
    expect(new Set(matters).size).toBeGreaterThan(matters.length * 0.97);
    for (const one of all) expect(definitionOf(one).points.length).toBeGreaterThan(0);
    expect(matters.filter((matter) => /[{}|]|undefined/.test(matter))).toEqual([]);
  });
});

describe('a seed', () => {
  it('gives the same year every time, and another one another', { timeout: 180_000 }, async () => {
    const [one, same, other] = await Promise.all([
      yearOf('marlhaven', 3),
      yearOf('marlhaven', 3),
      yearOf('marlhaven', 4),
    ]);
    expect(same.cases.map((entry) => told(entry.events))).toEqual(
      one.cases.map((entry) => told(entry.events)),
    );
    expect(other.cases.map((entry) => told(entry.events))).not.toEqual(
      one.cases.map((entry) => told(entry.events)),
    );
  });
});
