import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { sentencesFor } from '../bot/channels/sentences.js';
import { botAuthentication } from '../bot/channels/cloud/authentication.js';
import { cloudAdapter } from '../bot/channels/cloud/adapter.js';
import { CloudChannel } from '../bot/channels/cloud/channel.js';
import { teamsBy } from '../bot/channels/cloud/teams.js';
import { Conversations } from '../bot/channels/conversations.js';
import { DirectLine } from '../bot/channels/direct-line/channel.js';
import { Tokens } from '../bot/channels/direct-line/tokens.js';
import { kindOf } from '../bot/channels/log.js';
import { ResidentBot } from '../bot/channels/resident-bot.js';
import { spoken } from '../bot/channels/spoken.js';
import { openStaffBot } from '../bot/staff/open.js';
import { residentConversation } from '../bot/resident/resident.js';
import { assetPath } from './assets.js';
import { localDate } from './calendar/english-dates.js';
import { systemClock } from './clock.js';
import type { Config } from './config.js';
import { changedSince } from './desk/case-changes.js';
import { watchCases } from './desk/case-watch.js';
import { openEditingBook } from './desk/editing.js';
import { startLoop } from './desk/loop.js';
import { openAccessLog } from './desk/access-log.js';
import { addComplainPages } from './http/complain.js';
import { addDirectLine } from './http/direct-line.js';
import { addStreams } from './http/direct-line-stream.js';
import { rateLimits } from './http/limits.js';
import { addMessages } from './http/messages.js';
import { addOperations } from './http/operations.js';
import { serviceOrigin } from './http/origin.js';
import { createServer } from './http/server.js';
import { addStaticFiles, readStaticFiles } from './http/static.js';
import { addWebsite } from './http/website.js';
import { openSignIn } from './http/workspace/sign-in/sign-in.js';
import { OpenStreams } from './http/workspace/streams.js';
import { addWorkspace } from './http/workspace/workspace.js';
import { openHouse, outboxOf } from './house.js';
import { nextQuestion } from './interview/interview.js';
import { createMetrics } from './metrics.js';
import { loadScreener } from './screener.js';
import { sessionSecret } from './session-secret.js';
import { errorPage } from './website/error-page.js';
import type { Site } from './website/layout.js';

/** How often the outbox and unfinished conversations are looked through, in milliseconds. What is new does not wait for it. */
const often = 2_000;
/** Receipts of complaints that come in within so many milliseconds are sent in one round, which spares the disk. */
const shortly = 250;
/** Other copies of a card follow within so many milliseconds: what is done on a case in quick succession is shown once. Who
 * has looked at lists is written as often. */
const aSecond = 1_000;
/** How often it is looked up what is due, in milliseconds. */
const eachMinute = 60_000;
const seldom = 60 * 60_000;

