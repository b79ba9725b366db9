import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPdf } from '../../tests/support/pdf.js';
import { printShop } from '../print-shop.js';
import { workingCalendar } from '../calendar/working-days.js';
import type { ReceiveData } from '../complaints/command.js';
import { isRefusal } from '../complaints/refusal.js';
import { loadPolicy } from '../policy/load.js';
import { openStore } from '../storage/open.js';
import type { Store } from '../storage/port.js';
import type { Carried } from './carrier.js';
import { openDesk, type Desk } from './desk.js';
import { mailCarrier } from './mail.js';
import { openOutbox, type Outbox } from './outbox.js';
import { openRecords, type Records } from './records.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const calendar = workingCalendar([]);
const now = Temporal.Instant.from('2026-06-01T10:00:00Z');
const later = (seconds: number) => now.add({ seconds });

const data: ReceiveData = {
  matter: 'The boiler has been broken for five weeks.',
  channel: 'chat',
  resident: { name: 'Pat Example', email: 'pat@example.org' },
  outcomes: ['A working boiler'],
  service: 'repairs',
};

let directory: string;
let store: Store;
let records: Records;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-desk-'));
  store = await openStore({ dataDir: directory });
  records = await openRecords(store);
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const trays = () => ({ mail: join(directory, 'mail'), post: join(directory, 'post') });

function toFiles(): Outbox {
  const { mail, post } = trays();
  return openOutbox(
    records,
    mailCarrier({
      smtpUrl: undefined,
      from: 'Complaints <complaints@example.com>',
      mailDir: mail,
      postDir: post,
      ...{ printShop: printShop(), policy: () => policy },
    }),
    nothingInstead,
  );
}

/** An outbox whose carrier answers each attempt in turn. */
function answering(...results: Carried[]): Outbox {
  return openOutbox(
    records,
    { carry: () => Promise.resolve(results.shift() ?? { kind: 'sent' }) },
    nothingInstead,
  );
}

const nothingInstead = () => Promise.resolve([]);
const openedDesk = (): Promise<Desk> => openDesk({ records, council: () => ({ policy, calendar }) });

async function received(desk: Desk, source: string, given = data) {
  const outcome = await desk.receive(source, given, 'resident', now);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome;
}

describe('receiving complaints', () => {
  it('numbers them from one, without gaps, however many arrive at once', async () => {
    const desk = await openedDesk();
    await Promise.all(Array.from({ length: 20 }, (_, i) => received(desk, `chat:${String(i)}:1`)));
    const cases = await records.cases.find({ series: 'complaint-2026' }).sort({ number: 1 }).toArray();
    expect(cases.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(new Set(cases.map(({ _id }) => _id)).size).toBe(20);
  });

  it('gives the same case to the same source, however often it is asked', async () => {
    const desk = await openedDesk();
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => received(desk, 'chat:one:1')),
    );
    expect(others.every(({ reference }) => reference === first?.reference)).toBe(true);
    expect(await records.cases.countDocuments({ series: 'complaint-2026' })).toBe(1);
  });

  it('keeps a state that is what the events add up to', async () => {
    const { reference } = await received(await openedDesk(), 'chat:one:1');
    const record = await records.cases.findOne({ _id: reference });
    expect(record?.state.received).toEqual(record?.events[0]);
    expect(record?.version).toBe(1);
  });

  it('keeps nothing of what is refused, and uses no number for it', async () => {
    const desk = await openedDesk();
    expect(
      isRefusal(await desk.receive('chat:one:1', { ...data, happenedOn: '2092-01-01' }, 'resident', now)),
    ).toBe(true);
    expect((await received(desk, 'chat:two:1')).reference).toMatch(/-00001-/);
  });
});

describe('enquiries', () => {
  it('are kept once for their source, with the words, the route and the signpost (Code 1.4)', async () => {
    const desk = await openedDesk();
    const enquiry = {
      text: 'A pothole',
      route: 'county_council',
      sub: 'roads_lighting',
      kind: null,
      signpost: 'county-roads',
      evidence: ['pothole'],
    } as const;
    const [one, two] = [
      await desk.enquire('chat:one:1', enquiry, now),
      await desk.enquire('chat:one:1', enquiry, later(5)),
    ];
    expect(two).toEqual(one);
    expect(one).toMatchObject({ ...enquiry, at: now.toString() });
  });
});

