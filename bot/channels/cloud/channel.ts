import { setTimeout as wait } from 'node:timers/promises';
import {
  TurnContext,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
} from 'botbuilder';
import type { Invoked } from '../../staff/invoke.js';
import type { StaffBot } from '../../staff/staff-bot.js';
import type { ConversationRecord } from '../conversations.js';
import type { DirectLine } from '../direct-line/channel.js';
import { readInbound } from '../inbound.js';
import { kindOf, type ChannelLog } from '../log.js';
import type { Sentences } from '../sentences.js';
import { remark, spokenActivity, type Spoken } from '../spoken.js';
import { lastSaid } from '../transcript.js';
import type { Authenticated, CheckedAdapter } from './adapter.js';
import { mayPass } from './connector.js';

/** An activity whose sender could not show that it comes from the Bot Framework. */
export class NotAuthenticated extends Error {}

export interface CloudParts {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly adapter: CheckedAdapter;
  /** Takes what comes from Teams. */
  readonly staff: Pick<StaffBot, 'take'>;
  readonly directLine: DirectLine;
  readonly sentences: () => Sentences;
  readonly log: ChannelLog;
  /** Our own id with the Bot Framework; empty where there is none. */
  readonly appId: string;
}

/**
 * The channels that Azure carries. What comes from Teams is for the staff bot. A resident's message is handed to the built-in
 * Direct Line, which keeps it and answers it like any other; what the bot says is then sent back the way it came.
 */
export class CloudChannel {
  readonly #parts: CloudParts;

  constructor(parts: CloudParts) {
    this.#parts = parts;
  }

  /**
   * Takes one activity.
   *
   * @param authorization the Authorization header, empty when there was none
   * @returns what to answer the request with, where that is more than "taken"
   * @throws NotAuthenticated when the sender's token is missing or not right
   */
  async receive(authorization: string, activity: Activity): Promise<InvokeResponse | Invoked | undefined> {
    const authenticated = await this.#authenticate(authorization, activity);
    const { adapter, staff } = this.#parts;
    if (activity.channelId === 'msteams') return staff.take(activity);
    return adapter.turn(authenticated, activity, (context) => this.#take(context));
  }

  /** Tells a resident what was recorded after a crash or a failing store had left it undone. */
  async tell({ reference, log }: ConversationRecord): Promise<void> {
    if (reference === undefined) return;
    await this.#parts.adapter.continueConversationAsync(this.#parts.appId, reference, (context) =>
      send(context, lastSaid(log)),
    );
  }

  async #authenticate(authorization: string, activity: Activity): Promise<Authenticated> {
    try {
      return await this.#parts.authentication.authenticateRequest(activity, authorization);
    } catch (error) {
      this.#parts.log.warn(
        { channelId: activity.channelId, error: kindOf(error) },
        'an activity was not authenticated',
      );
      throw new NotAuthenticated();
    }
  }

  async #take(context: TurnContext): Promise<void> {
    const { activity } = context;
    const greeted = activity.type === 'conversationUpdate' && activity.membersAdded !== undefined;
    const inbound =
      activity.type === 'message' ? readInbound({ ...activity, channelData: undefined }) : undefined;
    const heard = inbound === 'nothing' ? undefined : inbound;
    if (!greeted && heard === undefined) return;
    const { directLine, sentences } = this.#parts;
    const conversation = `${activity.channelId}:${activity.conversation.id}`;
    const reference = TurnContext.getConversationReference(activity);
    const { record, isNew } = await directLine.open({ conversation, user: activity.from.id }, { reference });
    if (isNew) await send(context, lastSaid(record.log));
    if (heard === undefined) return;
    const received = await directLine.receive(conversation, heard);
    if (received.kind === 'kept') await send(context, received.said);
    if (received.kind === 'full') await send(context, [remark(sentences().conversationFull)]);
  }
}

async function send(context: TurnContext, said: readonly Spoken[]): Promise<void> {
  for (const one of said) await persistently(() => context.sendActivity(spokenActivity(one)));
}

/** How often a message to a resident is tried, and how long between, in milliseconds. */
const tries = 3;
const pause = 400;

async function persistently(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === tries || !mayPass(error)) throw error;
      await wait(pause * attempt * (0.5 + Math.random() / 2));
    }
  }
}
