import { localDate } from '../../src/calendar/english-dates.js';
import type { OmbudsmanId } from '../../src/policy/schema.js';
import type { Choice } from '../card.js';
import type { Form } from '../form.js';
import { choice, date, line, lines } from '../inputs.js';
import { today, tomorrow } from '../owed.js';
import { cut, paragraph } from '../text.js';
import type { CardView } from '../view.js';

/** A named officer refuses, on a ground of the council's list and with the facts of this one complaint (Code 2.1, 2.2, 2.5). */
export function refuse(view: CardView): Form {
  const { policy } = view;
  const grounds = policy.exclusions.map(({ ground, says }): Choice => ({
    title: cut(says, 110),
    value: ground,
  }));
  return {
    command: 'refuse',
    title: 'Refuse',
    submit: 'Refuse the complaint',
    style: 'destructive',
    body: [
      paragraph('The letter names you, your reasons, and the right to take this to the Ombudsman.'),
      choice('ground', 'Ground', 'must', grounds),
      lines('facts', 'The facts of this complaint that make it so', 'must'),
      lines('evidence', 'What shows them', 'must'),
      line('claimNumber', 'If a claim was filed: its number', 'may'),
      date('filedOn', 'If a claim was filed: on what day', 'may', { max: today(view) }),
      lines('discretion', 'If it is late: what you weighed in not taking it all the same', 'may'),
    ],
  };
}

/** How a resident may be in touch is restricted, for a time (Code 5.14, 5.15). */
export function restrictContact({ now }: CardView): Form {
  const last = localDate(now).add({ months: 6 });
  return {
    command: 'restrict-contact',
    title: 'Restrict contact',
    submit: 'Restrict contact',
    style: 'destructive',
    body: [
      paragraph('Complaints are taken all the same.'),
      line('kind', 'How contact is restricted', 'must'),
      lines('reason', 'Why', 'must'),
      lines('evidence', 'What happened, and when', 'must'),
      lines('equality', 'What was weighed under the Equality Act', 'must'),
      date('reviewOn', 'When it is looked at again, within six months', 'must', {
        min: tomorrow({ now }),
        max: last.toString(),
      }),
    ],
  };
}

/** The case went to an Ombudsman. */
export function refer({ policy, complaint }: CardView): Form {
  const ids: readonly OmbudsmanId[] = ['housing', 'lgsco'];
  const choices = ids.flatMap((id): Choice[] => {
    const name = policy.ombudsmen[id]?.name;
    return name === undefined ? [] : [{ title: name, value: id }];
  });
  const [only] = complaint.received.ombudsmen.length === 1 ? complaint.received.ombudsmen : [];
  return {
    command: 'refer-to-ombudsman',
    title: 'It went to the Ombudsman',
    submit: 'Save',
    body: [choice('ombudsman', 'Which', 'must', choices, only)],
  };
}

/** What the Ombudsman ordered, and by when (Code 9.7). */
export function recordOrder(): Form {
  return {
    command: 'record-order',
    title: 'The Ombudsman orders something',
    submit: 'Save the order',
    body: [lines('text', 'What is ordered', 'must'), date('due', 'By when', 'must')],
  };
}
