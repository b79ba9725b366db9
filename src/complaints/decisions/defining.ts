import { currentStage, type Complaint } from '../complaint.js';
import { type Refusal, refusal } from '../refusal.js';
import { signed, today, unlessOpen, type Decider } from './decision.js';

/** Code 5.6, 5.7: the definition is worded and each point marked. The versions before stay. */
export const amendDefinition: Decider<'amend-definition'> = (
  complaint,
  { points, outcomes, reason },
  context,
) => {
  const closed = unlessOpen(complaint, 'Code 5.6');
  if (closed) return closed;
  const unsigned = points.findIndex(
    ({ responsibility, signpost }) => responsibility === 'not-ours' && !signpost,
  );
  if (unsigned >= 0) {
    const says = `Point ${unsigned + 1} is not the council's: please say whose it is, so that the resident can turn to them.`;
    return refusal('Code 5.7', says, `points.${unsigned + 1}.signpost`);
  }
  return [{ type: 'DefinitionAmended', ...signed(context), points, outcomes, reason }];
};

/** Code 5.6: what is not clear is asked. The clock runs on. */
export const askResident: Decider<'ask-resident'> = (complaint, { text }, context) =>
  unlessOpen(complaint, 'Code 5.6') ?? [{ type: 'QuestionAsked', ...signed(context), text }];

/**
 * Code 5.9, 6.6: the resident hears how it goes, also of promised actions after the answer. While the answer is put off, the
 * interval to the next news begins again.
 */
export const updateResident: Decider<'update-resident'> = (complaint, { text }, context) => {
  const extension = complaint.status === 'open' ? currentStage(complaint).extensions.at(-1) : undefined;
  const nextUpdateBy =
    extension && context.calendar.addWorkingDays(today(context), extension.updateEvery).toString();
  return (
    unlessOver(complaint, 'Code 5.9') ?? [{ type: 'ResidentUpdated', ...signed(context), text, nextUpdateBy }]
  );
};

/** Code 5.12: whatever is worth keeping is kept, in any state of the case. */
export const note: Decider<'note'> = (_complaint, { text }, context) => [
  { type: 'NoteAdded', ...signed(context), text },
];

/** Dacorum 5.4: every call that was made or tried is kept. */
export const recordCall: Decider<'record-call'> = (complaint, data, context) =>
  unlessOver(complaint, 'Dacorum 5.4') ?? [{ type: 'CallRecorded', ...signed(context), ...data }];

/** Refuses what makes no sense once a complaint was withdrawn or refused; after the answer it still may. */
function unlessOver(complaint: Complaint, provision: string): Refusal | undefined {
  const { status } = complaint;
  return status === 'withdrawn' || status === 'refused' ? unlessOpen(complaint, provision) : undefined;
}
