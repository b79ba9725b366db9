import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Activity, InvokeResponse } from 'botbuilder';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { cloudAdapter } from '../../bot/channels/cloud/adapter.js';
import { readActivity } from '../../bot/channels/cloud/activity.js';
import { botAuthentication } from '../../bot/channels/cloud/authentication.js';
import { teamsBy } from '../../bot/channels/cloud/teams.js';
import type { Invoked } from '../../bot/staff/invoke.js';
import { openStaffBot } from '../../bot/staff/open.js';
import { workingCalendar } from '../../src/calendar/working-days.js';
import { systemClock } from '../../src/clock.js';
import { openDesk } from '../../src/desk/desk.js';
import { startLoop } from '../../src/desk/loop.js';
import { openOutbox } from '../../src/desk/outbox.js';
import { openRecords } from '../../src/desk/records.js';
import { jsonBody } from '../../src/http/bodies.js';
import { sendAnswer } from '../../src/http/messages.js';
import { createServer, handler } from '../../src/http/server.js';
import { loadPolicy } from '../../src/policy/load.js';
import { openStore } from '../../src/storage/open.js';

const log = pino({ level: 'silent' });
const nobody = {
  appId: undefined,
  appPassword: undefined,
  appType: 'SingleTenant',
  tenantId: undefined,
} as const;
const authentication = botAuthentication(nobody);

const adapter = cloudAdapter(authentication, log);

/** The least that a bot can do with an Action.Execute: CloudAdapter, and a card that is always the same. */
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const echoed = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };

async function echo(activity: Activity): Promise<InvokeResponse | undefined> {
  return adapter.turn(await authentication.authenticateRequest(activity, ''), activity, async (context) => {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: echoed } });
  });
}

async function serve(
  take: (activity: Activity) => Promise<InvokeResponse | Invoked | undefined>,
): Promise<number> {
  const server = createServer({ log, secure: false, errorPage: () => '', onRequest: () => undefined });
  server.post(
    '/api/messages',
    ...jsonBody,
    handler(async (req, res) => {
      const activity = readActivity(req.body);
      sendAnswer(res, activity && (await take(activity)));
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const council = { policy, calendar: workingCalendar([]) };
const store = await openStore({ dataDir: process.argv[2] ?? '' });
const records = await openRecords(store);
const desk = await openDesk({
  records,
  council: () => council,
  wakeDelivery: () => {
    mailLoop.wake();
  },
  caseChanged: () => {
    cardLoop.wake();
  },
});
const lena = {
  ...{ name: 'Lena Example', email: 'lena@example.com', roles: ['team-leader' as const] },
  ...{ serviceAreas: ['repairs'], entraObjectId: 'object-lena', active: true, cover: [] },
};
await desk.staff.change({ kind: 'import', people: [lena] });
const staff = await openStaffBot(
  { store, records, desk },
  {
    ...{ clock: systemClock, log, tenantId: undefined },
    teams: teamsBy(adapter, ''),
    onTurn: () => undefined,
    wake: () => {
      cardLoop.wake();
    },
  },
);
const toNobody = { carry: () => Promise.resolve({ kind: 'sent' as const }) };
const outbox = openOutbox(records, staff.carrier(toNobody), desk.instead);
const fails = (error: unknown) => {
  throw error;
};
const mailLoop = startLoop({ every: 2_000, soon: 250 }, () => outbox.deliverDue(systemClock()), fails);
const cardLoop = startLoop({ every: 2_000, soon: 1_000 }, () => staff.round(), fails);

/** Complaints for the senders to act on. */
async function complaints(count: number): Promise<string[]> {
  const references: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const outcome = await desk.act({
      ...{ at: Temporal.Now.instant(), as: lena.email, command: 'receive' as const },
      data: {
        matter: 'The boiler has been broken for five weeks. Nobody rang back on 18 May as promised.',
        ...{ channel: 'phone', service: 'repairs', outcomes: ['Mend the boiler and say sorry.'] },
        resident: { name: 'Pat Example', email: 'pat@example.org', phone: '01632 960111' },
      },
    });
    if ('refused' in outcome) throw new Error(outcome.message);
    references.push(outcome.complaint.reference);
  }
  return references;
}

/** Resolves once the outbox has taken over what the cases say: nobody presses a button of a case before its card is on the way. */
async function takenOver(): Promise<void> {
  const left = () => records.cases.countDocuments({ unsentSince: { $lte: Date.now() } }, { limit: 1 });
  while ((await left()) > 0) await setTimeout(50);
}

process.on('message', (count) => {
  void complaints(Number(count)).then(async (references) => {
    await takenOver();
    process.send?.({ references });
  });
});
process.on('disconnect', () => process.exit(0));
process.send?.({
  echo: await serve(echo),
  card: await serve(async (activity) => {
    await authentication.authenticateRequest(activity, '');
    return staff.take(activity);
  }),
});
