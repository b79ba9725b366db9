import { once } from 'node:events';
import { pino } from 'pino';
import { z } from 'zod';
import { localDate } from '../../src/calendar/english-dates.js';
import { workingCalendar } from '../../src/calendar/working-days.js';
import { systemClock } from '../../src/clock.js';
import { loadConfig } from '../../src/config.js';
import { casesSeenBy } from '../../src/complaints/seen-by.js';
import { staffOf } from '../../src/demo/staff.js';
import { openAccessLog } from '../../src/desk/access-log.js';
import { openDesk } from '../../src/desk/desk.js';
import { openRecords } from '../../src/desk/records.js';
import { savedViewsOf } from '../../src/desk/saved-views.js';
import { worklist } from '../../src/desk/worklist.js';
import { storeFilter } from '../../src/desk/worklist-filter.js';
import { rateLimits } from '../../src/http/limits.js';
import { serviceOrigin } from '../../src/http/origin.js';
import { createServer, handler } from '../../src/http/server.js';
import { addEndpoints } from '../../src/http/workspace/router.js';
import { openSignIn } from '../../src/http/workspace/sign-in/sign-in.js';
import { viewEndpoints } from '../../src/http/workspace/views.js';
import { filterOf, worklistEndpoints } from '../../src/http/workspace/worklist.js';
import { loadPolicy } from '../../src/policy/load.js';
import { openStore } from '../../src/storage/open.js';
import { caseFilters } from '../../src/workspace/contract/worklist.js';
import { fill } from './worklist-cases.js';

const question = z.object({ by: z.string(), asks: caseFilters, times: z.number() });
const bareQuestion = caseFilters.extend({ by: z.string() });
type Put = Pick<z.infer<typeof question>, 'by' | 'asks'>;

const given = z.tuple([z.string(), z.coerce.number(), z.string().optional()]);
const [dataDir, size, mongodbUri] = given.parse(process.argv.slice(2));
const now = systemClock();
const today = localDate(now);
const config = loadConfig({ DATA_DIR: dataDir });
const policy = loadPolicy('src/policy/councils/marlhaven.yaml');
const inForce = { policy, calendar: workingCalendar([]) };
const council = () => inForce;

const people = staffOf(policy, today, 1);
await fillStore();

const store = await openStore({ dataDir, mongodbUri });
const records = await openRecords(store);
const desk = await openDesk({ records, council });
const rules = () => desk.rules();

const log = pino({ level: 'silent' });
const server = createServer({ log, secure: false, errorPage: () => '', onRequest: () => undefined });
const signIn = await openSignIn({
  ...{ config, store, staff: desk.staff, clock: systemClock, log },
  secret: 'a secret for the benchmark and nothing else',
  ...{ site: { policy, asset: (name: string) => name }, origin: serviceOrigin(undefined) },
  limits: rateLimits('off', systemClock),
});
const parts = { rules, worklist: worklist(records), views: savedViewsOf(records) };
addEndpoints(server, [...worklistEndpoints(parts), ...viewEndpoints(parts)], {
  ...{ signIn, access: await openAccessLog(store), clock: systemClock },
});
signIn.addRoutes(server);
// The least that an answer over HTTP can cost: the query of the endpoint, and what the store gives.
server.get(
  '/bare',
  handler(async (req, res) => {
    const { by, ...asks } = bareQuestion.parse(Object.fromEntries(new URLSearchParams(req.getQuery())));
    const [found, total] = await put({ by, asks });
    res.json(200, { found, total });
  }),
);
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const address = server.server.address();

/** The filling alone may be lost: what is measured is as lasting as the product. Nothing of it stays in memory beside that. */
async function fillStore(): Promise<void> {
  const filling = await openStore({ dataDir, mongodbUri, lasting: 'once-closed' });
  const fillingDesk = await openDesk({ records: await openRecords(filling), council });
  await fillingDesk.staff.change({ kind: 'import', people });
  await fill(await openRecords(filling), fillingDesk.rules(), now, size);
  await filling.close();
}

/** Puts the question of an endpoint to the store itself, so many times. @returns milliseconds of each */
async function ask({ times, ...asked }: z.infer<typeof question>): Promise<number[]> {
  const costs: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    await put(asked);
    costs.push(performance.now() - started);
  }
  return costs;
}

function put({ by, asks: { order, ...filters } }: Put) {
  const seen = casesSeenBy(by, { directory: rules().directory, now });
  const filter = storeFilter(filterOf(filters), seen, today);
  const sort = order === 'newest' ? ({ receivedKey: -1 } as const) : ({ owedKey: 1 } as const);
  return Promise.all([
    records.cases.find(filter).sort(sort).limit(51).project({ row: 1 }).toArray(),
    records.cases.countDocuments(filter, { limit: 1_001 }),
  ]);
}

process.on('message', (message) => {
  void ask(question.parse(message)).then((costs) => process.send?.(costs));
});
process.on('disconnect', () => process.exit(0));
const inRole = (role: string) => people.find(({ roles }) => roles.some((held) => held === role))?.email ?? '';
const askers = { officer: inRole('complaints-officer'), leader: inRole('team-leader') };
process.send?.({
  port: typeof address === 'object' && address !== null ? address.port : 0,
  askers,
  someone: { owner: askers.leader, service: policy.serviceAreas[0]?.id },
});
