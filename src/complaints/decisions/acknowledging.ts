import { currentStage, definitionOf, type Complaint } from '../complaint.js';
import { provisionFor } from '../provisions.js';
import { isRefusal, type Refusal, refusal } from '../refusal.js';
import { stageDates } from '../stage-dates.js';
import { signed, today, unlessOpen, type Decider } from './decision.js';
import { useDiscretion } from './discretion.js';

/**
 * Code 6.2, 6.11: a person acknowledges the complaint. The letter sets out the definition (5.6) and whose each point is
 * (5.7), so it waits for them. After the last day it still goes, marked as a breach.
 */
export const acknowledge: Decider<'acknowledge'> = (complaint, { discretion }, context) => {
  const { reference, stage } = complaint;
  const provision = provisionFor('acknowledge', stage);
  const already = currentStage(complaint).acknowledged;
  if (already)
    return refusal(provision, `Complaint ${reference} has been acknowledged already, on ${already.on}.`);
  const missing = unlessOpen(complaint, provision) ?? definitionMissing(complaint);
  if (missing) return missing;
  const taken = useDiscretion(complaint, discretion, context);
  if (isRefusal(taken)) return taken;
  const on = today(context).toString();
  const { acknowledgeBy, due, target } = stageDates(complaint, context.policy, context.calendar, on);
  return [
    ...taken,
    {
      type: 'ComplaintAcknowledged',
      ...signed(context),
      stage,
      answerExpectedBy: target.toString(),
      respondBy: due.toString(),
      late: on > acknowledgeBy.toString(),
    },
  ];
};

function definitionMissing(complaint: Complaint): Refusal | undefined {
  const { points, outcomes } = definitionOf(complaint);
  const unmarked = points.findIndex(({ responsibility }) => responsibility === 'unmarked');
  if (unmarked >= 0) {
    const says = `Please say of point ${unmarked + 1} whether it is the council's, somebody else's, or still unclear.`;
    return refusal('Code 5.7', says, `points.${unmarked + 1}.responsibility`);
  }
  return outcomes.length === 0
    ? refusal(
        'Code 5.6',
        'Please say what the resident would like to happen: the acknowledgement sets it out.',
        'outcomes',
      )
    : undefined;
}