/** How long tokens last, in seconds: a client's token, and what a browser keeps to come back with. */
const halfAnHour = 30 * 60;
const twoWeeks = 14 * 24 * 60 * 60;

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
  const appId = config.bot.appId ?? '';
  const authentication = botAuthentication(config.bot);
  const adapter = cloudAdapter(authentication, log);
  const house = await openHouse(config, {
    wakeDelivery: () => {
      mailLoop.wake();
    },
    caseChanged: () => {
      cardLoop.wake();
      watchLoop.wake();
    },
  });
  const { policies, store, desk } = house;
  const metrics = createMetrics(async () => outbox.counts());
  const staff = await openStaffBot(house, {
    ...{ clock, log, tenantId: config.bot.tenantId, onTurn: metrics.onStaffTurn },
    teams: teamsBy(adapter, appId),
    wake: () => {
      cardLoop.wake();
    },
  });
  const outbox = outboxOf(house, staff.carrier(house.mail));
  const screen = loadScreener();
  const secret = sessionSecret(config);

  if (store.engine === 'embedded') await Promise.all([outbox.release(clock()), desk.release()]);
  const loopFailed = (loop: string) => (error: unknown) => {
    log.error({ loop, error: kindOf(error) }, 'a loop failed; it goes on');
  };
  const mailLoop = startLoop(
    { every: often, soon: shortly },
    () => outbox.deliverDue(clock()),
    loopFailed('mail'),
  );
  const cardLoop = startLoop({ every: often, soon: aSecond }, () => staff.round(), loopFailed('cards'));
  const watch = watchCases(changedSince(house.records), () => clock().epochMilliseconds);
  const watchLoop = startLoop({ every: aSecond, soon: shortly }, () => watch.round(), loopFailed('changes'));
  const resident = residentConversation({ screen, desk });

  const policy = () => desk.rules().policy;
  const sentences = () => sentencesFor(policy());
  const conversations = await Conversations.open(store);
  const bot = new ResidentBot(resident, sentences, clock);
  const directLine = new DirectLine({ conversations, bot, sentences, clock, log, onTurn: metrics.onTurn });
  const cloud = new CloudChannel({ authentication, adapter, staff, directLine, sentences, log, appId });

  const files = await readStaticFiles({
    'site.css': assetPath('website', 'site.css'),
    'chat.js': assetPath('website', 'chat.js'),
    'embed.js': assetPath('website', 'embed.js'),
    'webchat-minimal.js': assetPath('website', 'webchat-minimal.js'),
  });
  const site: Site = {
    get policy() {
      return policy();
    },
    asset: files.address,
  };
  const origin = serviceOrigin(config.publicUrl);
  const limits = rateLimits(config.rateLimits ? 'on' : 'off', clock);
  const { trustedProxies } = config;
  const tokens = new Tokens(secret, 'direct-line', halfAnHour, clock);

  const server = createServer({
    log,
    secure: origin.secure,
    errorPage: (error) => errorPage(site, error),
    onRequest: metrics.onRequest,
  });
  const resumeKeys = new Tokens(secret, 'resume', twoWeeks, clock);
  addDirectLine(server, { directLine, tokens, resumeKeys, limits, origin, trustedProxies });
  addMessages(server, cloud, appId !== '');
  addStaticFiles(server, files);
  addWebsite(server, site, origin);
  addComplainPages(server, {
    ...{ site, directLine, limits, origin, trustedProxies },
    tokens: new Tokens(secret, 'complain-pages', twoWeeks, clock),
    greeting: () => resident.greet('preview', clock(), 'web').messages.map(spoken),
    fieldFor: ({ draft }) => {
      const next = nextQuestion(draft, { policy: policy(), screen, today: localDate(clock()) });
      return next.kind === 'ask' ? next.question : undefined;
    },
  });

  const editing = await openEditingBook(store);
  const workspaceStreams = new OpenStreams();
  const signIn = await openSignIn({
    ...{ config, store, staff: desk.staff, secret, clock, site, origin, limits, log },
  });
  const access = await openAccessLog(store);
  await addWorkspace(server, {
    ...{ clock, desk, policies, screen, watch, editing, conversations, streams: workspaceStreams },
    ...{ signIn, access, records: house.records },
    teamsApp: config.signIn.entra?.appId,
    outboxCounts: () => outbox.counts(),
    wakeDelivery: () => {
      mailLoop.wake();
    },
  });

  const loops = {
    mail: mailLoop,
    cards: cardLoop,
    changes: watchLoop,
    recording: startLoop(
      { every: often },
      () => settleAll(conversations, directLine, cloud),
      loopFailed('recording'),
    ),
    access: startLoop({ every: aSecond }, () => access.settle(), loopFailed('access')),
    alerts: startLoop(
      { every: eachMinute },
      async () => {
        await Promise.all([desk.staff.refresh(), policies.refresh()]);
        const told = await desk.sweep(clock());
        if (told.length > 0) mailLoop.wake();
      },
      loopFailed('alerts'),
    ),
    tidying: startLoop(
      { every: seldom },
      async () => {
        await conversations.dropSilent(clock().subtract({ hours: 48 }));
        await Promise.all([signIn.tidy(clock()), access.tidy(clock()), editing.tidy(clock())]);
      },
      loopFailed('tidying'),
    ),
  };
  addOperations(
    server,
    {
      store: () => store.healthy(),
      mail: () => loops.mail.healthy(),
      cards: () => loops.cards.healthy(),
      alerts: () => loops.alerts.healthy(),
      recording: () => loops.recording.healthy(),
    },
    metrics.registry,
  );
  const streams = addStreams(server.server, directLine, tokens, clock);
  const port = await listen(server, config);

  return {
    port,
    async stop() {
      const closed = once(server.server, 'close');
      server.close();
      streams.close();
      workspaceStreams.close();
      server.server.closeIdleConnections();
      await Promise.race([closed, after(5_000)]);
      await Promise.all([directLine.idle(), staff.idle()]);
      await Promise.all(Object.values(loops).map((loop) => loop.stop()));
      await access.settle();
      await store.close();
    },
  };
}

/** Records what residents confirmed and a crash or a failing store left undone. */
async function settleAll(
  conversations: Conversations,
  directLine: DirectLine,
  cloud: CloudChannel,
): Promise<void> {
  for (const { id, elsewhere } of await conversations.pending()) {
    const settled = await directLine.settle(id);
    if (settled && elsewhere) await cloud.tell(settled);
  }
}

async function listen(server: Server, { host, port }: Config): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
