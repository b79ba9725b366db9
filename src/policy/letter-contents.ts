/** What may be filled into the text of any letter, written `{reference}`. */
export const everywhere = ['reference', 'name', 'council', 'phone', 'email', 'receivedOn', 'stage'] as const;

/**
 * What else a letter may have filled in: `inline` within a sentence, `parts` alone in an entry of the body, each of them
 * several lines made from the facts of the case. A part in `required` cannot be left out.
 */
export const contents = {
  acknowledgement: {
    inline: ['answerExpectedBy', 'respondBy'],
    parts: [
      'definition',
      'outcomes',
      'responsibility',
      'agreed',
      'handler',
      'answerBy',
      'needs',
      'ombudsman',
    ],
    required: [
      'stage',
      'receivedOn',
      'definition',
      'outcomes',
      'responsibility',
      'handler',
      'answerBy',
      'needs',
      'ombudsman',
    ],
  },
  'call-missed': {
    inline: ['calledOn'],
    parts: ['handler', 'ombudsman'],
    required: ['calledOn', 'handler', 'ombudsman'],
  },
  question: {
    inline: ['respondBy'],
    parts: ['question', 'handler', 'ombudsman'],
    required: ['question', 'handler', 'ombudsman'],
  },
  update: {
    inline: [],
    parts: ['update', 'nextUpdate', 'handler', 'ombudsman'],
    required: ['update', 'nextUpdate', 'ombudsman'],
  },
  extension: {
    inline: ['oldDate', 'newDate', 'workingDays', 'updateEvery'],
    parts: ['apology', 'reason', 'nextUpdate', 'handler', 'ombudsman'],
    required: [
      'oldDate',
      'newDate',
      'workingDays',
      'updateEvery',
      'apology',
      'reason',
      'nextUpdate',
      'ombudsman',
    ],
  },
  'stage-1-response': {
    inline: [],
    parts: ['definition', 'outcomes', 'decision', 'remedy', 'actions', 'toStage2', 'handler', 'ombudsman'],
    required: ['stage', 'definition', 'decision', 'remedy', 'actions', 'toStage2', 'ombudsman'],
  },
  'stage-2-acknowledgement': {
    inline: ['requestedOn', 'answerExpectedBy', 'respondBy'],
    parts: [
      'definition',
      'outcomes',
      'responsibility',
      'agreed',
      'handler',
      'answerBy',
      'needs',
      'ombudsman',
    ],
    required: [
      'stage',
      'requestedOn',
      'definition',
      'outcomes',
      'responsibility',
      'handler',
      'answerBy',
      'needs',
      'ombudsman',
    ],
  },
  'stage-2-response': {
    inline: [],
    parts: [
      'definition',
      'outcomes',
      'decision',
      'remedy',
      'actions',
      'contributors',
      'final',
      'handler',
      'ombudsman',
    ],
    required: ['stage', 'definition', 'decision', 'remedy', 'actions', 'contributors', 'final', 'ombudsman'],
  },
  refusal: {
    inline: ['officer'],
    parts: ['asked', 'ground', 'facts', 'discretion', 'otherRoute', 'overturn', 'ombudsman'],
    required: ['officer', 'asked', 'ground', 'facts', 'discretion', 'otherRoute', 'overturn', 'ombudsman'],
  },
  withdrawal: { inline: [], parts: ['asked', 'ombudsman'], required: ['ombudsman'] },
  survey: { inline: ['complaintsUrl'], parts: ['ombudsman'], required: ['complaintsUrl', 'ombudsman'] },
  /** Instead of a letter's words, to somebody who speaks for a resident who has not agreed (Dacorum 5.18). */
  withheld: { inline: ['letter'], parts: ['ombudsman'], required: ['letter', 'ombudsman'] },
} as const;

/** The letters that a case may call for beside its receipt, in the order in which they may go. */
export const caseLetterNames = [
  'acknowledgement',
  'call-missed',
  'question',
  'update',
  'extension',
  'stage-1-response',
  'stage-2-acknowledgement',
  'stage-2-response',
  'refusal',
  'withdrawal',
  'survey',
] as const satisfies readonly (keyof typeof contents)[];

/** Everything that there is a template for: the last stands around a letter for somebody who may not read it. */
export const letterTemplateNames = [...caseLetterNames, 'withheld'] as const;
export type LetterTemplateName = (typeof letterTemplateNames)[number];
type ContentsOf<Name extends LetterTemplateName> = (typeof contents)[Name];

/** What stands within the sentences of letters, and what stands for whole parts of them. */
export type LetterInline = (typeof everywhere)[number] | ContentsOf<LetterTemplateName>['inline'][number];
export type LetterPartName = ContentsOf<LetterTemplateName>['parts'][number];

/** What a letter may hold, and what it must. */
export interface Contents {
  readonly inline: readonly string[];
  readonly parts: readonly string[];
  readonly required: readonly string[];
}
