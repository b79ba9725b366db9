import { randomInt, randomUUID } from 'node:crypto';
import { localDate } from '../calendar/english-dates.js';
import type { ComplaintEvent } from '../complaints/event.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { doneBy, type CaseBook, type CaseEntry, type CaseWrite } from './case-book.js';
import { listingOf } from './case-listing.js';
import { wordsOf } from './case-words.js';
import { agendaUpdate, keptAgenda } from './kept-agenda.js';
import { kinOf } from './kin.js';
import { numbering } from './numbering.js';
import type { CaseRecord, Records } from './records.js';
import { reference } from './reference.js';
import { refusalsIn } from './refusals-in.js';
import { rulesName } from './rules-name.js';
import { seriesOf } from './series.js';

/** How many refusals a new one is held against. */
const latest = 500;

/**
 * The case book in the store: one document a case, and every change of it one write that fails when the version is no
 * longer the one that was read.
 *
 * @param policy as it is now: what begins every reference, and by which rules the agenda is worked out
 */
export function storedCaseBook(
  { cases, writing }: Pick<Records, 'cases' | 'writing'>,
  policy: () => CouncilPolicy,
): CaseBook {
  const rules = () => rulesName(policy());
  const numbers = numbering<CaseRecord>({
    bySource: (source) => cases.findOne({ source }),
    lastOf: (series) => cases.find({ series }).sort({ number: -1 }).limit(1).toArray(),
    insert: (record) => cases.insertOne(record),
    writing,
  });

  return {
    async find(wanted) {
      const record = await cases.findOne({ _id: wanted });
      return record ?? undefined;
    },

    open(now, source = `act:${randomUUID()}`, make) {
      const series = seriesOf('complaint', now);
      return numbers.keep(series, source, (number) => {
        const { year } = localDate(now);
        const { referencePrefix } = policy().council;
        const _id = reference(referencePrefix, 'complaint', year, number, (below) => randomInt(below));
        return { _id, source, series, number, ...newRecord(make(_id), rules()) };
      });
    },

    async append(before, write, source) {
      const { reference: _id, version } = before.state;
      const done = await cases.updateOne({ _id, version }, addition(before, write, rules(), source));
      return done.modifiedCount === 1;
    },

    async refusals() {
      const refused = cases.find({ refusedAt: { $gte: 0 } }).sort({ refusedAt: -1 });
      return (await refused.limit(latest).toArray()).flatMap(refusalsIn);
    },
  };
}

function newRecord(
  { events, state, messages, agenda }: CaseWrite,
  rules: string,
): Omit<CaseRecord, '_id' | 'source' | 'series' | 'number'> {
  return {
    events,
    state,
    version: state.version,
    toSend: messages,
    ...(messages.length > 0 && { unsentSince: writtenAt(events) }),
    alerted: {},
    toTell: [],
    words: wordsOf(state),
    ...listingOf(state, events, agenda.owed, writtenAt(events)),
    kin: kinOf(state.received.resident),
    ...keptAgenda(agenda, rules),
  };
}

/** What changes the words that a case is found by. */
const retold = new Set<ComplaintEvent['type']>(['IssueJoined', 'DefinitionAmended']);

/** The update that adds events to a record, with the state after them and what they call for. */
function addition(
  before: CaseEntry,
  { events, state, messages, agenda }: CaseWrite,
  rules: string,
  source: string | undefined,
) {
  const at = writtenAt(events);
  const refused = state.refusal !== null && before.state.refusal === null;
  const planned = agendaUpdate(keptAgenda(agenda, rules));
  return {
    $push: {
      events: { $each: [...events] },
      ...(messages.length > 0 && { toSend: { $each: [...messages] } }),
    },
    $set: {
      state,
      version: state.version,
      changedSince: at,
      ...(events.some(({ type }) => retold.has(type)) && { words: wordsOf(state) }),
      ...(source !== undefined && { done: doneBy(before, source) }),
      ...listingOf(state, [...before.events, ...events], agenda.owed, at),
      ...planned.$set,
      ...(messages.length > 0 && { unsentSince: at }),
      ...(refused && { refusedAt: at }),
    },
    ...(planned.$unset && { $unset: planned.$unset }),
  };
}

const writtenAt = (events: CaseWrite['events']): number =>
  Date.parse(events.at(-1)?.at ?? '1970-01-01T00:00Z');
