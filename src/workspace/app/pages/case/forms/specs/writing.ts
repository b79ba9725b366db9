import type { CaseView } from '../../../../../contract/case/case.js';
import type { Form } from '../fields.js';

const written = (title: string, says: string, label: string, submit: string, sends: Form['sends']): Form => ({
  ...{ title, says, submit, sends },
  fields: [{ kind: 'lines', path: 'text', label, must: 'must' }],
});

export const askResident = (): Form =>
  written(
    'Ask the resident',
    'Your question is sent to them at once. The dates stay as they are.',
    'Your question',
    'Send the question',
    'letter',
  );

export const updateResident = (): Form =>
  written(
    'Update the resident',
    'It is sent to them at once.',
    'How it goes, and what happens next',
    'Send the update',
    'letter',
  );

export const note = (): Form =>
  written('Add a note', 'It is kept with the case and sent to nobody.', 'Note', 'Save the note', 'nothing');

export const addIssue = (): Form => ({
  title: 'Add an issue',
  says: 'A related issue joins this complaint until it is answered. Any other becomes a complaint of its own, with its own dates.',
  fields: [
    { kind: 'lines', path: 'text', label: 'The new issue, in the words of the resident', must: 'must' },
    {
      kind: 'radio',
      path: 'related',
      label: 'Is it part of this complaint?',
      must: 'must',
      choices: [
        { value: 'yes', title: 'Yes: answer it with the rest' },
        { value: 'no', title: 'No: open a complaint of its own' },
      ],
    },
  ],
  submit: 'Add the issue',
  sends: 'nothing',
});

export const withdraw = (): Form => ({
  title: 'The resident withdraws',
  says: 'Only the resident can withdraw it. They are told in writing.',
  fields: [{ kind: 'lines', path: 'reason', label: 'What they said', must: 'must' }],
  submit: 'Record that they withdraw',
  sends: 'letter',
});

export const requestStage2 = (): Form => ({
  title: 'They want stage 2',
  fields: [
    {
      kind: 'lines',
      path: 'words',
      label: 'What they said',
      hint: 'They need not give a reason.',
      must: 'may',
    },
  ],
  submit: 'Record the request',
  sends: 'nothing',
});

export const recordCall = (): Form => ({
  title: 'Record a call',
  says: 'If nobody was reached, the resident gets a note that you tried.',
  fields: [
    {
      kind: 'radio',
      path: 'outcome',
      label: 'What came of it',
      must: 'must',
      choices: [
        { value: 'spoke', title: 'We spoke' },
        { value: 'no-answer', title: 'No answer' },
        { value: 'voicemail', title: 'I left a voicemail' },
        { value: 'wrong-number', title: 'The number is wrong' },
      ],
    },
    { kind: 'lines', path: 'notes', label: 'Notes', must: 'may' },
    {
      kind: 'lines',
      path: 'agreed',
      label: 'What you agreed',
      hint: 'It stands in later letters.',
      must: 'may',
    },
  ],
  submit: 'Save the call',
  sends: 'letter',
});

export function setAdjustments({ needs, choices }: CaseView): Form {
  const { adjustments, disabilities, reviewOn } = needs;
  return {
    title: 'What they need',
    says: 'Letters keep to what is said here, such as large print or paper.',
    fields: [
      {
        kind: 'rows',
        path: 'adjustments',
        called: 'Adjustment',
        fewest: 1,
        each: (path, number) => [
          { kind: 'line', path, label: `What we do differently (${number})`, must: 'may' },
        ],
      },
      {
        kind: 'rows',
        path: 'disabilities',
        called: 'Disability',
        fewest: 1,
        each: (path, number) => [
          { kind: 'line', path, label: `Disability, if they told us (${number})`, must: 'may' },
        ],
      },
      { kind: 'day', path: 'reviewOn', label: 'When we look at it again', must: 'must', min: choices.today },
    ],
    first: {
      ...Object.fromEntries(adjustments.map((text, index) => [`adjustments.${index + 1}`, text])),
      ...Object.fromEntries(disabilities.map((text, index) => [`disabilities.${index + 1}`, text])),
      ...(reviewOn !== null && reviewOn > choices.today && { reviewOn }),
    },
    submit: 'Save what they need',
    sends: 'nothing',
  };
}
