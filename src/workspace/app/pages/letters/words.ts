import type { TemplateKind } from '../../../contract/letter-templates.js';

/** What each letter is called. */
export const letters: Readonly<Record<TemplateKind, string>> = {
  receipt: 'Receipt',
  acknowledgement: 'Acknowledgement',
  'call-missed': 'We tried to ring you',
  question: 'Question',
  update: 'Update',
  extension: 'We need longer',
  'stage-1-response': 'Stage 1 answer',
  'stage-2-acknowledgement': 'Stage 2 acknowledgement',
  'stage-2-response': 'Stage 2 answer',
  refusal: 'Refusal',
  withdrawal: 'Withdrawal',
  survey: 'Survey',
  withheld: 'To somebody who may not be told',
};
