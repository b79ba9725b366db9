import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { endHost, startHost } from './host.js';
import type { CaseFilters } from '../../src/workspace/contract/worklist.js';
import { kindOf, questionsFor, type Question } from './worklist-questions.js';

const [few, many] = [1_000, 50_000] as const;
const rounds = 4;
const timesARound = 25;
/** How often all is asked before anything is measured: a service that has just started is slower for some hundred requests. */
const beforehand = 3;

const ready = z.object({
  port: z.number(),
  askers: z.object({ officer: z.string(), leader: z.string() }),
  someone: z.object({ owner: z.string(), service: z.string() }),
});
const milliseconds = z.array(z.number());

interface Host extends z.infer<typeof ready> {
  readonly process: ChildProcess;
  /** What a browser carries in which each of the askers is signed in. */
  readonly cookies: Readonly<Record<Question['by'], string>>;
  /** The one connection that a browser keeps. */
  readonly agent: Agent;
}

/**
 * What the worklist costs over HTTP, with sign-in, access log and checks, beside the same query put to the store directly, in
 * the process and through a bare address of the same server; and what its first page costs with 50,000 cases beside 1,000. On
 * the embedded store, or on the server that `MONGODB_URI` names (in new databases, dropped afterwards by whoever owns it). The
 * 95th percentile of each, in turn about: of every question, and of all that list, filter or search.
 */
export async function worklist(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const hosts: ChildProcess[] = [];
  const open = async (size: number): Promise<Host> => {
    const host = await hostOf(join(directory, String(size)), size);
    hosts.push(host);
    const [message] = (await once(host, 'message')) as unknown[];
    const said = ready.parse(message);
    const { officer, leader } = said.askers;
    const cookies = { officer: await signIn(said.port, officer), leader: await signIn(said.port, leader) };
    return { ...said, cookies, agent: new Agent({ keepAlive: true, maxSockets: 1 }), process: host };
  };
  try {
    const [large, small] = [await open(many), await open(few)];
    for (const host of [large, small]) await warm(host);
    await besideTheStore(large);
    await besideFew(small, large);
  } finally {
    for (const host of hosts) await endHost(host);
    rmSync(directory, { recursive: true, force: true });
  }
}

async function signIn(port: number, person: string): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${origin}/workspace/sign-in`, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin }, body: new URLSearchParams({ person }) },
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`${person} could not sign in: ${answer.status}`);
  return cookie;
}

function hostOf(dataDir: string, size: number): Promise<ChildProcess> {
  const uri = process.env['MONGODB_URI'];
  const parameters = [dataDir, String(size), ...(uri === undefined ? [] : [inDatabase(uri, size)])];
  return startHost('worklist-host', parameters);
}

function inDatabase(uri: string, size: number): string {
  const url = new URL(uri);
  url.pathname = `/redress-bench-worklist-${size}-${Date.now()}`;
  return url.href;
}

async function warm(host: Host): Promise<void> {
  for (let round = 0; round < beforehand; round += 1) {
    for (const question of questionsFor(host.someone)) {
      await toTheStore(host, question);
      await overHttp(host, question, bareAddress);
      await overHttp(host, question, address);
    }
  }
}

/**
 * Measures each question put to the store, through an address of the same server that does nothing but put it to the store,
 * and through the workspace's own; writes the three for it, and then for all questions of a kind together.
 */
async function besideTheStore(host: Host): Promise<void> {
  const kinds = new Map<string, Costs>();
  for (const question of questionsFor(host.someone)) {
    const costs = await costsOf(host, question);
    write(question.called, costs);
    const { store, bare, http } = kinds.get(kindOf(question)) ?? nothing;
    kinds.set(kindOf(question), {
      store: [...store, ...costs.store],
      bare: [...bare, ...costs.bare],
      http: [...http, ...costs.http],
    });
  }
  for (const [kind, costs] of kinds) write(`all of ${kind}`, costs);
}

/** Milliseconds of wall time, a figure for each time it was asked. */
interface Costs {
  readonly store: readonly number[];
  readonly bare: readonly number[];
  readonly http: readonly number[];
}

const nothing: Costs = { store: [], bare: [], http: [] };

/** What a question costs by each of the three ways, in turn about. */
async function costsOf(host: Host, question: Question): Promise<Costs> {
  const costs = { store: [] as number[], bare: [] as number[], http: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    costs.store.push(...(await toTheStore(host, question)));
    costs.bare.push(...(await overHttp(host, question, bareAddress)));
    costs.http.push(...(await overHttp(host, question, address)));
  }
  return costs;
}

/** Writes the three costs of something, and the ratio of the last to either of the others. */
function write(called: string, costs: Costs): void {
  const [store, bare, http] = [p95(costs.store), p95(costs.bare), p95(costs.http)];
  process.stdout.write(
    `${called.padEnd(30)} store ${store.toFixed(2)} ms   bare HTTP ${bare.toFixed(2)} ms   workspace ${http.toFixed(2)} ms   ratio to the store ${(http / store).toFixed(2)}, to bare HTTP ${(http / bare).toFixed(2)}\n`,
  );
}

/** Measures the first page of everything among few cases and among many, in turn about. */
async function besideFew(small: Host, large: Host): Promise<void> {
  const question: Question = { called: 'the first page', by: 'officer', asks: {} };
  const costs = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < 2 * rounds; round += 1) {
    const [some, all] = [await overHttp(small, question, address), await overHttp(large, question, address)];
    costs.few.push(...some);
    costs.many.push(...all);
  }
  for (const [name, at] of [
    ['median', 0.5],
    ['p95', 0.95],
  ] as const) {
    const [some, all] = [quantile(costs.few, at), quantile(costs.many, at)];
    process.stdout.write(
      `the first page, ${name.padEnd(13)} ${few} cases ${some.toFixed(2)} ms   ${many} cases ${all.toFixed(2)} ms   ratio ${(all / some).toFixed(2)}\n`,
    );
  }
}

async function toTheStore(host: Host, { by, asks }: Question): Promise<number[]> {
  const answered = once(host.process, 'message');
  host.process.send({ by: host.askers[by], asks, times: timesARound });
  const [costs] = (await answered) as unknown[];
  return milliseconds.parse(costs);
}

type Address = (host: Host, question: Question) => string;

const address: Address = (_, { asks }) =>
  `/api/workspace/cases?${new URLSearchParams(said(asks)).toString()}`;
const bareAddress: Address = ({ askers }, { by, asks }) =>
  `/bare?${new URLSearchParams([['by', askers[by]], ...said(asks)]).toString()}`;

async function overHttp(host: Host, question: Question, addressOf: Address): Promise<number[]> {
  const { port, cookies, agent } = host;
  const path = addressOf(host, question);
  const costs: number[] = [];
  for (let time = 0; time < timesARound; time += 1) {
    const started = performance.now();
    await fetched({ host: '127.0.0.1', port, path, agent, headers: { cookie: cookies[question.by] } });
    costs.push(performance.now() - started);
  }
  return costs;
}

const said = (asks: CaseFilters): [string, string][] =>
  Object.entries(asks).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]]));

function fetched(options: RequestOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    get(options, (answer) => {
      answer.on('data', () => undefined);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`answered ${String(answer.statusCode)}`));
      });
    }).on('error', reject);
  });
}

const p95 = (figures: readonly number[]) => quantile(figures, 0.95);

function quantile(figures: readonly number[], share: number): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length * share)] ?? Number.NaN;
}
