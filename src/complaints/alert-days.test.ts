import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendar, directory, policy } from '../../tests/support/case-story.js';
import { days, inWorkingHours, lastWorkingDay, nameOf, type AlertContext } from './alert-days.js';
import type { Obligation } from './obligation.js';

const at = (moment: string): AlertContext => ({
  now: Temporal.Instant.from(moment),
  policy,
  calendar,
  directory,
});
const told = (owed: Obligation, today: string) =>
  days(owed, at(`${today}T10:00:00Z`)).map((day) => day.toString());

// Tuesday 30 June 2026.
const answer: Obligation = { kind: 'stage-1-response', due: '2026-06-30', owner: null };

describe('the days on which something owed is told of', () => {
  it('are the council’s days before the last one, and the last one', () => {
    expect(told(answer, '2026-06-15')).toEqual(['2026-06-25', '2026-06-29', '2026-06-30']);
    expect(told(answer, '2026-06-30')).toEqual(['2026-06-25', '2026-06-29', '2026-06-30']);
  });

  it('are the council’s own target too, in its place', () => {
    expect(told({ ...answer, target: '2026-06-26' }, '2026-06-15')).toEqual([
      '2026-06-25',
      '2026-06-26',
      '2026-06-29',
      '2026-06-30',
    ]);
    expect(told({ ...answer, target: '2026-06-23' }, '2026-06-15')[0]).toBe('2026-06-23');
  });

  it('are the latest working day as well, once it is overdue', () => {
    expect(told(answer, '2026-07-01').at(-1)).toBe('2026-07-01');
    expect(told(answer, '2026-07-03')).toEqual(['2026-06-25', '2026-06-29', '2026-06-30', '2026-07-03']);
    // A Sunday tells of the Friday before it.
    expect(told(answer, '2026-07-05').at(-1)).toBe('2026-07-03');
  });

  it('count back from the Friday where the last day is a Sunday', () => {
    expect(told({ ...answer, due: '2026-06-28' }, '2026-06-15')).toEqual([
      '2026-06-23',
      '2026-06-25',
      '2026-06-26',
    ]);
    expect(lastWorkingDay({ ...answer, due: '2026-06-28' }, calendar).toString()).toBe('2026-06-26');
    expect(lastWorkingDay(answer, calendar).toString()).toBe('2026-06-30');
  });

  it('are none while nobody can count so far ahead', () => {
    expect(told({ ...answer, due: '2031-06-30' }, '2026-06-15')).toEqual([]);
  });
});

it('what is owed has a name of its own by kind, number and day', () => {
  expect(nameOf(answer)).toBe('stage-1-response 2026-06-30');
  expect(nameOf({ ...answer, kind: 'action', number: 2 })).toBe('action 2 2026-06-30');
});

it('the council is at work from eight to six in London, on working days', () => {
  const open = [
    '2026-06-15T07:00:00Z',
    '2026-06-15T16:59:59Z',
    '2026-12-14T08:00:00Z',
    '2026-12-14T17:59:59Z',
  ];
  const shut = [
    '2026-06-15T06:59:59Z',
    '2026-06-15T17:00:00Z',
    '2026-12-14T07:59:59Z',
    '2026-12-14T18:00:00Z',
    '2026-06-14T10:00:00Z',
    '2026-12-25T10:00:00Z',
  ];
  expect(open.filter((moment) => !inWorkingHours(at(moment)))).toEqual([]);
  expect(shut.filter((moment) => inWorkingHours(at(moment)))).toEqual([]);
});
