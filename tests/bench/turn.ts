import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Agent } from 'node:http';
import { endHost, startHost } from './host.js';
import { report } from './report.js';
import { begin, type Sender } from './sender.js';

/** What a resident answers, from the first message to the confirmed definition. */
const script = [
  'The boiler has been broken for five weeks. Nobody rang back on 18 May as promised, and we have a small baby at home.',
  'no',
  'confirm',
  'yes',
  'Mend the boiler and say sorry.',
  'myself',
  'Pat Example',
  'pat@example.org',
  '01632 960111',
  'skip',
  'skip',
  'confirm',
];

const rounds = 5;
const conversationsPerRound = 96;
const ready = z.object({ echo: z.number(), interview: z.number() });

/**
 * What a turn of the interview costs beside an echo, both through the built-in Direct Line over HTTP on the embedded store
 * with durable writes: the same texts, as many turns to a conversation, in turn about, with one sender and with sixteen.
 */
export async function turn(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const host = await startHost('turn-host', [directory]);
  try {
    const [message] = (await once(host, 'message')) as unknown[];
    const ports = ready.parse(message);
    for (const senders of [1, 16]) {
      const { echo, interview } = await compare(ports, senders);
      report(senders, ['echo', echo], ['interview', interview]);
    }
  } finally {
    await endHost(host);
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Costs {
  /** Milliseconds of wall time for one turn, a figure a round. */
  readonly echo: number[];
  readonly interview: number[];
}

async function compare(ports: z.infer<typeof ready>, senders: number): Promise<Costs> {
  const costs: Costs = { echo: [], interview: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const kind of ['echo', 'interview'] as const) {
      const cost = await oneRound(ports[kind], senders);
      if (round >= 0) costs[kind].push(cost);
    }
  }
  return costs;
}

/** Walks conversations to their end, so many at a time, and gives the wall time of one turn in milliseconds. */
async function oneRound(port: number, senders: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const waiting: Sender[] = [];
  for (let i = 0; i < conversationsPerRound; i += 1) waiting.push(await begin(port, agent));
  const started = performance.now();
  const walk = async (): Promise<void> => {
    for (let sender = waiting.pop(); sender; sender = waiting.pop()) {
      for (const text of script) await sender.say(text);
    }
  };
  await Promise.all(Array.from({ length: senders }, walk));
  const cost = (performance.now() - started) / (conversationsPerRound * script.length);
  agent.destroy();
  return cost;
}
