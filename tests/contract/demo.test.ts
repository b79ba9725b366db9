import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversations } from '../../bot/channels/conversations.js';
import { fold } from '../../src/complaints/evolve.js';
import { openRecords, type Records } from '../../src/desk/records.js';
import { openStore } from '../../src/storage/open.js';
import type { Store } from '../../src/storage/port.js';
import { eventually } from '../support/eventually.js';

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const arguments_ = ['demo', '--at', '2026-03-02T14:00:00Z', '--seed', '5'];

let dataDir: string;
let killedEmpty: boolean;
let first: { code: unknown; out: string; err: string };
let store: Store;
let records: Records;

function start(env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [program, ...arguments_], {
    cwd: dataDir,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, SMTP_URL: 'smtp://127.0.0.1:9', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(env: Readonly<Record<string, string>> = {}) {
  const child = start(env);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'redress-demo-'));
  const child = start();
  await eventually(() => existsSync(join(dataDir, '.demonstration', 'redress.db')));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const broken = await openStore({ dataDir });
  killedEmpty = (await broken.collection('cases').countDocuments({})) === 0;
  await broken.close();
  first = await run();
  store = await openStore({ dataDir });
  records = await openRecords(store);
}, 300_000);

afterAll(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the command "demo"', () => {
  it('leaves the store empty when it is killed half-way, and can then be run again', () => {
    expect(killedEmpty).toBe(true);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(dataDir)).toEqual(expect.arrayContaining(['mail', 'post', 'redress.db']));
    expect(readdirSync(dataDir)).not.toContain('.demonstration');
  });

  it('says what it made, whom to act as and what to try', () => {
    expect(first.out).toMatch(
      / 3\d\d complaints: \d+ open, \d+ answered, \d+ closed, \d+ withdrawn, \d+ refused/,
    );
    expect(first.out).toMatch(/complaints-officer +\S+@example\.com/);
    expect(first.out).toContain('npm start');
  });

  it('keeps cases that are what their events add up to, by people who are made up', async () => {
    const cases = await records.cases.find({}).toArray();
    expect(cases.length).toBeGreaterThan(300);
    for (const { events, state } of cases) expect(fold(events)).toEqual(state);
    const emails = cases.flatMap(({ state: { received } }) => [
      received.resident.email ?? '@example.org',
      received.representative?.email ?? '@example.org',
    ]);
    expect(emails.filter((email) => !email.endsWith('@example.org'))).toEqual([]);
    const staff = await records.staff.findOne({ _id: 'staff' });
    expect(staff?.people.filter(({ email }) => !email.endsWith('@example.com'))).toEqual([]);
    expect(await records.enquiries.countDocuments({})).toBeGreaterThan(50);
    expect(await records.enquiries.countDocuments({ facets: 'state open' })).toBeGreaterThan(0);
    expect(await records.enquiries.countDocuments({ facets: 'state reviewed' })).toBeGreaterThan(50);
  });

  it('has sent every letter in its time: to a file, whatever server is set, and nothing waits to be sent', async () => {
    const outbox = await records.outbox.find({}).toArray();
    expect(outbox.filter(({ status }) => status === 'waiting')).toEqual([]);
    expect(outbox.some(({ status }) => status === 'failed')).toBe(true);
    const letters = outbox.filter(({ by, status }) => by === 'email' && status === 'sent');
    expect(readdirSync(join(dataDir, 'mail')).sort()).toEqual(letters.map(({ id }) => `${id}.eml`).sort());
    const [letter] = letters;
    const sent = /^Date: (.+?)\r$/m.exec(
      readFileSync(join(dataDir, 'mail', `${letter?.id ?? ''}.eml`), 'utf8'),
    );
    expect(new Date(sent?.[1] ?? '').toISOString().slice(0, 16)).toBe(letter?.at.slice(0, 16));
    for (const { at, sentAt = at } of outbox)
      expect(Date.parse(sentAt)).toBeGreaterThanOrEqual(Date.parse(at));
  });

  it('has the transcript of what came by the chat', async () => {
    const conversations = await Conversations.open(store);
    const chats = await records.cases.find({ 'state.received.channel': 'chat' }).toArray();
    const played = chats.filter(({ source }) => source.startsWith('chat:'));
    expect(played.length).toBeGreaterThan(24);
    for (const { source, state } of played) {
      const log = (await conversations.find(source.split(':')[1] ?? ''))?.log ?? [];
      expect(log.find(({ by }) => by === 'resident')?.text).toBe(state.received.matter);
      expect(log.at(-1)?.text).toContain(state.reference);
    }
  });

  it('refuses a store that is not empty in one line, and one in production, and does nothing', async () => {
    const before = await records.cases.countDocuments({});
    await store.close();
    const again = await run();
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^demo: .+ is not empty \(3\d\d complaints\), .+\n$/);
    expect((await run({ NODE_ENV: 'production' })).err).toBe('demo: is refused in production\n');
    store = await openStore({ dataDir });
    expect(await store.collection('cases').countDocuments({})).toBe(before);
  });
});
