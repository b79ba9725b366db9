import { told } from '../../../complaints/chronicle.js';
import type { CaseMessage } from '../../../desk/case-messages.js';
import type { TimelineEntry } from '../../../workspace/contract/case/case.js';
import type { LookedAt } from './looked-at.js';
import { whoIs } from './names.js';

/** Everything that happened, the oldest first, with the letters and cards that each called for. */
export function timelineOf(looked: LookedAt, messages: readonly CaseMessage[]): TimelineEntry[] {
  const { events } = looked.entry;
  return events.map((event, index) => {
    const { says, details } = told(event, looked);
    const mark = `${looked.complaint.reference}.${index}.`;
    return {
      number: index + 1,
      at: event.at,
      by: whoIs(event.by, looked),
      type: event.type,
      says,
      details: details.map((one) => ({ ...one })),
      messages: messages.filter(({ id }) => id.startsWith(mark)).map(({ id }) => id),
    };
  });
}
