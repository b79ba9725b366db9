import type { CaseMessage } from '../../../contract/case/messages.js';
import type { Who } from '../../../contract/case/said.js';
import { dayInWords, dayOfMoment, momentInWords, sentence } from '../../parts/in-words.js';

export const channels: Readonly<Record<string, string>> = {
  chat: 'By chat',
  web: 'On the website',
  phone: 'By telephone',
  letter: 'By letter',
  email: 'By e-mail',
  'in-person': 'In person',
};

export const findings = { upheld: 'Upheld', 'partly-upheld': 'Partly upheld', 'not-upheld': 'Not upheld' };

export const responsibilities = {
  ours: 'The council is responsible',
  'not-ours': 'Somebody else is responsible',
  unclear: 'Still to be found out who is responsible',
  unmarked: 'Not yet said who is responsible',
};

export const calls = {
  spoke: 'We spoke',
  'no-answer': 'No answer',
  voicemail: 'A voicemail was left',
  'wrong-number': 'The number is wrong',
};

export const kinds = {
  friend: 'a friend or relative',
  advocate: 'an advocate',
  councillor: 'a councillor',
  mp: 'an MP',
};

export const consents = {
  yes: 'The resident has agreed.',
  'not-yet': 'The resident has not yet agreed: deal with the complaint, and ask them.',
  no: 'The resident has not agreed: tell them nothing about the case.',
};

/** What a letter or a card is called. */
export const kindOf = ({ kind, by }: Pick<CaseMessage, 'kind' | 'by'>): string =>
  `${by === 'card' ? 'Card: ' : ''}${sentence(kind.replaceAll('-', ' '))}`;

/** Some reminders to staff, the newest first: how many, when, and whether one did not reach anybody. */
export function remindersInWords(reminders: readonly CaseMessage[]): string {
  const days = new Set([reminders.at(-1), reminders[0]].flatMap((one) => (one ? [dayOfMoment(one.at)] : [])));
  const failed = reminders.filter(({ status }) => status === 'failed').length;
  const counted = reminders.length === 1 ? 'A reminder' : `${reminders.length} reminders`;
  return `${counted} to staff, ${[...days].join(' to ')}${failed > 0 ? `. Not delivered: ${failed}` : ''}`;
}

/** How the delivery of a letter or a card stands, in a sentence. */
export function deliveryOf({ status, by, sentAt, nextAttemptAt, problem }: CaseMessage): string {
  switch (status) {
    case 'sent':
      return `${by === 'post' ? 'Put in the tray for the post' : 'Sent'}${sentAt === null ? '' : ` on ${momentInWords(sentAt)}`}`;
    case 'waiting':
      return problem === null
        ? 'Waiting to be sent'
        : `Not sent yet. ${problem}${nextAttemptAt === null ? '' : ` The next try is on ${momentInWords(nextAttemptAt)}.`}`;
    case 'failed':
      return `Could not be delivered.${problem === null ? '' : ` ${problem}`}`;
    case 'superseded':
      return 'Not sent: newer news took its place';
  }
}

/** Who did something on what day. */
export const byOn = (by: Who, day: string): string => `${by.name}, ${dayInWords(day)}`;
