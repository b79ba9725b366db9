import type { CaseView } from '../../../../../contract/case/case.js';
import { dayInWords } from '../../../../parts/in-words.js';
import type { Field, Form } from '../fields.js';

const whoTakesIt = ({ choices }: CaseView, label: string): Field => ({
  ...{ kind: 'choice', path: 'to', label, must: 'must' },
  choices: choices.whoMayTake,
});

const others = (view: CaseView): CaseView => ({
  ...view,
  choices: {
    ...view.choices,
    whoMayTake: view.choices.whoMayTake.filter(({ value }) => value !== view.owner?.email),
  },
});

const officerTakes = ({ choices }: CaseView, must: 'must' | 'may'): Field[] =>
  choices.takesLate
    ? [{ kind: 'lines', path: 'discretion', label: 'Why it is taken although it is late', must }]
    : [];

export function allocate(view: CaseView): Form {
  return {
    title: view.choices.takesLate ? 'Take it although it is late' : 'Allocate',
    says: 'They get a card in Teams at once, or an e-mail.',
    fields: [whoTakesIt(view, 'Who is to answer for it'), ...officerTakes(view, 'must')],
    ...(view.owner?.email && { first: { to: view.owner.email } }),
    submit: 'Allocate the complaint',
    sends: 'nothing',
  };
}

export function reassign(view: CaseView): Form {
  return {
    title: 'Pass it on',
    says: 'The dates promised to the resident stay as they are.',
    fields: [
      whoTakesIt(others(view), 'Team or person'),
      { kind: 'lines', path: 'reason', label: 'Why', must: 'must' },
    ],
    submit: 'Pass the complaint on',
    sends: 'nothing',
  };
}

export const declareConflict = (): Form => ({
  title: 'Declare a conflict of interest',
  says: 'The complaint goes to a complaints officer at once, and you will not deal with it again.',
  fields: [{ kind: 'lines', path: 'reason', label: 'Why you cannot look at it fairly', must: 'must' }],
  submit: 'Declare it',
  sends: 'nothing',
});

export function appointStage2(view: CaseView): Form {
  return {
    title: 'Appoint for stage 2',
    says: 'Nobody is listed who took part in stage 1, or whom the council does not allow.',
    fields: [whoTakesIt(others(view), 'Who is to look at it afresh')],
    submit: 'Appoint',
    sends: 'nothing',
  };
}

export function acknowledge(view: CaseView): Form {
  const definition = view.definitions.at(-1);
  const unmarked = definition?.points.some(({ responsibility }) => responsibility === 'unmarked') ?? true;
  return {
    title: 'Acknowledge',
    says:
      unmarked || definition?.outcomes.length === 0
        ? 'First agree the definition: the letter sets out what the resident wants, and who is responsible for each point.'
        : 'The letter sets out the definition, who deals with it and the dates.',
    fields: officerTakes(view, 'may'),
    submit: 'Send the acknowledgement',
    sends: 'letter',
  };
}

export function extend({ choices }: CaseView): Form {
  const { due, atMost, usual } = choices.extension ?? { due: choices.today, atMost: choices.today, usual: 5 };
  const within = due < atMost;
  return {
    title: 'More time',
    says: within
      ? `The answer is due by ${dayInWords(due)}. It may be put off to ${dayInWords(atMost)} at the latest. Beyond that there must be good reason, and a senior must approve.`
      : `The answer is due by ${dayInWords(due)}, and the time for extensions is used up. Beyond it there must be good reason, and a senior must approve.`,
    fields: [
      { kind: 'day', path: 'until', label: 'New last day for the answer', must: 'must', min: choices.today },
      { kind: 'lines', path: 'reason', label: 'Why, in words for the resident', must: 'must' },
      {
        kind: 'count',
        path: 'updateEvery',
        label: 'Working days between updates to the resident',
        ...{ must: 'must', min: 1, max: 20 },
      },
      {
        kind: 'lines',
        path: 'goodReason',
        label: 'The good reason for going beyond the last allowed day',
        must: within ? 'may' : 'must',
      },
      {
        kind: 'choice',
        path: 'approvedBy',
        label: 'Who has approved going beyond it',
        must: within ? 'may' : 'must',
        choices: choices.whoMayApprove,
      },
    ],
    first: { updateEvery: String(usual) },
    submit: 'Extend, and tell the resident',
    sends: 'letter',
  };
}
