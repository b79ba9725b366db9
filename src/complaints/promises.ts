import type { Complaint } from './complaint.js';
import type { ActionCompleted, ComplaintDecided, OrderComplied } from './event.js';
import { dayOf } from './events/day-of.js';
import { byHand, inStage } from './stage-record.js';

/** A decision takes the place of the one before it, and its actions of those not yet done. */
export function decided(complaint: Complaint, event: ComplaintDecided): Complaint {
  const { stage, actions, contributors, by } = event;
  const kept = complaint.actions.filter((action) => action.stage !== stage || action.done !== null);
  const first = Math.max(0, ...kept.map(({ number }) => number)) + 1;
  return {
    ...inStage(byHand(complaint, by, ...contributors), { decision: event }),
    actions: [
      ...kept,
      ...actions.map((action, index) => ({ ...action, stage, number: first + index, done: null })),
    ],
  };
}

/** A promise that was kept. */
export function done<Item extends { readonly number: number; readonly done: unknown }>(
  items: readonly Item[],
  number: number,
  event: ActionCompleted | OrderComplied,
): Item[] {
  const { by, evidence } = event;
  return items.map((item) =>
    item.number === number ? { ...item, done: { on: dayOf(event), by, evidence } } : item,
  );
}
