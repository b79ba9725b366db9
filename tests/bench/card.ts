import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openFakeConnector } from '../support/fake-connector.js';
import { endHost, startHost } from './host.js';
import { report } from './report.js';

const rounds = 5;
const cases = 64;
const pressesPerCase = 3;

const ports = z.object({ echo: z.number(), card: z.number() });
type Ports = z.infer<typeof ports>;
const made = z.object({ references: z.array(z.string()) });
const answered = z.object({ type: z.literal('application/vnd.microsoft.card.adaptive') });

/**
 * What a button of a real card costs, from the invoke to its answer, beside an empty Action.Execute: the command is checked,
 * decided and kept on the embedded store with durable writes, and the card made anew; the copies that were posted are brought
 * up to date meanwhile. In turn about, with one sender and with sixteen.
 */
export async function card(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const connector = await openFakeConnector();
  const host = await startHost('card-host', [directory]);
  try {
    const bench = {
      ports: ports.parse(await told(host)),
      service: connector.url,
      versions: new Map<string, number>(),
    };
    await press(
      bench.ports.card,
      new Agent(),
      activity(bench.service, { type: 'installationUpdate', action: 'add' }),
    );
    for (const senders of [1, 16]) {
      const costs = { echo: [] as number[], card: [] as number[] };
      for (let round = -1; round < rounds; round += 1) {
        // New cases in each round: nobody presses a button of the same case a hundred times.
        host.send(cases);
        bench.versions.clear();
        for (const reference of made.parse(await told(host)).references) bench.versions.set(reference, 2);
        for (const kind of ['echo', 'card'] as const) {
          const cost = await oneRound(kind, senders, bench);
          if (round >= 0) costs[kind].push(cost);
        }
      }
      report(senders, ['echo', costs.echo], ['card', costs.card]);
    }
  } finally {
    await endHost(host);
    await connector.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Bench {
  readonly ports: Ports;
  readonly service: string;
  /** The version at which each case is looked at. */
  readonly versions: Map<string, number>;
}

/** Presses buttons on all the cases, so many cases at a time, and gives the wall time of one press in milliseconds. */
async function oneRound(
  kind: keyof Ports,
  senders: number,
  { ports: { [kind]: port }, service, versions }: Bench,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const waiting = [...versions.keys()];
  const answers: string[] = [];
  const started = performance.now();
  const work = async (): Promise<void> => {
    for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
      for (let pressed = 0; pressed < pressesPerCase; pressed += 1) {
        const version = versions.get(reference) ?? 0;
        const data = { reference, version, text: 'Rang the contractor: the part is on its way.' };
        const value = { action: { type: 'Action.Execute', verb: 'note', data }, trigger: 'manual' };
        const invoke = activity(service, { type: 'invoke', name: 'adaptiveCard/action', value });
        answers.push(await press(port, agent, invoke));
        if (kind === 'card') versions.set(reference, version + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: senders }, work));
  const cost = (performance.now() - started) / answers.length;
  agent.destroy();
  const wrong = answers.find((answer) => !isDone(answer));
  if (wrong !== undefined) throw new Error(`answered ${wrong.slice(0, 200)}`);
  return cost;
}

const activity = (serviceUrl: string, fields: object): string =>
  JSON.stringify({
    ...{ id: String(performance.now()), channelId: 'msteams', serviceUrl },
    from: { id: '29:lena', aadObjectId: 'object-lena' },
    recipient: { id: 'bot' },
    conversation: { id: 'a:lena', conversationType: 'personal' },
    ...fields,
  });

/** Sends an activity. @returns the body of the answer, once it is all there */
function press(port: number, agent: Agent, content: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
    const path = '/api/messages';
    const sent = request({ host: '127.0.0.1', port, agent, path, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`answered ${String(answer.statusCode)}: ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(content);
  });
}

const isDone = (text: string): boolean =>
  answered.safeParse(JSON.parse(text)).success && !text.includes('has changed since');

async function told(host: ChildProcess): Promise<unknown> {
  const [message] = (await once(host, 'message')) as unknown[];
  return message;
}
