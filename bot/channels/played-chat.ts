import { Temporal } from 'temporal-polyfill';
import { recordedAt } from '../../src/calendar/recorded-at.js';
import type { Store } from '../../src/storage/port.js';
import type { Incoming, ResidentConversation, Turn } from '../resident/conversation.js';
import { isPending } from '../resident/session.js';
import { Conversations } from './conversations.js';
import { askingOf, spoken, type Spoken } from './spoken.js';
import { saidByBot, saidByResident, type Said } from './transcript.js';

/** How a resident answers, by question: a choice's value or title, or what they type. */
export type Answers = Readonly<Record<string, string>>;

/** More turns than any interview takes. */
const mostTurns = 60;

/**
 * The chat without a network, for residents whose answers are known beforehand: each conversation is had at a moment that is
 * given, and kept with its transcript as if it had come by the page.
 *
 * @returns has one conversation, and gives the reference of the complaint recorded in it
 * @throws Error where a question comes that there is no answer to
 */
export async function playedChat(
  store: Store,
  resident: ResidentConversation,
): Promise<(answers: Answers, at: Temporal.Instant) => Promise<string>> {
  const conversations = await Conversations.open(store);
  let had = 0;

  return async (answers, at) => {
    had += 1;
    const id = `played-${at.epochMilliseconds}-${had}`;
    let now = at;
    const log: Said[] = [];
    const hear = ({ messages, session }: Turn): Turn['session'] => {
      log.push(...messages.map((message) => saidByBot(spoken(message), recordedAt(now))));
      return session;
    };
    let session = hear(resident.greet(id, now));
    const begun = await conversations.begin({ _id: id, user: 'resident', said: [...log], session }, now);

    for (let turns = 0; turns < mostTurns && session.recorded === null; turns += 1) {
      const { said, heard } = answerTo(askingOf(log.filter((one) => one.by === 'bot')), answers);
      now = now.add({ seconds: timeFor(said.text) });
      log.push(
        saidByResident({ ...said, locale: 'en-GB', files: [], namesFiles: false }, [], recordedAt(now)),
      );
      session = hear(resident.reply(session, heard, now));
      if (isPending(session)) session = hear(await resident.finish(session, now));
    }
    await conversations.append(begun, { said: log.slice(begun.log.length), session }, now);
    if (session.recorded === null) throw new Error('the chat came to no end');
    return session.recorded.reference;
  };
}

/** What the resident sees themselves say, and what the conversation hears. */
function answerTo(
  asking: Spoken | undefined,
  answers: Answers,
): { said: Pick<Parameters<typeof saidByResident>[0], 'text' | 'answers'>; heard: Incoming } {
  const { question = '', choices = [] } = asking?.redress ?? {};
  const answer = answers[question];
  if (answer === undefined) throw new Error(`the chat asks "${question}", and there is no answer to it`);
  const picked = choices.find(({ value, title }) => value === answer || title === answer);
  return picked
    ? {
        said: { text: picked.title, answers: { question, choice: picked.value } },
        heard: { text: picked.value, answering: question },
      }
    : { said: { text: answer }, heard: { text: answer } };
}

/** How long it takes to read the question and type an answer, in seconds. */
const timeFor = (text: string): number => 6 + Math.min(60, Math.round(text.length / 6));
