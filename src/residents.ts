import type { Logger } from 'pino';
import type { Server } from 'restify';
import { Conversations } from '../bot/channels/conversations.js';
import { DirectLine } from '../bot/channels/direct-line/channel.js';
import { Tokens } from '../bot/channels/direct-line/tokens.js';
import { ResidentBot } from '../bot/channels/resident-bot.js';
import { sentencesFor, type Sentences } from '../bot/channels/sentences.js';
import { spoken } from '../bot/channels/spoken.js';
import { residentConversation } from '../bot/resident/resident.js';
import type { ResidentConversation } from '../bot/resident/conversation.js';
import { assetPath } from './assets.js';
import { localDate } from './calendar/english-dates.js';
import type { Clock } from './clock.js';
import type { House } from './house.js';
import { addComplainPages } from './http/complain.js';
import { addDirectLine } from './http/direct-line.js';
import { addStreams, type Streams } from './http/direct-line-stream.js';
import type { Limits } from './http/limits.js';
import type { Origin } from './http/origin.js';
import { addStaticFiles, readStaticFiles, type StaticFiles } from './http/static.js';
import { addWebsite } from './http/website.js';
import { nextQuestion } from './interview/interview.js';
import type { CouncilPolicy } from './policy/schema.js';
import type { Screener } from './screening/screening.js';
import type { Site } from './website/layout.js';

/** How long tokens last, in seconds: a client's token, and what a browser keeps to come back with. */
const halfAnHour = 30 * 60;
const twoWeeks = 14 * 24 * 60 * 60;

/** What hears residents. */
interface Hearing {
  readonly screen: Screener;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told how long each turn took, in milliseconds. */
  readonly onTurn: (milliseconds: number) => void;
}

/** What residents talk to, whichever channel carries it. */
export interface Residents extends Pick<Hearing, 'screen' | 'clock'> {
  readonly resident: ResidentConversation;
  readonly conversations: Conversations;
  readonly directLine: DirectLine;
  readonly sentences: () => Sentences;
}

/** Opens the conversations with residents, and the built-in Direct Line that keeps them. */
export async function openResidents(
  { store, desk }: Pick<House, 'store' | 'desk'>,
  { screen, clock, log, onTurn }: Hearing,
): Promise<Residents> {
  const resident = residentConversation({ screen, desk });
  const sentences = () => sentencesFor(desk.rules().policy);
  const conversations = await Conversations.open(store);
  const bot = new ResidentBot(resident, sentences, clock);
  const { contents } = store;
  const directLine = new DirectLine({ conversations, contents, bot, sentences, clock, log, onTurn });
  return { screen, clock, resident, conversations, directLine, sentences };
}

/** The council's site, and the files that its pages load. */
export interface OpenSite {
  readonly site: Site;
  readonly files: StaticFiles;
}

/** Reads the files of the council's site. @param policy as it is in force when a page is made */
export async function openSite(policy: () => CouncilPolicy): Promise<OpenSite> {
  const files = await readStaticFiles({
    'site.css': assetPath('website', 'site.css'),
    'chat.js': assetPath('website', 'chat.js'),
    'embed.js': assetPath('website', 'embed.js'),
    'webchat-minimal.js': assetPath('website', 'webchat-minimal.js'),
  });
  const site = {
    get policy() {
      return policy();
    },
    asset: files.address,
  };
  return { site, files };
}

/** How the service is reached. */
interface Reach {
  readonly secret: string;
  readonly origin: Origin;
  readonly limits: Limits;
  readonly trustedProxies: number;
}

/**
 * Adds what residents reach: the Direct Line, the chat page, and the interview as pages.
 *
 * @returns the WebSocket streams, to be closed when the service stops
 */
export function addResidentRoutes(
  server: Server,
  { screen, clock, resident, directLine }: Residents,
  { site, files }: OpenSite,
  { secret, ...reach }: Reach,
): Streams {
  const tokens = new Tokens(secret, 'direct-line', halfAnHour, clock);
  const resumeKeys = new Tokens(secret, 'resume', twoWeeks, clock);
  addDirectLine(server, { directLine, tokens, resumeKeys, ...reach });
  addStaticFiles(server, files);
  addWebsite(server, site, reach.origin);
  addComplainPages(server, {
    ...{ site, directLine, ...reach },
    tokens: new Tokens(secret, 'complain-pages', twoWeeks, clock),
    greeting: () => resident.greet('preview', clock(), 'web').messages.map(spoken),
    fieldFor: ({ draft }) => {
      const next = nextQuestion(draft, { policy: site.policy, screen, today: localDate(clock()) });
      return next.kind === 'ask' ? next.question : undefined;
    },
  });
  return addStreams(server.server, directLine, tokens, clock);
}
