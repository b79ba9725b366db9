import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { botAuthentication } from '../bot/channels/cloud/authentication.js';
import { cloudAdapter } from '../bot/channels/cloud/adapter.js';
import { CloudChannel } from '../bot/channels/cloud/channel.js';
import { teamsBy } from '../bot/channels/cloud/teams.js';
import { openStaffBot } from '../bot/staff/open.js';
import { systemClock } from './clock.js';
import type { Config } from './config.js';
import { openAccessLog } from './desk/access-log.js';
import { changedSince } from './desk/case-changes.js';
import { watchCases } from './desk/case-watch.js';
import { openEditingBook } from './desk/editing.js';
import { openHouse, outboxOf } from './house.js';
import { rateLimits } from './http/limits.js';
import { addMessages } from './http/messages.js';
import { addOperations } from './http/operations.js';
import { serviceOrigin } from './http/origin.js';
import { createServer } from './http/server.js';
import { openSignIn } from './http/workspace/sign-in/sign-in.js';
import { OpenStreams } from './http/workspace/streams.js';
import { addWorkspace } from './http/workspace/workspace.js';
import { createMetrics } from './metrics.js';
import { addResidentRoutes, openResidents, openSite } from './residents.js';
import { startRounds, type Rounds } from './rounds.js';
import { loadScreener } from './screener.js';
import { sessionSecret } from './session-secret.js';
import { errorPage } from './website/error-page.js';

/** A service that is running. */
export interface Service {
  /** The port it listens on: the one that was asked for, or the one it was given for 0. */
  readonly port: number;
  /** Takes no more requests, finishes what is under way, and puts everything on disk. */
  stop(): Promise<void>;
}

/**
 * Puts the service together and starts it.
 *
 * @throws PolicyError for a council file that is not right, and the store's or the network's own errors: each with a
 *   sentence that says what to do
 */
export async function startService(config: Config, log: Logger): Promise<Service> {
  const clock = systemClock;
  const screen = loadScreener();
  /** Nobody need be woken before they are started: each begins with a round. */
  const started: { rounds?: Rounds } = {};
  const wakeDelivery = () => {
    started.rounds?.mail.wake();
  };
  const wakeCards = () => {
    started.rounds?.cards.wake();
  };
  const house = await openHouse(config, {
    wakeDelivery,
    caseChanged: () => {
      wakeCards();
      started.rounds?.changes.wake();
    },
  });
  const { policies, store, records, desk } = house;
  const metrics = createMetrics(async () => outbox.counts());

  const authentication = botAuthentication(config.bot);
  const adapter = cloudAdapter(authentication, log);
  const appId = config.bot.appId ?? '';
  const staff = await openStaffBot(house, {
    ...{ clock, log, tenantId: config.bot.tenantId, onTurn: metrics.onStaffTurn },
    ...{ teams: teamsBy(adapter, appId), wake: wakeCards },
  });
  const outbox = outboxOf(house, staff.carrier(house.mail));
  if (store.engine === 'embedded') await Promise.all([outbox.release(clock()), desk.release()]);
  const residents = await openResidents(house, { screen, clock, log, onTurn: metrics.onTurn });
  const { conversations, directLine, sentences } = residents;
  const cloud = new CloudChannel({ authentication, adapter, staff, directLine, sentences, log, appId });

  const pages = await openSite(() => desk.rules().policy);
  const origin = serviceOrigin(config.publicUrl);
  const server = createServer({
    ...{ log, secure: origin.secure },
    errorPage: (error) => errorPage(pages.site, error),
    onRequest: metrics.onRequest,
  });
  const reach = {
    ...{ secret: sessionSecret(config), origin, trustedProxies: config.trustedProxies },
    limits: rateLimits(config.rateLimits ? 'on' : 'off', clock),
  };
  const residentStreams = addResidentRoutes(server, residents, pages, reach);
  addMessages(server, cloud, appId !== '');

  const watch = watchCases(changedSince(records), () => clock().epochMilliseconds);
  const editing = await openEditingBook(store);
  const access = await openAccessLog(store);
  const signIn = await openSignIn({
    ...{ config, store, staff: desk.staff, clock, log, site: pages.site },
    ...reach,
  });
  const staffStreams = new OpenStreams();
  await addWorkspace(server, {
    ...{ clock, desk, policies, screen, watch, editing, conversations, streams: staffStreams },
    ...{ signIn, access, records, wakeDelivery, contents: store.contents },
    teamsApp: config.signIn.entra?.appId,
    outboxCounts: () => outbox.counts(),
  });

  const rounds = startRounds({
    ...{ house, clock, log, outbox, staff, watch, conversations, directLine, cloud, signIn, access, editing },
  });
  started.rounds = rounds;
  addOperations(
    server,
    {
      store: () => store.healthy(),
      mail: () => rounds.mail.healthy(),
      cards: () => rounds.cards.healthy(),
      alerts: () => rounds.alerts.healthy(),
      recording: () => rounds.recording.healthy(),
    },
    metrics.registry,
  );
  const port = await listen(server, config);

  return {
    port,
    async stop() {
      const closed = once(server.server, 'close');
      server.close();
      residentStreams.close();
      staffStreams.close();
      server.server.closeIdleConnections();
      await Promise.race([closed, after(5_000)]);
      await Promise.all([directLine.idle(), staff.idle()]);
      await Promise.all(Object.values(rounds).map((round) => round.stop()));
      await access.settle();
      await store.close();
    },
  };
}

async function listen(server: Server, { host, port }: Config): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
