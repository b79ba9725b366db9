import type { CaseView } from '../../../../../contract/case/case.js';
import { dayInWords } from '../../../../parts/in-words.js';
import type { Field, Form } from '../fields.js';

/** A named officer refuses, on a ground of the council's list and with the facts of this one complaint (Code 2.1, 2.2, 2.5). */
export function refuse({ choices }: CaseView): Form {
  return {
    title: 'Refuse',
    says: 'The letter names you, your reasons, and the right to take this to the Ombudsman.',
    fields: [
      { kind: 'radio', path: 'ground', label: 'Ground', must: 'must', choices: choices.grounds },
      {
        ...{
          kind: 'lines',
          path: 'facts',
          label: 'The facts of this complaint that make it so',
          must: 'must',
        },
        hint: 'For this complaint alone: at least a sentence.',
      },
      { kind: 'lines', path: 'evidence', label: 'What shows them', must: 'must' },
      { kind: 'line', path: 'claimNumber', label: 'If a claim was filed: its number', must: 'may' },
      {
        kind: 'day',
        path: 'filedOn',
        label: 'If a claim was filed: on what day',
        must: 'may',
        max: choices.today,
      },
      {
        kind: 'lines',
        path: 'discretion',
        label: 'If it is late: what you weighed in not taking it all the same',
        must: 'may',
      },
    ],
    submit: 'Refuse the complaint',
    sends: 'letter',
  };
}

/** How a resident may be in touch is restricted, for a time (Code 5.14, 5.15). */
export function restrictContact({ choices }: CaseView): Form {
  return {
    title: 'Restrict contact',
    says: 'Complaints are taken all the same.',
    fields: [
      { kind: 'line', path: 'kind', label: 'How contact is restricted', must: 'must' },
      { kind: 'lines', path: 'reason', label: 'Why', must: 'must' },
      { kind: 'lines', path: 'evidence', label: 'What happened, and when', must: 'must' },
      { kind: 'lines', path: 'equality', label: 'What was weighed under the Equality Act', must: 'must' },
      {
        ...{ kind: 'day', path: 'reviewOn', label: 'When it is looked at again', must: 'must' },
        hint: `At the latest on ${dayInWords(choices.restrictedAtMost)}.`,
        ...{ min: choices.today, max: choices.restrictedAtMost },
      },
    ],
    submit: 'Restrict contact',
    sends: 'nothing',
  };
}

export const reopen = (): Form => ({
  title: 'The Ombudsman has it taken again',
  says: 'The clock of its stage begins anew today.',
  fields: [
    { kind: 'radio', path: 'by', label: 'Who says so', must: 'must', choices: [ombudsman] },
    { kind: 'lines', path: 'reason', label: 'What the Ombudsman said', must: 'must' },
  ],
  first: { by: 'ombudsman' },
  submit: 'Take it again',
  sends: 'nothing',
});

const ombudsman = { value: 'ombudsman', title: 'The Ombudsman' };

export function refer({ choices }: CaseView): Form {
  return {
    title: 'It went to the Ombudsman',
    fields: [{ kind: 'radio', path: 'ombudsman', label: 'Which', must: 'must', choices: choices.ombudsmen }],
    submit: 'Save',
    sends: 'nothing',
  };
}

export const recordOrder = (): Form => ({
  title: 'The Ombudsman orders something',
  fields: [
    { kind: 'lines', path: 'text', label: 'What is ordered', must: 'must' },
    { kind: 'day', path: 'due', label: 'By when', must: 'must' },
  ],
  submit: 'Save the order',
  sends: 'nothing',
});

type Promised = Pick<CaseView['actions'][number], 'number' | 'text' | 'due' | 'done'>;

const left = (path: 'action' | 'order', label: string, promises: readonly Promised[]): Field => ({
  ...{ kind: 'radio', path, label, must: 'must' },
  choices: promises
    .filter(({ done }) => done === null)
    .map(({ number, text, due }) => ({
      value: String(number),
      title: `${number}. ${text} (by ${dayInWords(due)})`,
    })),
});

const evidence: Field = {
  kind: 'lines',
  path: 'evidence',
  label: 'What shows that it is done',
  must: 'must',
};

export const completeAction = ({ actions }: CaseView): Form => ({
  title: 'An action is done',
  says: 'The resident is told.',
  fields: [left('action', 'Which action', actions), evidence],
  submit: 'Save that it is done',
  sends: 'letter',
});

export const complyWithOrder = ({ orders }: CaseView): Form => ({
  title: 'An order is carried out',
  fields: [left('order', 'Which order', orders), evidence],
  submit: 'Save that it is done',
  sends: 'nothing',
});

export const planLearning = (): Form => ({
  title: 'Plan what is learned',
  fields: [
    { kind: 'lines', path: 'wentWrong', label: 'What went wrong', must: 'must' },
    {
      kind: 'lines',
      path: 'action',
      label: 'What is changed so that it does not happen again',
      must: 'must',
    },
    { kind: 'lines', path: 'evidence', label: 'What will show it', must: 'must' },
    { kind: 'line', path: 'lead', label: 'Who leads', must: 'must' },
    { kind: 'line', path: 'timescale', label: 'By when', must: 'must' },
  ],
  submit: 'Save the plan',
  sends: 'nothing',
});

export const close = (): Form => ({
  title: 'Close',
  says: 'The resident is asked how we did. What was promised stays owed.',
  fields: [],
  submit: 'Close the case',
  sends: 'letter',
});
