import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { cloudAdapter } from '../../bot/channels/cloud/adapter.js';
import { botAuthentication } from '../../bot/channels/cloud/authentication.js';
import { CloudChannel } from '../../bot/channels/cloud/channel.js';
import { teamsBy } from '../../bot/channels/cloud/teams.js';
import { Conversations } from '../../bot/channels/conversations.js';
import { DirectLine } from '../../bot/channels/direct-line/channel.js';
import { ResidentBot } from '../../bot/channels/resident-bot.js';
import { sentencesFor } from '../../bot/channels/sentences.js';
import { openStaffBot } from '../../bot/staff/open.js';
import { residentConversation } from '../../bot/resident/resident.js';
import { workingCalendar } from '../../src/calendar/working-days.js';
import { directoryOf, type ListedPerson } from '../../src/complaints/directory-changes.js';
import type { Message } from '../../src/correspondence/message.js';
import type { Carrier } from '../../src/desk/carrier.js';
import { openDesk } from '../../src/desk/desk.js';
import { startLoop } from '../../src/desk/loop.js';
import { openOutbox } from '../../src/desk/outbox.js';
import { openRecords } from '../../src/desk/records.js';
import { addMessages } from '../../src/http/messages.js';
import { createServer } from '../../src/http/server.js';
import { loadPolicy } from '../../src/policy/load.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import { loadScreener } from '../../src/screener.js';
import { openStore, type StoreOptions } from '../../src/storage/open.js';
import { openFakeConnector } from './fake-connector.js';
import { slowStore } from './slow-store.js';
import { TeamsUser, type TeamsUserOptions } from './teams-user.js';

/** The staff of the tests. Each has their name as their object id. */
export const staff = {
  lena: person('lena', 'team-leader', ['repairs']),
  max: person('max', 'team-leader', ['waste']),
  hana: person('hana', 'head-of-service', ['waste']),
  rosa: person('rosa', 'head-of-service', ['repairs']),
  olu: person('olu', 'complaints-officer', []),
  cas: person('cas', 'customer-services', []),
  left: { ...person('left', 'team-leader', ['repairs']), active: false },
} satisfies Record<string, ListedPerson>;

type Name = keyof typeof staff;

function person(name: string, role: ListedPerson['roles'][number], serviceAreas: string[]): ListedPerson {
  const whole = `${name.charAt(0).toUpperCase()}${name.slice(1)} Example`;
  return {
    name: whole,
    email: `${name}@example.com`,
    roles: [role],
    serviceAreas,
    entraObjectId: `object-${name}`,
    trainedOn: '2026-01-05',
  };
}

/** How a test wants the service, where that is not as it comes. */
interface StaffServiceOptions extends Pick<StoreOptions, 'onQuery' | 'mongodbUri'> {
  readonly people?: readonly ListedPerson[];
  readonly tenantId?: string;
  readonly authentication?: ConfigurationBotFrameworkAuthentication;
  readonly appId?: string;
  readonly policy?: (policy: CouncilPolicy) => CouncilPolicy;
  /** The records of an earlier service, which has ended. */
  readonly dataDir?: string;
}

const unregistered = {
  ...{ appId: undefined, appPassword: undefined, appType: 'SingleTenant' as const, tenantId: undefined },
};

/** The complaint of the tests. */
const boiler = {
  matter: 'The boiler has been broken for five weeks. Nobody rang back on 18 May as promised.',
  channel: 'phone',
  resident: { name: 'Pat Example', email: 'pat@example.org', phone: '01632 960111' },
  outcomes: ['Mend the boiler and say sorry.'],
  service: 'repairs',
};

