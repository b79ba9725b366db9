import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { Conversations } from '../../bot/channels/conversations.js';
import { DirectLine } from '../../bot/channels/direct-line/channel.js';
import { Tokens } from '../../bot/channels/direct-line/tokens.js';
import { ResidentBot } from '../../bot/channels/resident-bot.js';
import { sentencesFor } from '../../bot/channels/sentences.js';
import type { ResidentConversation } from '../../bot/resident/conversation.js';
import { residentConversation } from '../../bot/resident/resident.js';
import { workingCalendar } from '../../src/calendar/working-days.js';
import { openDesk } from '../../src/desk/desk.js';
import { openRecords } from '../../src/desk/records.js';
import { addDirectLine } from '../../src/http/direct-line.js';
import { addStreams } from '../../src/http/direct-line-stream.js';
import { rateLimits } from '../../src/http/limits.js';
import { serviceOrigin } from '../../src/http/origin.js';
import { createServer } from '../../src/http/server.js';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { openStore } from '../../src/storage/open.js';

const secret = 'a secret of more than thirty-two characters';

/** How a test wants the service, where that is not as it comes. */
export interface ChatServiceOptions {
  readonly limits?: 'on' | 'off';
  /** Stands between the channel and the conversation: to fail on purpose, or to count. */
  readonly around?: (resident: ResidentConversation) => ResidentConversation;
}

/** The chat's real parts in this process, by a clock that a test can set forward. */
export async function openChatService({ limits = 'off', around = (same) => same }: ChatServiceOptions = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-chat-'));
  let ahead = 0;
  const clock = () => Temporal.Now.instant().add({ seconds: ahead });
  const begun = Temporal.Now.instant();
  const policy = loadPolicy('src/policy/councils/dacorum.yaml');
  const store = await openStore({ dataDir });
  const records = await openRecords(store);
  const calendar = workingCalendar([]);
  const desk = await openDesk({ records, council: () => ({ policy, calendar }) });
  const resident = around(residentConversation({ screen: loadScreener(), desk }));
  const sentences = () => sentencesFor(policy);
  const conversations = await Conversations.open(store);
  const log = pino({ level: 'silent' });
  const bot = new ResidentBot(resident, sentences, clock);
  const directLine = new DirectLine({
    ...{ conversations, contents: store.contents, bot, sentences, clock, log },
    onTurn: () => undefined,
  });

  const tokens = new Tokens(secret, 'direct-line', 1_800, clock);
  const server = createServer({
    log,
    secure: false,
    errorPage: ({ message }) => message,
    onRequest: () => undefined,
  });
  addDirectLine(server, {
    ...{ directLine, tokens },
    resumeKeys: new Tokens(secret, 'resume', 14 * 86_400, clock),
    // Time stands still for them, so that a machine that is slow allows no more than one that is quick.
    limits: rateLimits(limits, () => begun.add({ seconds: ahead })),
    origin: serviceOrigin(undefined),
    trustedProxies: 0,
  });
  const streams = addStreams(server.server, directLine, tokens, clock);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    ...{ policy, clock, store, conversations, records, directLine, sentences, server, log },
    /** Sets the clock forward. */
    later: (seconds: number) => (ahead += seconds),
    /** Closes the clients' sockets, as a proxy or a restart does. */
    dropSockets: () => {
      streams.close();
    },
    async close() {
      streams.close();
      server.server.closeAllConnections();
      server.close();
      await directLine.idle();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type ChatService = Awaited<ReturnType<typeof openChatService>>;
