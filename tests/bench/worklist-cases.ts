import type { Temporal } from 'temporal-polyfill';
import { act } from '../../src/desk/act.js';
import { agendaOf, type Rules } from '../../src/desk/agenda.js';
import type { Agenda, CaseEntry } from '../../src/desk/case-book.js';
import { listingOf } from '../../src/desk/case-listing.js';
import { wordsOf } from '../../src/desk/case-words.js';
import { keptAgenda } from '../../src/desk/kept-agenda.js';
import { kinOf } from '../../src/desk/kin.js';
import { memoryCaseBook } from '../../src/desk/memory-case-book.js';
import type { CaseRecord, Records } from '../../src/desk/records.js';
import { rulesName } from '../../src/desk/rules-name.js';
import { nameOf } from '../../src/demo/names.js';
import { play } from '../../src/demo/play.js';
import { storiesOf } from '../../src/demo/year.js';

/** A year of made-up complaints, as far as each has come by now. */
async function aYear(rules: Rules, now: Temporal.Instant): Promise<readonly CaseEntry[]> {
  const book = memoryCaseBook(rules.policy.council.referencePrefix);
  const nothing = () => Promise.resolve();
  await play(storiesOf({ ...rules, seed: 1, now }), now, {
    desk: {
      act: (asked) => act(asked, { ...rules, book }),
      find: (reference) => book.find(reference),
    },
    before: nothing,
    after: nothing,
  });
  return book.all();
}

/** The cases of a made-up year again and again, each time of other people, as the desk would have kept them. */
export async function fill(
  { cases }: Records,
  rules: Rules,
  now: Temporal.Instant,
  size: number,
): Promise<void> {
  const name = rulesName(rules.policy);
  const year = (await aYear(rules, now)).map((entry) => ({
    ...entry,
    agenda: agendaOf(entry.state, {}, rules, now),
  }));
  const batch = 500;
  for (let from = 0; from < size; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, size - from) }, (_, offset) => from + offset);
    await Promise.all(
      numbers.map((number) => {
        const entry = year[number % year.length];
        if (!entry) throw new Error('The year is empty.');
        return cases.insertOne(recordOf(entry, number, name, now));
      }),
    );
  }
}

function recordOf(
  { events, state: like, agenda }: CaseEntry & { readonly agenda: Agenda },
  number: number,
  name: string,
  now: Temporal.Instant,
): CaseRecord {
  const _id = `MBC-26-${String(number).padStart(5, '0')}-BNCH`;
  const resident = { ...like.received.resident, name: nameOf(number * 7) };
  const state = { ...like, reference: _id, received: { ...like.received, reference: _id, resident } };
  return {
    ...{ _id, source: `bench:${number}`, series: 'complaint-2026', number, events, state },
    ...{ version: state.version, toSend: [], alerted: {}, toTell: [], words: wordsOf(state) },
    kin: kinOf(resident),
    ...listingOf(state, events, agenda.owed, now.epochMilliseconds),
    ...keptAgenda(agenda, name),
  };
}
