import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Killed, mortal } from '../../tests/support/mortal-store.js';
import { hal, lena, olga, policy, received } from '../../tests/support/case-story.js';
import { isRefusal } from '../complaints/refusal.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { openStore } from '../storage/open.js';
import type { Store } from '../storage/port.js';
import { changedSince } from './case-changes.js';
import { watchCases } from './case-watch.js';
import { openDesk, type Desk } from './desk.js';
import { openOutbox } from './outbox.js';
import { councilOf } from './council.js';
import { openRecords, type Records } from './records.js';

/** Received on Tuesday 9 June 2026: acknowledge and ring by Tuesday 16 June. */
const receivedAt = Temporal.Instant.from('2026-06-09T10:00:00Z');
const at = (moment: string) => Temporal.Instant.from(`2026-06-${moment}:00Z`);

let directory: string;
let store: Store;
let records: Records;
let desk: Desk;

async function opened(given: Store = store, council: CouncilPolicy = policy): Promise<Desk> {
  return openDesk({ records: await openRecords(given), council: () => councilOf(council) });
}

async function complaints(count: number): Promise<string[]> {
  const references: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const outcome = await desk.act({
      at: receivedAt,
      as: 'resident',
      command: 'receive',
      data: received[3],
    });
    if (isRefusal(outcome)) throw new Error(outcome.message);
    references.push(outcome.complaint.reference);
  }
  return references;
}

const told = async (moment: string, by: Desk = desk) =>
  (await by.sweep(at(moment))).map(({ kind, to }) => `${kind} to ${to}`);

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-alerts-'));
  store = await openStore({ dataDir: directory });
  records = await openRecords(store);
  desk = await opened();
  await desk.staff.change({ kind: 'import', people: [lena, hal, olga] });
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('what is due', () => {
  it('is told in the morning of its day, once, and puts a card into the outbox', async () => {
    const [reference = ''] = await complaints(1);
    expect(await told('16T06:00')).toEqual([]);
    expect(await told('16T09:00')).toEqual([`due-today to ${lena.email}`]);
    expect(await told('16T09:15')).toEqual([]);
    const waiting = await records.outbox.find({ status: 'waiting', to: lena.email }).toArray();
    expect(waiting.map(({ kind, reference: of }) => [kind, of])).toEqual([['due-today', reference]]);
  });

  it('of many cases is one digest for each person, not a storm', async () => {
    await complaints(5);
    expect(await told('16T09:00')).toEqual([`digest to ${lena.email}`]);
  });

  it('is looked for by an index only: a case with nothing to tell is not touched', async () => {
    const [reference = ''] = await complaints(1);
    await told('16T09:00');
    const before = await records.cases.findOne({ _id: reference });
    expect(before?.nextAlertAt).toBe(at('17T07:00').epochMilliseconds);
    await told('16T15:00');
    expect(await records.cases.findOne({ _id: reference })).toEqual(before);
  });

  it('goes with the case when it is done: nothing is told of what is no longer owed', async () => {
    const [reference = ''] = await complaints(1);
    await desk.act({
      at: at('10T10:00'),
      as: olga.email,
      reference,
      command: 'withdraw',
      data: { reason: 'Asked to' },
    });
    expect(await told('16T09:00')).toEqual([]);
    expect((await records.cases.findOne({ _id: reference }))?.nextAlertAt).toBeUndefined();
  });
});

describe('two instances', () => {
  it('that look at the same moment tell it once', async () => {
    await complaints(3);
    const other = await opened();
    await other.staff.refresh();
    const both = await Promise.all([told('16T09:00'), told('16T09:00', other)]);
    expect(both.flat()).toEqual([`digest to ${lena.email}`]);
  });

  it('what one had when it was killed, another takes up two minutes later', async () => {
    await complaints(1);
    const doomed = mortal(store, () => true);
    const killed = await opened(doomed);
    await expect(killed.sweep(at('16T09:00'))).rejects.toThrow(Killed);
    expect(await told('16T09:02')).toEqual([`due-today to ${lena.email}`]);
  });
});

