import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { after, calendar, directory, lena, policy, received } from '../../tests/support/case-story.js';
import type { AlertContext } from './alert-days.js';
import { alertsDue, type Alerted } from './alerts.js';
import { nextAlertAt } from './next-alert.js';
import type { Obligation } from './obligation.js';

const acknowledge: Obligation = { kind: 'acknowledge', due: '2026-06-16', owner: lena.email };
const action = (due: string): Obligation => ({ kind: 'action', due, owner: lena.email, number: 1 });

const at = (moment: string): AlertContext => ({
  now: Temporal.Instant.from(moment),
  policy,
  calendar,
  directory,
});

describe('when a case next has something to tell', () => {
  const next = (moment: string, alerted: Alerted = {}, owed = [acknowledge]) =>
    nextAlertAt(owed, alerted, at(moment))?.toString();

  it('is the opening of the first day of a reminder', () => {
    expect(next('2026-06-09T10:00:00Z')).toBe('2026-06-12T07:00:00Z');
    expect(next('2026-06-09T10:00:00Z', {}, [action('2026-12-16')])).toBe('2026-12-11T08:00:00Z');
  });

  it('is now where something is news already, or the next opening', () => {
    expect(next('2026-06-15T10:00:00Z')).toBe('2026-06-15T10:00:00Z');
    expect(next('2026-06-15T05:00:00Z')).toBe('2026-06-15T07:00:00Z');
    expect(next('2026-06-12T20:00:00Z')).toBe('2026-06-15T07:00:00Z');
  });

  it('is the day after what was told, also when it is overdue', () => {
    expect(next('2026-06-12T10:00:00Z', { 'acknowledge 2026-06-16': '2026-06-12' })).toBe(
      '2026-06-15T07:00:00Z',
    );
    expect(next('2026-06-19T10:00:00Z', { 'acknowledge 2026-06-16': '2026-06-19' })).toBe(
      '2026-06-22T07:00:00Z',
    );
  });

  it('is the earliest of all that is owed, and never where nothing is', () => {
    expect(next('2026-06-09T10:00:00Z', {}, [action('2026-12-16'), acknowledge])).toBe(
      '2026-06-12T07:00:00Z',
    );
    expect(next('2026-06-09T10:00:00Z', {}, [action('2031-06-16')])).toBe('2031-06-16T07:00:00Z');
    expect(next('2026-06-09T10:00:00Z', {}, [])).toBeUndefined();
  });

  it('whenever something is told, is not later than that', () => {
    for (
      let day = Temporal.PlainDate.from('2026-06-09');
      day.toString() < '2026-07-09';
      day = day.add({ days: 1 })
    ) {
      const moment = `${day.toString()}T10:00:00Z`;
      const before = `${day.subtract({ days: 1 }).toString()}T10:00:00Z`;
      const { alerted } = alertsDue(after(received), [acknowledge], {}, at(before));
      const due = next(before, alerted);
      const { alerts } = alertsDue(after(received), [acknowledge], alerted, at(moment));
      if (alerts.length > 0) expect(due && due <= moment, moment).toBe(true);
    }
  });
});