describe('the receipt', () => {
  it('is one .eml file for a case, to the resident, with the reference in it', async () => {
    const outbox = toFiles();
    const { reference } = await received(await openedDesk(), 'chat:one:1');
    await outbox.deliverDue(later(1));
    await outbox.deliverDue(later(2));
    const mails = readdirSync(trays().mail);
    expect(mails).toEqual([`${reference}.0.receipt.eml`]);
    const mail = readFileSync(join(trays().mail, mails[0] ?? ''), 'utf8');
    expect(mail).toContain('To: pat@example.org');
    expect(mail).toContain(reference);
  });

  it('is a letter in the post tray for somebody without e-mail', async () => {
    const outbox = toFiles();
    const resident = { name: 'Pat Example', address: '1 High Street\nTownham\nAB10 1CD' };
    const { reference } = await received(await openedDesk(), 'chat:one:1', { ...data, resident });
    await outbox.deliverDue(later(1));
    const { pages } = await openPdf(readFileSync(join(trays().post, `${reference}.0.receipt.pdf`)));
    expect((await pages())[0]).toContain('Pat Example\n1 High Street\nTownham\nAB10 1CD');
  });

  it('is sent by the next round although the service was killed right after the case was kept', async () => {
    await received(await openedDesk(), 'chat:one:1');
    expect(await records.outbox.countDocuments({ status: 'waiting' })).toBe(0);
    expect(await toFiles().deliverDue(later(1))).toBe(1);
    expect(readdirSync(trays().mail)).toHaveLength(1);
  });

  it('taken over twice by a service that was killed in between is one message', async () => {
    await received(await openedDesk(), 'chat:one:1');
    const [before] = await records.cases.find({ series: 'complaint-2026' }).toArray();
    await toFiles().deliverDue(later(1));
    await records.cases.updateOne(
      { _id: before?._id ?? '' },
      { $set: { toSend: before?.toSend ?? [], unsentSince: 0 } },
    );
    expect(await toFiles().deliverDue(later(2))).toBe(0);
    expect(await records.outbox.countDocuments({ status: 'sent' })).toBe(1);
  });

  it('that could not be sent is tried again later, and not before', async () => {
    const outbox = answering({ kind: 'try-again', problem: 'ECONNREFUSED' });
    await received(await openedDesk(), 'chat:one:1');
    expect(await outbox.deliverDue(later(1))).toBe(0);
    expect(await outbox.deliverDue(later(2))).toBe(0);
    expect(await outbox.counts()).toEqual({ waiting: 1, sent: 0, failed: 0, superseded: 0 });
    expect(await outbox.deliverDue(later(60))).toBe(1);
  });

  it('that a killed process had taken is sent at the next start, without waiting for its lease', async () => {
    await received(await openedDesk(), 'chat:one:1');
    const never = openOutbox(records, { carry: () => new Promise<Carried>(() => undefined) }, nothingInstead);
    void never.deliverDue(later(1));
    await vi.waitFor(async () => {
      expect(await records.outbox.countDocuments({ status: 'waiting' })).toBe(1);
    });
    const restarted = answering();
    expect(await restarted.deliverDue(later(2))).toBe(0);
    await restarted.release(later(2));
    expect(await restarted.deliverDue(later(2))).toBe(1);
  });

  it('that the mail server refuses for good is a dead letter that can be seen, and is not tried again', async () => {
    const outbox = answering({ kind: 'failed', problem: 'smtp-550' });
    await received(await openedDesk(), 'chat:one:1');
    await outbox.deliverDue(later(1));
    expect(await outbox.deliverDue(later(9_999))).toBe(0);
    expect(await outbox.counts()).toEqual({ waiting: 0, sent: 0, failed: 1, superseded: 0 });
  });

  it('is sent once though two instances look at the same moment', async () => {
    let carried = 0;
    const counting = {
      carry: () => Promise.resolve<Carried>({ kind: 'sent' }).finally(() => (carried += 1)),
    };
    const [one, two] = [
      openOutbox(records, counting, nothingInstead),
      openOutbox(records, counting, nothingInstead),
    ];
    await received(await openedDesk(), 'chat:one:1');
    await Promise.all([one.deliverDue(later(1)), two.deliverDue(later(1))]);
    expect(carried).toBe(1);
  });
});
