import type { contents, LetterTemplateName } from './letter-contents.js';

/** Parts that the letters ask for by the same rule wherever they stand. */
const usual = {
  definition: 'Code 5.6',
  outcomes: 'Code 5.6',
  responsibility: 'Code 5.7',
  needs: 'Code 5.10',
  nextUpdate: 'Code 5.9',
  ombudsman: 'Code 3.7',
} as const;

type RequiredOf<Name extends LetterTemplateName> = (typeof contents)[Name]['required'][number];

/** Which rule asks for each part that a letter cannot do without. */
export const requiredBy: {
  readonly [Name in LetterTemplateName]: Readonly<Record<RequiredOf<Name>, string>>;
} = {
  acknowledgement: {
    ...usual,
    stage: 'Code 6.2',
    receivedOn: 'Code 6.2',
    handler: 'Code 6.2',
    answerBy: 'Code 6.3',
  },
  'call-missed': { ...usual, calledOn: 'Dacorum 5.4', handler: 'Dacorum 5.4' },
  question: { ...usual, question: 'Code 5.6', handler: 'Code 5.6' },
  update: { ...usual, update: 'Code 5.9' },
  extension: {
    ...usual,
    oldDate: 'Code 6.4, 6.15',
    newDate: 'Code 6.4, 6.15',
    workingDays: 'Code 6.4, 6.15',
    apology: 'Code 7.1',
    reason: 'Code 6.4, 6.15',
    updateEvery: 'Code 5.9',
    ombudsman: 'Code 6.5, 6.16',
  },
  'stage-1-response': {
    ...usual,
    stage: 'Code 6.9',
    definition: 'Code 6.9',
    decision: 'Code 6.7, 6.9',
    remedy: 'Code 6.9',
    actions: 'Code 6.9',
    toStage2: 'Code 6.9',
  },
  'stage-2-acknowledgement': {
    ...usual,
    stage: 'Code 6.11',
    requestedOn: 'Code 6.11',
    handler: 'Code 6.13',
    answerBy: 'Code 6.14',
  },
  'stage-2-response': {
    ...usual,
    stage: 'Code 6.19',
    definition: 'Code 6.19',
    decision: 'Code 6.18, 6.19',
    remedy: 'Code 6.19',
    actions: 'Code 6.19',
    contributors: 'Code 6.20',
    final: 'Code 6.20',
    ombudsman: 'Code 6.19',
  },
  refusal: {
    ...usual,
    officer: 'Code 2.1',
    asked: 'Code 2.4',
    ground: 'Code 2.4',
    facts: 'Code 2.4',
    discretion: 'Code 2.3',
    otherRoute: 'Code 2.4',
    overturn: 'Code 2.4',
    ombudsman: 'Code 2.4',
  },
  withdrawal: usual,
  survey: { ...usual, complaintsUrl: 'Code 1.6' },
  withheld: { ...usual, letter: 'Dacorum 5.18' },
};