describe('a process that is killed', () => {
  it.each(Array.from({ length: 14 }, (_, write) => write))(
    'at write %i of a sweep has lost nothing and told nothing twice when it is back',
    async (fatal) => {
      await complaints(3);
      let asked = -1;
      const killed = await opened(mortal(store, () => (asked += 1) === fatal));
      await killed.sweep(at('16T09:00')).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await desk.release();
      await desk.sweep(at('16T09:05'));
      const names = (await records.outbox.find({ to: lena.email, status: 'waiting' }).toArray()).flatMap(
        ({ tells = [] }) => tells,
      );
      // A call, an acknowledgement: two things of each of three cases.
      expect(names).toHaveLength(6);
      expect(new Set(names).size).toBe(6);
    },
  );
});

describe('after an outage', () => {
  it('what waits and has newer news is not sent any more', async () => {
    await complaints(1);
    const dead = openOutbox(
      records,
      { carry: () => Promise.resolve({ kind: 'try-again', problem: 'down' }) },
      desk.instead,
    );
    for (const day of ['12', '15', '16', '17']) {
      await told(`${day}T09:00`);
      await dead.deliverDue(at(`${day}T09:01`));
    }
    const sent: string[] = [];
    const back = openOutbox(
      records,
      {
        carry: ({ kind, to }) => {
          if (to === lena.email) sent.push(kind);
          return Promise.resolve({ kind: 'sent' });
        },
      },
      desk.instead,
    );
    await back.release(at('17T10:00'));
    await back.deliverDue(at('17T10:00'));
    expect(sent.sort()).toEqual(['call-owed', 'overdue']);
    expect(await records.outbox.countDocuments({ status: 'superseded' })).toBe(3);
  });
});

/** The council is closed on a day on which something is due. */
const closedOn16 = { ...policy, closureDays: [{ date: '2026-06-16', reason: 'Proclaimed' }] };

describe('a day on which the council is closed, made known later', () => {
  it('moves what is due on it, for open cases too, and the promised day stays', async () => {
    const [reference = ''] = await complaints(1);
    const after = await opened(store, closedOn16);
    expect(await told('16T09:00', after)).toEqual([]);
    expect(await told('17T09:00', after)).toEqual([`due-today to ${lena.email}`]);
    const record = await records.cases.findOne({ _id: reference });
    expect(record).toMatchObject({
      row: { owes: { due: '2026-06-17' }, changedAt: at('16T09:00').epochMilliseconds },
      owedKey: `2026-06-17 ${reference}`,
      state: { acknowledgeBy: '2026-06-16' },
    });
    expect(await changedSince(records)(at('16T09:00').epochMilliseconds)).toMatchObject([
      { complaint: { reference, version: 2 }, changedAt: at('16T09:00').epochMilliseconds },
    ]);
  });
});

describe('a day that moves more cases than are told of at once', () => {
  it('does not keep those who watch from hearing of what happens next', async () => {
    const [reference = ''] = await complaints(3);
    const watch = watchCases(changedSince(records, 2), () => at('16T09:00').epochMilliseconds);
    const heard: { reference: string; version: number }[] = [];
    watch.listen((complaint) => heard.push(complaint));
    await told('16T09:00', await opened(store, closedOn16));
    await watch.round();
    expect(heard).toHaveLength(2);
    const note = { command: 'note', data: { text: 'He rang.' }, reference } as const;
    const outcome = await desk.act({ at: at('16T09:00').add({ seconds: 3 }), as: lena.email, ...note });
    expect(isRefusal(outcome)).toBe(false);
    await watch.round();
    expect(heard).toContainEqual(expect.objectContaining({ reference, version: 3 }));
  });
});

describe('a case from before there were lists', () => {
  it('is in them after the next sweep, also when it owes nothing any more', async () => {
    const references = await complaints(2);
    const [open = '', withdrawn = ''] = references;
    const reason = { reason: 'The lift runs again.' };
    const deed = { at: at('10T10:00'), as: 'resident', command: 'withdraw', data: reason } as const;
    await desk.act({ ...deed, reference: withdrawn });
    const listed = () =>
      records.cases
        .find({ owedKey: { $gte: '' } })
        .sort({ owedKey: 1 })
        .toArray();
    const before = await listed();
    for (const _id of references) {
      await records.cases.updateOne(
        { _id },
        { $unset: { row: '', facets: '', owedKey: '', receivedKey: '' } },
      );
    }
    await desk.sweep(at('11T09:00'));
    const changedAt = at('11T09:00').epochMilliseconds;
    expect(await listed()).toEqual(
      before.map((record) => ({ ...record, row: { ...record.row, changedAt } })),
    );
    expect(before.map(({ _id }) => _id)).toEqual([open, withdrawn]);
  });
});
