import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRecord, EnquiryRecord } from '../../src/desk/records.js';
import { openStore } from '../../src/storage/open.js';
import { ChatClient, type ChatActivity, redressOf } from '../support/chat-client.js';
import { eventually } from '../support/eventually.js';
import { startServer, type RunningServer } from '../support/server.js';

const kills = 50;

/** What a resident answers to each question; each is understood the first time. */
const answers: Readonly<Record<string, string>> = {
  matter:
    'My bin has been missed four weeks running since 3 November. I have rung three times and nobody does anything about it.',
  'anything-else': 'skip',
  confirm: 'confirm',
  service: 'not-sure',
  'happened-on': 'not-sure',
  outcome: 'Empty the bin and say sorry.',
  'on-behalf-of': 'myself',
  name: 'Pat Example',
  contact: 'pat@example.org',
  phone: '01632 960111',
  'call-times': 'any',
  adjustments: 'skip',
  tenancy: 'neither',
  definition: 'confirm',
};

let dataDir: string;
let server: RunningServer;
let left = kills;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'redress-kill-'));
  server = await startServer({ dataDir, env: { RATE_LIMITS: 'off' } });
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Kills the service at some moment of the next few milliseconds, as long as kills are left, and starts it again. */
async function killSoon(): Promise<void> {
  if (left === 0 || randomInt(3) === 0) return;
  left -= 1;
  await delay(randomInt(25));
  await server.kill('SIGKILL');
  server = await startServer({ dataDir, port: server.port, env: { RATE_LIMITS: 'off' } });
}

/** Says something as a client with a bad connection does: again with the same id, until it is told that it is kept. */
async function sayUntilKept(client: ChatClient, text: string): Promise<void> {
  const clientActivityID = randomUUID();
  const killing = killSoon();
  for (;;) {
    const kept = await client.send(text, { clientActivityID }).then(
      () => true,
      () => false,
    );
    if (kept) break;
    await killing;
  }
  await killing;
}

const all = (client: ChatClient): Promise<ChatActivity[]> => client.read(0);

/** Walks one conversation to its end, answering whatever is asked last. */
async function complain(): Promise<ChatActivity[]> {
  const client = await ChatClient.begin(server.url);
  for (let turns = 0; turns < 40; turns += 1) {
    const redress = redressOf(await all(client));
    if (redress?.recorded) return all(client);
    const answer = answers[redress?.question ?? ''];
    if (answer === undefined)
      throw new Error(`Asked something unforeseen: ${redress?.question ?? 'nothing'}`);
    await sayUntilKept(client, answer);
    // What a crash left pending is recorded soon after the start.
    await eventually(async () => redressOf(await all(client))?.question !== redress?.question);
  }
  throw new Error('The conversation did not come to an end.');
}

describe(`killed ${String(kills)} times at any moment`, () => {
  const conversations: ChatActivity[][] = [];

  it(
    'the conversations go on to their end, and nothing that was answered is asked again',
    { timeout: 600_000 },
    async () => {
      while (left > 0) {
        const said = await complain();
        conversations.push(said);
        const asked = said.flatMap(({ channelData }) => channelData?.redress?.question ?? []);
        expect(asked).toEqual([...new Set(asked)]);
        const heard = said.filter(({ from }) => from.role === 'user').map(({ text }) => text);
        expect(heard).toEqual(asked.map((question) => answers[question]));
      }
    },
  );

  it('every complaint that a resident was told of is there once, numbered without gaps, with one receipt', async () => {
    const told = conversations.map((said) => redressOf(said)?.recorded?.reference ?? '').sort();
    const mails = () => readdirSync(join(dataDir, 'mail')).filter((name) => name.endsWith('.eml'));
    await eventually(() => mails().length === told.length);
    await server.stop();
    const store = await openStore({ dataDir });
    const cases = await store.collection<CaseRecord>('cases').find({}).sort({ number: 1 }).toArray();
    const enquiries = await store.collection<EnquiryRecord>('enquiries').countDocuments({});
    await store.close();
    expect(cases.map(({ _id }) => _id).sort()).toEqual(told);
    expect(cases.map(({ number }) => number)).toEqual(told.map((_, i) => i + 1));
    expect(enquiries).toBe(0);
    for (const { _id, state } of cases) {
      const mail = readFileSync(join(dataDir, 'mail', `${_id}.0.receipt.eml`), 'utf8');
      expect(mail).toContain(_id);
      expect(state.received.matter).toBe(answers['matter']);
    }
  });
});
