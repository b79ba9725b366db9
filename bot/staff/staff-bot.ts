import type { Activity } from 'botbuilder';
import type { Carrier } from '../../src/desk/carrier.js';
import type { CaseChanges } from '../../src/desk/case-changes.js';
import { arrival } from './arrivals.js';
import { Background } from './background.js';
import { teamsCarrier } from './carrier.js';
import { cardInvoke, pressedInMessage } from './card-turns.js';
import { hearInChannel } from './channel-commands.js';
import { answerInChat } from './chat-commands.js';
import { sentenceAnswer, type Invoked } from './invoke.js';
import { keepCurrent } from './keeping-current.js';
import { extensionInvoke } from './message-extension.js';
import type { StaffParts } from './parts.js';
import { recognise, type Speaker } from './recognising.js';
import {
  addressOf,
  conversationOf,
  isPersonal,
  readStaffActivity,
  rootAddressOf,
  tenantOf,
  type StaffActivity,
} from './staff-activity.js';
import { welcomeAll } from './welcoming.js';
import { failed } from './wording.js';

/** What the staff bot is set up with besides its parts. */
export interface StaffSetting extends StaffParts {
  /** The tenant of the council; without one none is asked for (development). */
  readonly tenantId: string | undefined;
  readonly changes: CaseChanges;
  /** Asks for a round soon. */
  readonly wake: () => void;
  /** @param kind of the activity @param milliseconds until it was answered */
  readonly onTurn: (kind: string, milliseconds: number) => void;
}

/** The bot that staff have in Teams. */
export interface StaffBot {
  /** Takes one activity. @returns the answer, where one is waited for; never throws */
  take(activity: Activity): Promise<Invoked | undefined>;
  /** Carries cards to Teams, and everything else by mail. */
  carrier(mail: Carrier): Carrier;
  /** Greets who has come, and brings the cards that were posted up to date. */
  round(): Promise<void>;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

/** The kinds of activities that the figures tell apart. */
const kinds = new Set([
  'message',
  'conversationUpdate',
  'installationUpdate',
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
]);

/** Sets up the staff bot. */
export function staffBot({ tenantId, changes, wake, onTurn, ...parts }: StaffSetting): StaffBot {
  const background = new Background(parts.log);

  async function turn(heard: StaffActivity): Promise<Invoked | undefined> {
    const invoked = heard.type === 'invoke';
    const say = async (text: string): Promise<Invoked | undefined> => {
      if (invoked) return sentenceAnswer(text);
      if (heard.type === 'message') await parts.teams.post(addressOf(heard), { text });
      return undefined;
    };
    if (tenantId !== undefined && tenantOf(heard)?.toLowerCase() !== tenantId.toLowerCase()) {
      parts.log.warn({ type: heard.type }, 'an activity came from another tenant');
      return say(parts.wording().otherTenant);
    }
    const came = arrival(heard);
    if (came === 'left') {
      await parts.conversations.forget(conversationOf(heard));
      await parts.copies.forgetIn(conversationOf(heard));
      return undefined;
    }
    // An answer that is waited for does not wait for this.
    if (invoked) background.run(learn(heard));
    else await learn(heard);
    if (came === 'came') {
      await parts.conversations.toWelcome(conversationOf(heard), parts.clock().epochMilliseconds);
      wake();
    }
    if (!invoked && heard.type !== 'message') return undefined;
    const speaker = await whoSpeaks(heard);
    if (speaker.kind !== 'staff') return say(parts.wording()[speaker.kind]);
    const { person } = speaker;
    const given = { heard, person, background };
    if (!invoked) {
      if (heard.value !== undefined && heard.text === '') await pressedInMessage(given, parts);
      else if (isPersonal(heard)) await answerInChat(given, parts);
      else await hearInChannel(given, parts);
      return undefined;
    }
    return heard.name === 'adaptiveCard/action' ? cardInvoke(given, parts) : extensionInvoke(given, parts);
  }

  /** Keeps where an answer goes. Group chats are not kept: nothing is ever sent there unasked. */
  async function learn(heard: StaffActivity): Promise<void> {
    const { conversationType } = heard.conversation;
    if (conversationType !== 'personal' && conversationType !== 'channel') return;
    const objectId = isPersonal(heard) ? heard.from.aadObjectId : undefined;
    await parts.conversations.learn({
      _id: conversationOf(heard),
      kind: conversationType,
      address: rootAddressOf(heard),
      ...(objectId !== undefined && { objectId }),
    });
  }

  const whoSpeaks = (heard: StaffActivity): Promise<Speaker> =>
    recognise(
      {
        conversation: conversationOf(heard),
        address: rootAddressOf(heard),
        userId: heard.from.id,
        objectId: heard.from.aadObjectId,
        personal: isPersonal(heard),
      },
      parts,
    );

  return {
    async take(activity) {
      const started = performance.now();
      const heard = readStaffActivity(activity);
      if (!heard) return { status: 400 };
      try {
        return await turn(heard);
      } catch (error) {
        parts.log.error(
          { type: heard.type, error: error instanceof Error ? error.name : typeof error },
          'a turn in Teams failed',
        );
        return heard.type === 'invoke' ? sentenceAnswer(failed) : undefined;
      } finally {
        const kind = heard.name === '' ? heard.type : heard.name;
        onTurn(kinds.has(kind) ? kind : 'other', performance.now() - started);
      }
    },
    carrier: (mail) => teamsCarrier(parts, mail),
    async round() {
      await welcomeAll(parts);
      await keepCurrent(parts, changes);
    },
    idle: () => background.idle(),
  };
}
