import type { CaseView, TimelineEntry } from '../../../contract/case/case.js';
import type { CaseMessage } from '../../../contract/case/messages.js';

/** An event of a case, with the letters and cards that it called for. */
interface HappenedEvent {
  readonly kind: 'event';
  readonly event: TimelineEntry;
  readonly messages: readonly CaseMessage[];
}

/** What staff were reminded of between two events, the newest first. */
export interface Reminders {
  readonly kind: 'reminders';
  readonly messages: readonly CaseMessage[];
}

/**
 * Everything that happened in a case, the newest first. A case that is overdue reminds people every day, so the reminders
 * between two events are one entry: nobody would find the events among them.
 */
export function timelineOf({
  timeline,
  messages,
}: Pick<CaseView, 'timeline' | 'messages'>): (HappenedEvent | Reminders)[] {
  const told = new Set(timeline.flatMap((event) => event.messages));
  const left = messages.filter(({ id }) => !told.has(id)).toSorted(byMoment);
  /** Takes the first so many of those that are left. */
  const taken = (count: number): Reminders[] =>
    count > 0 ? [{ kind: 'reminders', messages: left.splice(0, count).toReversed() }] : [];
  // Those of the moment of an event came after it.
  const entries = timeline.flatMap((event) => [
    ...taken(left.filter((reminder) => byMoment(reminder, event) < 0).length),
    { kind: 'event' as const, event, messages: messages.filter(({ id }) => event.messages.includes(id)) },
  ]);
  return [...entries, ...taken(left.length)].toReversed();
}

interface AtMoment {
  /** ISO 8601 instant. */
  readonly at: string;
}

const byMoment = (a: AtMoment, b: AtMoment): number => Date.parse(a.at) - Date.parse(b.at);
