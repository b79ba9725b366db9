import { once } from 'node:events';
import { join } from 'node:path';
import { pino } from 'pino';
import { Conversations } from '../../bot/channels/conversations.js';
import { DirectLine } from '../../bot/channels/direct-line/channel.js';
import { Tokens } from '../../bot/channels/direct-line/tokens.js';
import { ResidentBot } from '../../bot/channels/resident-bot.js';
import { sentencesFor } from '../../bot/channels/sentences.js';
import type { ResidentConversation, Turn } from '../../bot/resident/conversation.js';
import { residentConversation } from '../../bot/resident/resident.js';
import type { Session } from '../../bot/resident/session.js';
import { printShop } from '../../src/print-shop.js';
import { workingCalendar } from '../../src/calendar/working-days.js';
import { systemClock } from '../../src/clock.js';
import { openDesk } from '../../src/desk/desk.js';
import { startLoop } from '../../src/desk/loop.js';
import { mailCarrier } from '../../src/desk/mail.js';
import { openOutbox } from '../../src/desk/outbox.js';
import { openRecords } from '../../src/desk/records.js';
import { addDirectLine } from '../../src/http/direct-line.js';
import { rateLimits } from '../../src/http/limits.js';
import { serviceOrigin } from '../../src/http/origin.js';
import { createServer } from '../../src/http/server.js';
import { newDraft } from '../../src/interview/draft.js';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { openStore } from '../../src/storage/open.js';
import type { Store } from '../../src/storage/port.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const council = { policy, calendar: workingCalendar([]) };

/** Says back what it hears: the least that a turn can do. */
const echo: ResidentConversation = {
  greet: (conversation, now) => {
    const session: Session = {
      ...{ conversation, channel: 'chat', matter: 1, draft: newDraft(now.toString()) },
      ...{ pending: null, recorded: null, misunderstood: 0 },
    };
    return { session, messages: [{ text: 'Hello', format: 'plain' }] };
  },
  reply: (session, { text }): Turn => ({ session, messages: [{ text, format: 'plain' }] }),
  finish: (session) => Promise.resolve({ session, messages: [] }),
};

async function interview(store: Store, directory: string): Promise<ResidentConversation> {
  const records = await openRecords(store);
  const trays = { mailDir: join(directory, 'mail'), postDir: join(directory, 'post') };
  const letters = { printShop: printShop(), policy: () => policy };
  const carrier = mailCarrier({ smtpUrl: undefined, from: 'complaints@example.com', ...trays, ...letters });
  const desk = await openDesk({
    records,
    council: () => council,
    wakeDelivery: () => {
      delivery.wake();
    },
  });
  const outbox = openOutbox(records, carrier, desk.instead);
  const delivery = startLoop(
    { every: 2_000, soon: 250 },
    () => outbox.deliverDue(systemClock()),
    (error) => {
      throw error;
    },
  );
  return residentConversation({ screen: loadScreener(), desk });
}

/** Serves a conversation on a free port, over a store of its own. */
async function serve(store: Store, resident: ResidentConversation): Promise<number> {
  const log = pino({ level: 'silent' });
  const sentences = () => sentencesFor(policy);
  const directLine = new DirectLine({
    conversations: await Conversations.open(store),
    contents: store.contents,
    bot: new ResidentBot(resident, sentences, systemClock),
    onTurn: () => undefined,
    clock: systemClock,
    ...{ sentences, log },
  });
  const server = createServer({ log, secure: false, errorPage: () => '', onRequest: () => undefined });
  const tokens = new Tokens('a secret for the benchmark and nothing else', 'direct-line', 3600, systemClock);
  const limits = rateLimits('off', systemClock);
  const origin = serviceOrigin(undefined);
  addDirectLine(server, { directLine, tokens, resumeKeys: tokens, limits, origin, trustedProxies: 0 });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const directory = process.argv[2] ?? '';
const [echoStore, interviewStore] = await Promise.all(
  ['echo', 'interview'].map((name) => openStore({ dataDir: join(directory, name) })),
);
if (!echoStore || !interviewStore) throw new Error('The stores did not open.');
process.send?.({
  echo: await serve(echoStore, echo),
  interview: await serve(interviewStore, await interview(interviewStore, join(directory, 'interview'))),
});
process.on('disconnect', () => process.exit(0));
