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
  const untold = messages.filter(({ id }) => !told.has(id)).toSorted((a, b) => a.at.localeCompare(b.at));
  // Those of the moment of an event came after it.
  const before = (event: TimelineEntry | undefined): number =>
    event ? untold.filter(({ at }) => at < event.at).length : untold.length;
  const since = (from: number, to: number): Reminders[] =>
    from < to ? [{ kind: 'reminders', messages: untold.slice(from, to).toReversed() }] : [];
  return [
    ...since(0, before(timeline[0])),
    ...timeline.flatMap((event, at) => [
      { kind: 'event' as const, event, messages: messages.filter(({ id }) => event.messages.includes(id)) },
      ...since(before(event), before(timeline[at + 1])),
    ]),
  ].toReversed();
}