/** The service's staff side in this process, with all its loops, and a connector of Teams that can have any trouble. */
export async function openStaffService({
  people = Object.values(staff),
  tenantId,
  authentication = botAuthentication(unregistered),
  appId = '',
  policy: adapted = (same) => same,
  ...options
}: StaffServiceOptions = {}) {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'redress-staff-'));
  const clock = () => Temporal.Now.instant();
  const policy = adapted(loadPolicy('src/policy/councils/dacorum.yaml'));
  const connector = await openFakeConnector();
  const { store, slowDown } = slowStore(await openStore({ dataDir, ...options }));
  const records = await openRecords(store);
  const log = pino({ level: 'silent' });
  const desk = await openDesk({
    records,
    council: () => ({ policy, calendar: workingCalendar([]) }),
    wakeDelivery: () => {
      mailLoop.wake();
    },
    caseChanged: () => {
      cardLoop.wake();
    },
  });
  if (options.dataDir === undefined) {
    await desk.staff.change({ kind: 'import', people: directoryOf(people).people });
  }

  const mailed: Message[] = [];
  const mail: Carrier = {
    carry(message) {
      mailed.push(message);
      return Promise.resolve({ kind: 'sent' });
    },
  };
  const adapter = cloudAdapter(authentication, log);
  const turns: string[] = [];
  const bot = await openStaffBot(
    { store, records, desk },
    {
      ...{ clock, log, tenantId, teams: teamsBy(adapter, appId) },
      onTurn: (kind) => turns.push(kind),
      wake: () => {
        cardLoop.wake();
      },
    },
  );
  const outbox = openOutbox(records, bot.carrier(mail), desk.instead);
  await outbox.release(clock());
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  const mailLoop = startLoop({ every: 100 }, () => outbox.deliverDue(clock()), failed);
  const cardLoop = startLoop({ every: 100 }, () => bot.round(), failed);

  const sentences = () => sentencesFor(policy);
  const directLine = new DirectLine({
    conversations: await Conversations.open(store),
    contents: store.contents,
    bot: new ResidentBot(residentConversation({ screen: loadScreener(), desk }), sentences, clock),
    onTurn: () => undefined,
    ...{ sentences, clock, log },
  });
  const server = createServer({
    ...{ log, secure: false, errorPage: ({ message }) => message, onRequest: () => undefined },
  });
  const cloud = new CloudChannel({ authentication, adapter, staff: bot, directLine, sentences, log, appId });
  addMessages(server, cloud, appId !== '');
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  async function stop(): Promise<void> {
    server.server.closeAllConnections();
    server.close();
    await bot.idle();
    await Promise.all([mailLoop.stop(), cardLoop.stop()]);
    await store.close();
  }

  return {
    ...{
      url,
      dataDir,
      policy,
      desk,
      records,
      store,
      connector,
      mailed,
      slowDown,
      outbox,
      bot,
      turns,
      failures,
    },
    /** Somebody of the staff in Teams, who has not installed anything yet. */
    user: (name: Name, more: Partial<TeamsUserOptions> = {}) =>
      new TeamsUser({ service: url, connector, objectId: `object-${name}`, ...more }),
    /** Somebody of the staff with the app installed and greeted. */
    async installed(name: Name): Promise<TeamsUser> {
      const user = new TeamsUser({ service: url, connector, objectId: `object-${name}` });
      await user.install();
      await user.text(/come here as cards/);
      return user;
    },
    /** Takes in a complaint, as customer services do. @returns its reference */
    async receive(data: object = {}): Promise<string> {
      const outcome = await desk.act({
        at: clock(),
        as: staff.cas.email,
        command: 'receive',
        data: { ...boiler, ...data },
      });
      if ('refused' in outcome) throw new Error(outcome.message);
      return outcome.complaint.reference;
    },
    /** A case as it stands. */
    async state(reference: string) {
      const entry = await desk.find(reference);
      if (!entry) throw new Error('no such case');
      return entry.state;
    },
    /** Ends it as a crash would: the records stay. */
    async crash() {
      await stop();
      await connector.close();
    },
    async close() {
      await stop();
      await connector.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type StaffService = Awaited<ReturnType<typeof openStaffService>>;
