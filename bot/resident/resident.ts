import type { Temporal } from 'temporal-polyfill';
import { localDate } from '../../src/calendar/english-dates.js';
import type { Desk } from '../../src/desk/desk.js';
import { newDraft, type Draft } from '../../src/interview/draft.js';
import {
  answer,
  back,
  changeAnswer,
  complainAfterAll,
  goOnWithout,
  nextQuestion,
  openQuestion,
} from '../../src/interview/interview.js';
import type { InterviewContext, Notice } from '../../src/interview/question.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { Screener } from '../../src/screening/screening.js';
import { type ChatCommand, commandIn } from './commands.js';
import type { Incoming, Message, ResidentConversation, Turn } from './conversation.js';
import { offered, recorder } from './recording.js';
import { understood, type Session } from './session.js';
import { greeting, help, notice, person, put, say, whereItIs } from './wording.js';

/** What the conversation works with. */
export interface ResidentParts {
  readonly screen: Screener;
  readonly desk: Desk;
}

/** After this many answers in a row that could not be understood the conversation goes on without one. */
const patience = 3;

/** Sets up the resident's conversation: the interview as a chat, and what is recorded at its end. */
export function residentConversation({ screen, desk }: ResidentParts): ResidentConversation {
  const policy = () => desk.rules().policy;
  const record = recorder(desk);
  // A turn asks for its context several times, and reckoning the day in London is the dearest part of most turns.
  let last: { readonly now: Temporal.Instant; readonly context: InterviewContext } | undefined;
  const contextAt = (now: Temporal.Instant): InterviewContext => {
    if (last?.now !== now) last = { now, context: { policy: policy(), screen, today: localDate(now) } };
    return last.context;
  };

  /** The turn that puts the next question, or that leaves something to be recorded. */
  function goOn(session: Session, messages: readonly Message[], now: Temporal.Instant): Turn {
    const context = contextAt(now);
    const next = nextQuestion(session.draft, context);
    switch (next.kind) {
      case 'ask':
        return {
          session,
          messages: [...messages, ...beside(session.draft, next.question.id), put(next.question)],
        };
      case 'complaint':
      case 'enquiry':
        return { session: { ...session, pending: next.kind }, messages };
    }
  }

  /** An offer is followed by where the other route is, so that the link stands before the choice. */
  function beside(draft: Draft, question: string): Message[] {
    const signpost = question === 'offer' ? offered(draft, policy()) : undefined;
    return signpost ? [whereItIs(signpost)] : [];
  }

  function reply(session: Session, incoming: Incoming, now: Temporal.Instant): Turn {
    if (session.pending !== null)
      return { session, messages: [say('One moment, I am recording what you sent.')] };
    const command = commandIn(incoming.text);
    if (session.recorded !== null) return afterwards(session, incoming, command, now);
    const changed = command && obey(session, command, now);
    return changed ?? takeReply(session, incoming, now);
  }

  /** Does what a command says; undefined when "change …" names nothing that has been answered, so that it is a reply. */
  function obey(session: Session, command: ChatCommand, now: Temporal.Instant): Turn | undefined {
    const fresh = { ...session, misunderstood: 0 };
    switch (command.kind) {
      case 'help':
        return goOn(fresh, [help(policy())], now);
      case 'person':
        return goOn(fresh, [person(policy())], now);
      case 'start-again':
        return goOn(anew(session, now), [say('Let us start again.')], now);
      case 'back': {
        const before = back(session.draft);
        return goOn(
          { ...fresh, draft: before ?? session.draft },
          before ? [] : [say('This is the first question.')],
          now,
        );
      }
      case 'change': {
        const draft = changeAnswer(session.draft, command.what);
        return draft && goOn({ ...fresh, draft }, [], now);
      }
    }
  }

  function takeReply(session: Session, { text, answering }: Incoming, now: Temporal.Instant): Turn {
    const context = contextAt(now);
    const id = openQuestion(session.draft, context);
    if (id === undefined) return goOn(session, [], now);
    if (answering !== undefined && answering !== id) {
      return goOn(
        session,
        [
          say(
            'That question has been answered already. To change an answer, type "change" and what to change.',
          ),
        ],
        now,
      );
    }
    const result = answer(session.draft, id, text, context);
    switch (result.kind) {
      case 'taken':
        return goOn({ ...session, draft: result.draft, misunderstood: 0 }, tell(result.notices), now);
      case 'again':
        return misunderstood(session, text, result.sentence, now);
      case 'not-asked':
        return goOn(session, [], now);
    }
  }

  const tell = (notices: readonly Notice[]): Message[] => notices.flatMap((told) => notice(told, policy()));

  /** Says what is needed; the third time in a row, goes on without the answer and says how to reach a person. */
  function misunderstood(session: Session, text: string, sentence: string, now: Temporal.Instant): Turn {
    const times = session.misunderstood + 1;
    if (times < patience) return goOn({ ...session, misunderstood: times }, [say(sentence)], now);
    const draft = goOnWithout(session.draft, text, contextAt(now));
    if (draft === session.draft)
      return goOn({ ...session, misunderstood: 0 }, [say(sentence), person(policy())], now);
    const wayOut = 'I am sorry, I still could not read that. Let us go on without it; we can ask you later.';
    return goOn({ ...session, draft, misunderstood: 0 }, [say(wayOut), person(policy())], now);
  }

  /** Once something is recorded: it stands, and there are two ways on. */
  function afterwards(
    session: Session,
    { text }: Incoming,
    command: ChatCommand | undefined,
    now: Temporal.Instant,
  ): Turn {
    if (command?.kind === 'start-again')
      return goOn(anew(session, now), [say('Let us begin with the new matter.')], now);
    if (session.recorded?.kind === 'enquiry' && /complain|anyway/i.test(text)) {
      const draft = complainAfterAll(session.draft);
      const { reference: raisedIn } = session.recorded;
      return goOn(
        { ...session, matter: session.matter + 1, draft, raisedIn, recorded: null },
        [say('Thank you. I will take it as a complaint.')],
        now,
      );
    }
    if (command?.kind === 'help') return { session, messages: [help(policy())] };
    if (command?.kind === 'person') return { session, messages: [person(policy())] };
    return { session, messages: [standing(session, policy())] };
  }

  const anew = (
    { raisedIn: _before, enclosures: _sent, ...session }: Session,
    now: Temporal.Instant,
  ): Session => ({
    ...session,
    // A draft that recorded nothing gives its number to the next, so that none is left out.
    matter: session.recorded === null ? session.matter : session.matter + 1,
    ...(session.recorded && { earlier: [...(session.earlier ?? []), understood(session)] }),
    draft: newDraft(now.toString()),
    recorded: null,
    misunderstood: 0,
  });

  /** Records what was confirmed, once however often it is asked, and says so; a refusal asks the resident again. */
  async function finish(session: Session, now: Temporal.Instant): Promise<Turn> {
    const result = await record(session, contextAt(now), now);
    switch (result.kind) {
      case 'recorded':
        return {
          session: { ...session, pending: null, recorded: result.recorded },
          messages: result.messages,
        };
      case 'not-recorded':
        return goOn({ ...session, pending: null, draft: result.draft }, result.messages, now);
    }
  }

  return {
    greet(conversation, now, channel = 'chat') {
      const session: Session = {
        conversation,
        channel,
        matter: 1,
        draft: newDraft(now.toString()),
        pending: null,
        recorded: null,
        misunderstood: 0,
      };
      return goOn(session, [greeting(policy())], now);
    },
    reply,
    finish,
  };
}

/** What is said to whoever types on after something was recorded. */
function standing({ recorded }: Session, { council }: CouncilPolicy): Message {
  const what = recorded?.kind === 'complaint' ? 'Your complaint' : 'Your note';
  return say(
    `${what} is recorded. Its reference is ${recorded?.reference ?? ''}. To add to it or to ask about it, ring ${council.contact.phone} or e-mail ${council.contact.email}. To tell us about something else, type "start again".`,
  );
}
