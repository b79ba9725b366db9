import type { CaseView } from '../../../../../contract/case/case.js';
import type { Field, Form } from '../fields.js';

const whose = [
  { value: 'ours', title: 'The council is responsible' },
  { value: 'not-ours', title: 'Somebody else is responsible' },
  { value: 'unclear', title: 'Still to be found out' },
];

/** The definition: each point with who is responsible (Code 5.7), what the resident wants, and why it is changed. */
export function amendDefinition({ definitions, choices }: CaseView): Form {
  const { points = [], outcomes = [] } = definitions.at(-1) ?? {};
  const point = (path: string, number: number): Field[] => [
    { kind: 'lines', path: `${path}.text`, label: `Point ${number}`, must: 'must' },
    {
      kind: 'radio',
      path: `${path}.responsibility`,
      label: `Point ${number}: who is responsible?`,
      ...{ must: 'must', choices: whose },
    },
    {
      kind: 'known-or-words',
      path: `${path}.signpost`,
      label: `Point ${number}: if somebody else, who?`,
      hint: 'Choose from the list, or write who it is.',
      ...{ must: 'may', choices: choices.signposts },
    },
  ];
  return {
    title: 'Change the definition',
    says: 'Use the resident’s own words as far as you can. Earlier versions are kept.',
    fields: [
      { kind: 'rows', path: 'points', called: 'Point', fewest: 1, each: point },
      {
        kind: 'rows',
        path: 'outcomes',
        called: 'Outcome',
        fewest: 1,
        each: (path, number) => [
          { kind: 'lines', path, label: `What the resident wants (${number})`, must: 'may' },
        ],
      },
      { kind: 'lines', path: 'reason', label: 'Why you are changing it', must: 'must' },
    ],
    first: {
      ...Object.fromEntries(
        points.flatMap(({ number, text, responsibility, signpost }) => [
          [`points.${number}.text`, text],
          [`points.${number}.responsibility`, responsibility === 'unmarked' ? '' : responsibility],
          [`points.${number}.signpost`, signpost ?? ''],
        ]),
      ),
      ...Object.fromEntries(outcomes.map((text, index) => [`outcomes.${index + 1}`, text])),
    },
    submit: 'Save the definition',
    sends: 'nothing',
  };
}
