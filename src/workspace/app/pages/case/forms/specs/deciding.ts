import type { CaseView } from '../../../../../contract/case/case.js';
import type { Decision } from '../../../../../contract/case/stages.js';
import type { Typed } from '../../../../shell/typed.js';
import type { Field, Form } from '../fields.js';

const findings = [
  { value: 'upheld', title: 'Upheld' },
  { value: 'partly-upheld', title: 'Partly upheld' },
  { value: 'not-upheld', title: 'Not upheld' },
];

/** A finding on every point that is not somebody else's, one on the whole, and what puts it right (Code 6.7, 7.1 to 7.3). */
export function decide({ definitions, stages, stage, choices }: CaseView): Form {
  const points = (definitions.at(-1)?.points ?? []).filter(
    ({ responsibility }) => responsibility !== 'not-ours',
  );
  const numbers = points.map(({ number }) => number);
  return {
    title: 'Decide',
    says: 'Nothing is sent yet. You can change the decision until the answer goes.',
    fields: [
      ...points.flatMap(({ number, text }, index): Field[] => [
        { kind: 'heading', text: `Point ${number}` },
        { kind: 'words', text },
        ...finding(`findings.${index + 1}`, number),
      ]),
      { kind: 'heading', text: 'The complaint as a whole' },
      { kind: 'radio', path: 'outcome', label: 'Outcome', must: 'must', choices: findings },
      {
        ...{ kind: 'lines', path: 'acknowledgement', label: 'What went wrong', must: 'may' },
        hint: 'Needed where anything is upheld.',
      },
      { kind: 'lines', path: 'impact', label: 'What it meant for the resident', must: 'may' },
      { kind: 'heading', text: 'Putting it right' },
      remedies(choices.remedies),
      { kind: 'heading', text: 'Still to be done' },
      actions(choices.today),
      ...(stage === 2 ? [contributors] : []),
    ],
    first: before(stages.at(-1)?.decision ?? null, numbers),
    submit: 'Save the decision',
    sends: 'nothing',
  };
}

const finding = (path: string, number: number): Field[] => [
  { kind: 'fixed', path: `${path}.point`, value: number },
  {
    kind: 'radio',
    path: `${path}.finding`,
    label: `Point ${number}: finding`,
    must: 'must',
    choices: findings,
  },
  { kind: 'lines', path: `${path}.reason`, label: `Point ${number}: reason`, must: 'must' },
  {
    ...{ kind: 'line', path: `${path}.reference`, label: `Point ${number}: policy or law`, must: 'must' },
    hint: 'What the finding rests on.',
  },
];

const remedies = (kinds: CaseView['choices']['remedies']): Field => ({
  ...{ kind: 'rows', path: 'remedies', called: 'Remedy', fewest: 1 },
  each: (path, number) => [
    {
      kind: 'lines',
      path: `${path}.text`,
      label: `Remedy ${number}, in words for the resident`,
      must: 'may',
    },
    { kind: 'choice', path: `${path}.kind`, label: `Remedy ${number}: kind`, must: 'may', choices: kinds },
  ],
});

const actions = (today: string): Field => ({
  ...{ kind: 'rows', path: 'actions', called: 'Action', fewest: 1 },
  each: (path, number) => [
    { kind: 'lines', path: `${path}.text`, label: `Action ${number}`, must: 'may' },
    {
      ...{ kind: 'line', path: `${path}.owner`, label: `Action ${number}: who`, must: 'may' },
      hint: 'An e-mail address, or the contractor.',
    },
    { kind: 'day', path: `${path}.due`, label: `Action ${number}: by when`, must: 'may', min: today },
  ],
});

const contributors: Field = {
  ...{ kind: 'rows', path: 'contributors', called: 'Person', fewest: 1 },
  each: (path, number) => [{ kind: 'line', path, label: `Who else took part (${number})`, must: 'may' }],
};

/** The decision as it was saved before. */
function before(decision: Decision | null, numbers: readonly number[]): Typed {
  if (!decision) return {};
  const { findings: found, outcome, acknowledgement, impact } = decision;
  const rows = (path: string, values: readonly Readonly<Record<string, string>>[]) =>
    values.flatMap((row, index) =>
      Object.entries(row).map(([name, value]): [string, string] => [`${path}.${index + 1}.${name}`, value]),
    );
  const inOrder = numbers.map((number) => {
    const {
      finding: said = '',
      reason = '',
      reference = '',
    } = found.find(({ point }) => point === number) ?? {};
    return { finding: said, reason, reference };
  });
  return {
    ...Object.fromEntries(rows('findings', inOrder)),
    outcome,
    acknowledgement: acknowledgement ?? '',
    impact: impact ?? '',
    ...Object.fromEntries(rows('remedies', decision.remedies)),
    ...Object.fromEntries(rows('actions', decision.actions)),
    ...Object.fromEntries(decision.contributors.map((name, index) => [`contributors.${index + 1}`, name])),
  };
}

export const respond = (): Form => ({
  title: 'Send the answer',
  says: 'The letter goes by the decision: each finding with its reason, the remedies, and how to go on from here.',
  fields: [],
  submit: 'Send the answer',
  sends: 'letter',
});
