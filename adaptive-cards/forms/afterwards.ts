import { dayInEnglish, inEnglish, localDate } from '../../src/calendar/english-dates.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { Choice, Element } from '../card.js';
import type { Form } from '../form.js';
import { choice, line, lines } from '../inputs.js';
import { cut, named, paragraph } from '../text.js';
import type { CardView } from '../view.js';

type Promise = Complaint['actions'][number] | Complaint['orders'][number];

/** Promises still open: their words as text, and the choice among them by number and day. */
function open(what: 'action' | 'order', promises: readonly Promise[]): Element[] {
  const title = what === 'action' ? 'Action' : 'Order';
  const left = promises.filter(({ done }) => done === null).slice(0, 20);
  const choices = left.map(({ number, due }): Choice => ({
    title: `${title} ${number}, due by ${dayInEnglish(due)}`,
    value: number.toString(),
  }));
  const [only] = left.length === 1 ? left : [];
  return [
    ...left.map(({ number, text }) => named(`${title} ${number}`, cut(text, 200))),
    choice(what, 'Which', 'must', choices, only?.number.toString()),
  ];
}

/** Something promised was done (Code 7.3). */
export function completeAction({ complaint }: CardView): Form {
  return {
    command: 'complete-action',
    title: 'An action is done',
    submit: 'Save',
    body: [...open('action', complaint.actions), lines('evidence', 'What shows that it is done', 'must')],
  };
}

/** Something that the Ombudsman ordered was carried out (Code 9.7). */
export function complyWithOrder({ complaint }: CardView): Form {
  return {
    command: 'comply-with-order',
    title: 'An order is carried out',
    submit: 'Save',
    body: [
      ...open('order', complaint.orders),
      lines('evidence', 'What shows that it is carried out', 'must'),
    ],
  };
}

/** What is learned from what was upheld (Code 9.1). */
export function planLearning({ reader }: CardView): Form {
  return {
    command: 'plan-learning',
    title: 'Plan what we learn',
    submit: 'Save the plan',
    body: [
      lines('wentWrong', 'What went wrong', 'must'),
      lines('action', 'What will change, so that it does not happen again', 'must'),
      lines('evidence', 'How we will know', 'must'),
      line('lead', 'Who leads on it', 'must', reader.name),
      line('timescale', 'By when', 'must'),
    ],
  };
}

/** The case closed, once it has been answered (Code 5.2). */
export function close({ complaint }: CardView): Form {
  const left = complaint.actions.filter(({ done }) => done === null).length;
  return {
    command: 'close',
    title: 'Close',
    submit: 'Close the complaint',
    body: [
      paragraph(
        left > 0
          ? `What was promised stays owed (${left} still to be done). The resident can still ask for stage 2.`
          : 'The resident can still ask for stage 2.',
      ),
    ],
  };
}

/** The Ombudsman has it taken again (Code 2.4). */
export function reopen({ now }: CardView): Form {
  return {
    command: 'reopen',
    title: 'The Ombudsman has it taken',
    submit: 'Open it again',
    hidden: { by: 'ombudsman' },
    body: [
      paragraph(`The clock of its stage begins again today, ${inEnglish(localDate(now))}.`),
      lines('reason', 'What the Ombudsman said', 'must'),
    ],
  };
}
