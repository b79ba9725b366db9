import type { Activity } from 'botbuilder';
import type { KeptFile } from '../../src/desk/files.js';
import type { AnswerValue, Inbound } from './inbound.js';
import { askingOf, spokenActivity, type Spoken } from './spoken.js';
import { keptText } from './text.js';

/** What was said in a conversation by the bot: `at` is an ISO 8601 instant by the server's clock, here and below. */
export type SaidByBot = Spoken & { readonly by: 'bot'; readonly at: string };

/** What was said by the resident. */
export interface SaidByResident {
  readonly by: 'resident';
  readonly at: string;
  readonly text: string;
  readonly locale: string;
  /** The question that it answers and the choice that was picked, where the client said so. */
  readonly answers?: AnswerValue;
  /** The client's own id for it: what makes sending it twice harmless. */
  readonly clientId?: string;
  /** When it was sent, by the client's clock. */
  readonly clientTimestamp?: string;
  /** What the resident saw themselves say when they picked a choice. */
  readonly displayText?: string;
  /** The files that came with it and were kept. */
  readonly files?: readonly KeptFile[];
}

/** One entry of a conversation's log. Its id is its place in it. */
export type Said = SaidByBot | SaidByResident;

/** What a resident said, as the log keeps it. @param kept the files of it that were kept */
export function saidByResident(inbound: Inbound, kept: readonly KeptFile[], at: string): SaidByResident {
  const { files: _sent, namesFiles: _elsewhere, text, ...rest } = inbound;
  return { by: 'resident', at, text: keptText(text), ...rest, ...(kept.length > 0 && { files: kept }) };
}

/** What the bot said, as the log keeps it. */
export function saidByBot(said: Spoken, at: string): SaidByBot {
  return { by: 'bot', at, ...said };
}

/** What a resident said, as the bot is handed it: with the whole of an over-long text. */
export function heardActivity({ text, answers }: Inbound): Partial<Activity> {
  return { type: 'message', text, value: answers };
}

/** The files that were kept of a conversation, in the order in which they came. */
export function filesIn(log: readonly Said[]): KeptFile[] {
  return log.flatMap((said) => (said.by === 'resident' ? (said.files ?? []) : []));
}

/** What the bot has said since the resident said something. */
export function lastSaid(log: readonly Said[]): readonly SaidByBot[] {
  const heard = log.findLastIndex(({ by }) => by === 'resident');
  return log.slice(heard + 1).filter((said) => said.by === 'bot');
}

/** The message of a conversation that waits for an answer; undefined when none does. */
export function lastAsked(log: readonly Said[]): Spoken | undefined {
  return askingOf(lastSaid(log));
}

/** The place in a log of the message that a client knows by this id; -1 when it is not there. */
export function placeOf(clientId: string | undefined, log: readonly Said[]): number {
  return clientId === undefined
    ? -1
    : log.findIndex((said) => said.by === 'resident' && said.clientId === clientId);
}

/** The id of the activity at a place in a conversation's log: `conversation|0000012`. */
export function activityId(conversation: string, place: number): string {
  return `${conversation}|${String(place).padStart(7, '0')}`;
}

/** The two who speak in a conversation, as clients see them. */
export interface Speakers {
  readonly resident: string;
  readonly botName: string;
}

/** An entry of the log as Direct Line clients receive it. */
export function wireActivity(
  conversation: string,
  place: number,
  said: Said,
  { resident, botName }: Speakers,
) {
  const whole = {
    id: activityId(conversation, place),
    channelId: 'directline',
    conversation: { id: conversation },
  };
  if (said.by === 'bot') {
    const from = { id: 'redress', name: botName, role: 'bot' };
    return { ...whole, timestamp: said.at, from, ...spokenActivity(said) };
  }
  const { text, at, locale, answers, clientId, clientTimestamp, displayText, files = [] } = said;
  return {
    ...whole,
    ...{
      type: 'message',
      timestamp: at,
      from: { id: resident, role: 'user' },
      text,
      textFormat: 'plain',
      locale,
    },
    ...(answers && { value: answers }),
    // By name alone: what was sent is for those who deal with the complaint, and has no address here.
    ...(files.length > 0 && {
      attachments: files.map(({ name }) => ({ contentType: 'text/plain', name, content: name })),
    }),
    channelData: {
      ...(clientId !== undefined && { clientActivityID: clientId }),
      ...(clientTimestamp !== undefined && { clientTimestamp }),
      ...(displayText !== undefined && { messageBack: { displayText } }),
    },
  };
}
