import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  after,
  calendar,
  directory,
  hal,
  lena,
  olga,
  oscar,
  policy,
  received,
} from '../../tests/support/case-story.js';
import type { AlertContext } from './alert-days.js';
import { alertsDue, type Alerted } from './alerts.js';
import type { Complaint } from './complaint.js';
import type { Directory } from './directory.js';
import type { Obligation } from './obligation.js';

const acknowledge: Obligation = { kind: 'acknowledge', due: '2026-06-16', owner: lena.email };
const action = (due: string, owner: string): Obligation => ({ kind: 'action', due, owner, number: 1 });

const at = (moment: string, given: Directory = directory): AlertContext => ({
  now: Temporal.Instant.from(moment),
  policy,
  calendar,
  directory: given,
});

const told = (
  moment: string,
  alerted: Alerted = {},
  owed: readonly Obligation[] = [acknowledge],
  given = directory,
) => {
  const due = alertsDue(after(received), owed, alerted, at(moment, given));
  return { to: due.alerts.map(({ kind, to }) => `${kind} ${to}`), alerted: due.alerted };
};

describe('an acknowledgement due on Tuesday 16 June', () => {
  it('is reminded of two days and one day before, and on the day, once each', () => {
    let alerted: Alerted = {};
    const days = ['10', '11', '12', '15', '16'].map((day) => {
      const morning = told(`2026-06-${day}T09:00:00Z`, alerted);
      const noon = told(`2026-06-${day}T12:00:00Z`, morning.alerted);
      alerted = noon.alerted;
      return [...morning.to, ...noon.to];
    });
    expect(days).toEqual([
      [],
      [],
      [`due-soon ${lena.email}`],
      [`due-soon ${lena.email}`],
      [`due-today ${lena.email}`],
    ]);
  });

  it('is overdue each working day after it, and escalated on the first and again after five', () => {
    let alerted: Alerted = {};
    const days = ['17', '18', '19', '20', '22', '23', '24'].map((day) => {
      const sweep = told(`2026-06-${day}T09:00:00Z`, alerted);
      alerted = sweep.alerted;
      return sweep.to.map((line) => line.replace('@example.com', ''));
    });
    const escalated = ['escalation hal', 'escalation olga', 'escalation oscar'];
    expect(days).toEqual([
      ['overdue lena', ...escalated],
      ['overdue lena'],
      ['overdue lena'],
      [],
      ['overdue lena'],
      ['overdue lena'],
      ['overdue lena', ...escalated],
    ]);
  });

  it('is told of in working hours of working days only, and nothing is kept as told outside them', () => {
    for (const moment of ['2026-06-16T06:59:00Z', '2026-06-16T17:00:00Z', '2026-06-14T10:00:00Z']) {
      const kept = {};
      const due = alertsDue(after(received), [acknowledge], kept, at(moment));
      expect(due.alerts).toEqual([]);
      expect(due.alerted).toBe(kept);
    }
    expect(told('2026-06-16T07:00:00Z').to).toHaveLength(1);
  });

  it('after an outage is told of as it is now, not as it was', () => {
    expect(told('2026-06-16T09:00:00Z', { 'acknowledge 2026-06-16': '2026-06-12' }).to).toEqual([
      `due-today ${lena.email}`,
    ]);
  });

  it('is told of anew when its day moves', () => {
    const moved = { ...acknowledge, due: '2026-06-17' };
    const { alerted } = told('2026-06-15T09:00:00Z');
    expect(told('2026-06-15T10:00:00Z', alerted, [moved]).to).toEqual([`due-soon ${lena.email}`]);
  });

  it('is told of on the council’s own target too, where it keeps one', () => {
    const answer: Obligation = {
      kind: 'stage-1-response',
      due: '2026-06-30',
      target: '2026-06-23',
      owner: lena.email,
    };
    expect(told('2026-06-22T09:00:00Z', {}, [answer]).to).toEqual([]);
    expect(told('2026-06-23T09:00:00Z', {}, [answer]).to).toEqual([`due-soon ${lena.email}`]);
    expect(
      told('2026-06-24T09:00:00Z', { 'stage-1-response 2026-06-30': '2026-06-23' }, [answer]).to,
    ).toEqual([]);
  });

  it('is kept as told on its day, and no longer once it is not owed', () => {
    const name = 'acknowledge 2026-06-16';
    expect(told('2026-06-11T09:00:00Z').alerted).toStrictEqual({});
    expect(told('2026-06-15T09:00:00Z').alerted).toEqual({ [name]: '2026-06-15' });
    const patient = { ...policy, alerts: { ...policy.alerts, escalateAfter: 3 } };
    const context = { ...at('2026-06-17T09:00:00Z'), policy: patient };
    expect(alertsDue(after(received), [acknowledge], {}, context).alerted).toStrictEqual({
      [name]: '2026-06-17',
    });
    const first = told('2026-06-17T09:00:00Z', { [name]: '2026-06-16' }).alerted;
    expect(first).toEqual({ [name]: '2026-06-17', [`${name} escalated`]: '2026-06-17' });
    const second = told('2026-06-18T09:00:00Z', first).alerted;
    expect(second).toEqual({ [name]: '2026-06-18', [`${name} escalated`]: '2026-06-17' });
    expect(told('2026-06-18T10:00:00Z', second)).toEqual({ to: [], alerted: second });
    expect(told('2026-06-19T09:00:00Z', second, []).alerted).toEqual({});
  });

  it('is told apart from another thing of its kind that is due on the same day', () => {
    const two = [action('2026-06-16', lena.email), { ...action('2026-06-16', hal.email), number: 2 }];
    expect(told('2026-06-16T09:00:00Z', { 'action 1 2026-06-16': '2026-06-16' }, two)).toEqual({
      to: [`action-due ${hal.email}`],
      alerted: { 'action 1 2026-06-16': '2026-06-16', 'action 2 2026-06-16': '2026-06-16' },
    });
  });

  it('that nobody owes by name goes to whoever has the case, and otherwise to an officer', () => {
    const nobodys = [{ ...acknowledge, owner: null }];
    expect(told('2026-06-16T09:00:00Z', {}, nobodys).to).toEqual([`due-today ${lena.email}`]);
    const due = (complaint: Complaint) =>
      alertsDue(complaint, nobodys, {}, at('2026-06-16T09:00:00Z')).alerts.map(({ to }) => to);
    expect(due({ ...after(received), owner: null })).toEqual([olga.email]);
    expect(due({ ...after(received), owner: null, barred: [olga.email] })).toEqual([oscar.email]);
  });

  it('is escalated to whoever stands in for a senior, and to each but once', () => {
    const away = (by: string) => [{ from: '2026-06-01', until: '2026-06-30', by }];
    const people = [lena, { ...hal, cover: away(olga.email) }, olga, { ...oscar, cover: away(olga.email) }];
    expect(told('2026-06-17T09:00:00Z', {}, undefined, { people }).to).toEqual([
      `overdue ${lena.email}`,
      `escalation ${olga.email}`,
    ]);
  });

  it('is escalated to officers alone at stage 2, or while its service is not known', () => {
    const seniors = (complaint: Complaint) =>
      alertsDue(complaint, [acknowledge], {}, at('2026-06-17T09:00:00Z'))
        .alerts.filter(({ kind }) => kind === 'escalation')
        .map(({ to }) => to);
    expect(seniors({ ...after(received), stage: 2 })).toEqual([olga.email, oscar.email]);
    expect(seniors({ ...after(received), service: null })).toEqual([olga.email, oscar.email]);
  });

  it('is escalated after as many days as the council says, and again after as many', () => {
    const patient = { ...policy, alerts: { ...policy.alerts, escalateAfter: 3, escalateEvery: 2 } };
    let alerted: Alerted = {};
    const days = ['17', '18', '19', '22', '23', '24'].map((day) => {
      const context = { ...at(`2026-06-${day}T09:00:00Z`), policy: patient };
      const due = alertsDue(after(received), [acknowledge], alerted, context);
      alerted = due.alerted;
      return due.alerts.some(({ kind }) => kind === 'escalation');
    });
    expect(days).toEqual([false, false, true, false, true, false]);
  });

  it('goes to whoever stands in, and to an officer when the owner has left', () => {
    const covered = { ...lena, cover: [{ from: '2026-06-01', until: '2026-06-30', by: hal.email }] };
    expect(told('2026-06-16T09:00:00Z', {}, undefined, { people: [covered, hal, olga] }).to).toEqual([
      `due-today ${hal.email}`,
    ]);
    expect(
      told('2026-06-16T09:00:00Z', {}, undefined, { people: [{ ...lena, active: false }, olga] }).to,
    ).toEqual([`due-today ${olga.email}`]);
    expect(told('2026-06-16T09:00:00Z', {}, undefined, { people: [] }).to).toEqual([]);
  });

  it('is not escalated to anybody the complaint is about, nor twice to whoever owes it', () => {
    const about = { ...after(received), barred: [hal.email] };
    const own = { ...acknowledge, owner: olga.email };
    const due = alertsDue(about, [own], {}, at('2026-06-17T09:00:00Z'));
    expect(due.alerts.map(({ kind, to }) => [kind, to])).toEqual([
      ['overdue', olga.email],
      ['escalation', oscar.email],
    ]);
  });
});

describe('a promised action', () => {
  it('that falls on a Sunday is due on the Friday before, and overdue on the Monday after', () => {
    const sunday = [action('2026-06-21', lena.email)];
    expect(told('2026-06-19T09:00:00Z', {}, sunday).to).toEqual([`action-due ${lena.email}`]);
    expect(told('2026-06-22T09:00:00Z', {}, sunday).to[0]).toBe(`overdue ${lena.email}`);
  });

  it('of a contractor is told to whoever answers for the case', () => {
    expect(told('2026-06-22T09:00:00Z', {}, [action('2026-06-22', 'Lifts Ltd')]).to).toEqual([
      `action-due ${lena.email}`,
    ]);
  });

  it('so far ahead that nobody can count its days yet waits in peace', () => {
    expect(told('2026-06-22T09:00:00Z', {}, [action('2031-06-22', lena.email)]).to).toEqual([]);
  });
});
