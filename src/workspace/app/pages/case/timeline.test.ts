import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../contract/case/case.js';
import type { CaseMessage } from '../../../contract/case/messages.js';
import { timelineOf } from './timeline.js';

const event = (number: number, at: string, messages: string[] = []): TimelineEntry => ({
  ...{ number, at, type: 'NoteAdded', says: `Event ${number}`, details: [], messages },
  by: { email: 'lena@example.com', name: 'Lena Example' },
});

const message = (id: string, at: string): CaseMessage => ({
  ...{ id, at, kind: 'overdue', by: 'card', to: 'lena@example.com', subject: 'Overdue', status: 'sent' },
  ...{ sentAt: at, nextAttemptAt: null, problem: null },
});

const told = (timeline: TimelineEntry[], messages: CaseMessage[]) =>
  timelineOf({ timeline, messages }).map((entry) =>
    entry.kind === 'event'
      ? `${entry.event.says}: ${entry.messages.map(({ id }) => id).join()}`
      : `reminders: ${entry.messages.map(({ id }) => id).join()}`,
  );

describe('the timeline of a case', () => {
  it('has the newest first, each event with the letters that it called for', () => {
    const timeline = [event(1, '2026-03-02T09:00:00Z', ['receipt']), event(2, '2026-03-03T09:00:00Z')];
    expect(told(timeline, [message('receipt', '2026-03-02T09:00:00Z')])).toEqual([
      'Event 2: ',
      'Event 1: receipt',
    ]);
  });

  it('has the reminders between two events as one entry', () => {
    const timeline = [event(1, '2026-03-02T09:00:00Z'), event(2, '2026-03-10T09:00:00Z')];
    const reminders = ['04', '12', '05', '11'].map((day) => message(`on ${day}`, `2026-03-${day}T08:35:00Z`));
    expect(told(timeline, reminders)).toEqual([
      'reminders: on 12,on 11',
      'Event 2: ',
      'reminders: on 05,on 04',
      'Event 1: ',
    ]);
  });

  it('has each reminder once where a clock was put back', () => {
    const timeline = [event(1, '2026-03-02T09:10:00Z'), event(2, '2026-03-02T09:05:00.5Z')];
    expect(told(timeline, [message('once', '2026-03-02T09:07:00Z')])).toEqual([
      'Event 2: ',
      'Event 1: ',
      'reminders: once',
    ]);
  });

  it('puts a reminder of the moment of an event after it', () => {
    const at = '2026-03-02T09:00:00Z';
    expect(told([event(1, at)], [message('now', at)])).toEqual(['reminders: now', 'Event 1: ']);
  });
});
