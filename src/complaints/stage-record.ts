import { currentStage, type Complaint, type StageRecord } from './complaint.js';

/** A stage as it begins. */
export const stageFrom = (
  from: string,
  { acknowledgeBy, respondBy }: Pick<StageRecord, 'acknowledgeBy' | 'respondBy'>,
): StageRecord => ({
  from,
  acknowledgeBy,
  respondBy,
  acknowledged: null,
  extensions: [],
  lastUpdate: null,
  decision: null,
  response: null,
  hands: [],
});

/** The case with something changed in the stage that it is in. */
export function inStage(complaint: Complaint, change: Partial<StageRecord>): Complaint {
  const record = { ...currentStage(complaint), ...change };
  return complaint.stage === 2 ? { ...complaint, stage2: record } : { ...complaint, stage1: record };
}

/** Remembers who had a hand in this stage: whoever acted, and whoever the case was with. */
export function byHand(complaint: Complaint, ...who: readonly string[]): Complaint {
  const owner = complaint.owner === null ? [] : [complaint.owner];
  const { hands } = currentStage(complaint);
  return inStage(complaint, { hands: [...new Set([...hands, ...who, ...owner])] });
}
