import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/complaints/evolve.js';
import { matterOf } from '../../src/correspondence/alert-cards.js';
import { live, type Year } from './year/year.js';
import { table } from './year/table.js';

let year: Year;

beforeAll(async () => {
  year = await live({
    seed: 2026,
    from: '2026-01-01',
    until: '2027-01-01',
    arrivals: 0.007,
    kills: 0.004,
    mailDead: ['2026-02-11', '2026-06-30'],
    proclaimed: { on: '2026-05-06', holiday: '2026-05-11' },
  });
  process.stdout.write(`${table(year)}\n`);
}, 600_000);

describe('a year of sweeps every quarter of an hour, with kills at random, dead mail and a holiday proclaimed in mid-case', () => {
  it('saw enough to mean something', () => {
    const kills = year.rows.reduce((sum, row) => sum + row.kills, 0);
    expect(year.cases.length).toBeGreaterThan(200);
    expect(kills).toBeGreaterThan(20);
    expect(new Set(year.cases.map(({ state }) => state.status))).toEqual(
      new Set(['open', 'answered', 'closed']),
    );
    expect(year.outbox.some(({ kind }) => kind === 'overdue')).toBe(true);
  });

  it('numbered every complaint once and without a gap', () => {
    const numbers = year.cases.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('told somebody on the day of everything that fell due, and each working day after while it was late', () => {
    expect(year.findings).toEqual([]);
  });

  it('told nobody the same thing twice on one day', () => {
    const tells = year.outbox.flatMap(({ tells = [] }) => tells);
    expect(tells.length).toBe(new Set(tells).size);
  });

  it('sent every message once, and has nothing left over', () => {
    const sent = year.outbox.filter(({ status }) => status !== 'superseded');
    expect(sent.filter(({ status }) => status !== 'sent')).toEqual([]);
    expect(new Set(year.delivered.keys())).toEqual(new Set(sent.map(({ _id }) => _id)));
    expect(year.cases.filter(({ toSend, toTell }) => toSend.length + toTell.length > 0)).toEqual([]);
  });

  it('handed nothing over twice but what it was carrying when it was killed', () => {
    const kills = year.rows.reduce((sum, row) => sum + row.kills, 0);
    const again = [...year.delivered.values()].filter((times) => times > 1).length;
    expect(again).toBeLessThanOrEqual(kills * 20);
  });

  it('did not send stale reminders after mail had been dead for a day', () => {
    const late = year.outbox.filter(
      ({ tells, at, sentAt }) =>
        tells !== undefined && sentAt !== undefined && sentAt.slice(0, 10) > at.slice(0, 10),
    );
    const newer = (matter: string, at: string) =>
      year.outbox.some(
        ({ tells = [], at: other }) => other > at && tells.some((name) => name.startsWith(`${matter},`)),
      );
    const stale = late.filter(({ tells = [], at, sentAt = '' }) =>
      tells.every((name) => {
        const matter = matterOf(name);
        return (
          newer(matter, at) &&
          year.outbox.some(
            (one) =>
              one.at > at && one.at <= sentAt && one.tells?.some((other) => other.startsWith(`${matter},`)),
          )
        );
      }),
    );
    expect(stale).toEqual([]);
  });

  it('kept each case as what its events add up to', () => {
    for (const { events, state, version } of year.cases) {
      expect(fold(events)).toEqual(state);
      expect(version).toBe(events.length);
    }
  });
});
