import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { Conversations } from '../../bot/channels/conversations.js';
import { changedSince } from '../../src/desk/case-changes.js';
import { caseMessages } from '../../src/desk/case-messages.js';
import { deliveriesOf } from '../../src/desk/deliveries.js';
import { enquiriesOf } from '../../src/desk/enquiries.js';
import { awaited, awaitingGroup } from '../../src/desk/intake.js';
import { relatedTo, subjectTyped } from '../../src/desk/related.js';
import { worklist } from '../../src/desk/worklist.js';
import { openHouse, willingly } from '../support/resident.js';

const now = Temporal.Instant.from('2026-11-23T10:00:00Z');
const matter = 'My bin has been missed four weeks running and nobody does anything about it.';

it('no query of the product reads a whole collection: an index answers each', async () => {
  const queries: { collection: string; index: string | null }[] = [];
  const house = await openHouse({ onQuery: ({ collection, index }) => queries.push({ collection, index }) });
  try {
    const resident = await house.begin('one').say(matter);
    await resident.answer(willingly);
    const enquirer = await house
      .begin('two')
      .say('There is a deep pothole in the main road outside the chip shop.');
    await enquirer.say('use-route', 'offer');
    await house.outbox.deliverDue(now.add({ seconds: 1 }));
    await house.outbox.counts();

    const lists = worklist(house.records);
    const today = Temporal.PlainDate.from('2026-11-23');
    const mine = { services: ['waste'], owners: ['lena@example.com'] };
    for (const filter of [
      {},
      { status: 'open' as const, words: 'bin missed' },
      { breach: 'ever' as const },
    ]) {
      for (const order of ['owed', 'newest'] as const) {
        for (const seen of ['all' as const, mine]) {
          await lists.page({ filter, order, seen, today });
          await lists.total({ filter, order, seen, today });
        }
      }
    }
    const asked = enquiriesOf(house.records, house.desk);
    const pages = [
      {},
      { words: 'pothole', state: 'open' as const },
      { route: 'county_council' as const, from: '2026-11-01', to: '2026-11-30' },
    ];
    for (const query of pages) await asked.list(query);
    await asked.counts();
    const [found] = (await asked.list({})).found;
    await asked.takeAsComplaint(found?.record._id ?? '', { resident: {} }, 'system', now);
    for (const awaits of awaited) await awaitingGroup(awaits, house.records);
    const typed = { matter, resident: { email: 'pat@example.org', address: '1 Example Road, AB10 1CD' } };
    await relatedTo(subjectTyped(typed), house.records, today);
    const messages = await caseMessages(house.records).of(resident.recorded?.reference ?? '');
    expect(messages.map(({ kind }) => kind)).toContain('receipt');
    const deliveries = deliveriesOf(house.records);
    for (const query of [
      {},
      { status: 'failed' as const },
      { kind: 'receipt' as const, by: 'post' as const },
    ]) {
      await deliveries.list(query);
    }
    await deliveries.tryWaiting(now);
    await changedSince(house.records)(now.epochMilliseconds);

    const conversations = await Conversations.open(house.store);
    const greeting = { said: [], session: resident.session };
    const begun = await conversations.begin({ _id: 'one', user: 'dl_one', ...greeting }, now);
    await conversations.append(begun, greeting, now);
    await conversations.find('one');
    await conversations.pending();
    await conversations.dropSilent(now);

    expect(new Set(queries.map(({ collection }) => collection))).toEqual(
      new Set(['cases', 'enquiries', 'outbox', 'conversations', 'staff']),
    );
    expect(queries.filter(({ index }) => index === null)).toEqual([]);
  } finally {
    await house.close();
  }
});
