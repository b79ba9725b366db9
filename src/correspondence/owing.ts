import type { ObligationKind } from '../complaints/obligation.js';

/** What is owed, as a task for whoever owes it: "ring the resident". */
export const owing: Readonly<Record<ObligationKind, string>> = {
  call: 'ring the resident',
  acknowledge: 'acknowledge it',
  'stage-1-response': 'answer it (stage 1)',
  update: 'tell the resident how it goes',
  action: 'do what was promised',
  'stage-2-acknowledge': 'acknowledge it (stage 2)',
  'stage-2-response': 'answer it (stage 2)',
  order: 'carry out what the Ombudsman ordered',
  'adjustment-review': 'look again at what the resident needs',
  'restriction-review': 'look again at the restriction of contact',
};
