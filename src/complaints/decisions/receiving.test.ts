import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../calendar/working-days.js';
import { loadPolicy } from '../../policy/load.js';
import { receiveData, type ReceiveData } from '../commands/intake.js';
import { decide } from '../decide.js';
import { fold } from '../evolve.js';
import { isRefusal } from '../refusal.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const calendar = workingCalendar([]);

const boiler: ReceiveData = {
  matter: 'The boiler has been broken for five weeks. Nobody rang back on 18 May as promised.',
  channel: 'chat',
  resident: { name: 'Pat Example', email: 'pat@example.org' },
  points: ['The boiler has been broken for five weeks.', 'Nobody rang back on 18 May as promised.'],
  outcomes: ['A working boiler', 'An apology'],
  service: 'repairs',
};

const at = (now: string) => ({
  now: Temporal.Instant.from(now),
  policy,
  calendar,
  directory: { people: [] },
  actor: 'resident' as const,
});

function received(data: ReceiveData, now = '2026-06-01T10:00:00Z') {
  const events = decide(undefined, { name: 'receive', data }, at(now));
  if (isRefusal(events)) throw new Error(events.message);
  const [event] = events;
  if (event?.type !== 'ComplaintReceived') throw new Error('Nothing was received');
  return event;
}

function refused(data: ReceiveData, now = '2026-06-01T10:00:00Z') {
  const outcome = decide(undefined, { name: 'receive', data }, at(now));
  if (!isRefusal(outcome)) throw new Error('It was taken');
  return outcome;
}

describe('a complaint received on Monday 1 June 2026', () => {
  it('is to be acknowledged by Monday 8 June and answered by Monday 22 June (Code 6.2, 6.3)', () => {
    expect(received(boiler)).toMatchObject({ acknowledgeBy: '2026-06-08', respondBy: '2026-06-22' });
  });

  it('keeps the original words, each point and each outcome (Code 5.12)', () => {
    const { matter, points, outcomes } = received(boiler);
    expect(matter).toBe(boiler.matter);
    expect(points).toEqual([
      { text: 'The boiler has been broken for five weeks.', responsibility: 'unmarked' },
      { text: 'Nobody rang back on 18 May as promised.', responsibility: 'unmarked' },
    ]);
    expect(outcomes).toEqual(boiler.outcomes);
  });

  it('counts from the day it first reached any member of staff, not from when it was logged (Code 3.2)', () => {
    const { receivedOn, acknowledgeBy } = received({
      ...boiler,
      channel: 'letter',
      receivedOn: '2026-05-28',
    });
    expect({ receivedOn, acknowledgeBy }).toEqual({ receivedOn: '2026-05-28', acknowledgeBy: '2026-06-04' });
  });

  it('without points has the matter itself as its one point', () => {
    const { points, ...plain } = boiler;
    expect(received(plain).points).toEqual([{ text: boiler.matter, responsibility: 'unmarked' }]);
  });

  it('goes by day and not by hour: half past eleven at night in summer time is the next day in no zone but London', () => {
    expect(received(boiler, '2026-06-30T23:30:00Z').receivedOn).toBe('2026-07-01');
  });
});

describe('a complaint about something long ago', () => {
  it('is taken, and marked for an officer to decide (Code 2.3)', () => {
    expect(received({ ...boiler, happenedOn: '2025-05-31' }).late).toBe(true);
  });

  it('is in time to the last day of twelve months', () => {
    expect(received({ ...boiler, happenedOn: '2025-06-01' }).late).toBe(false);
  });

  it('is in time when they learned of it within twelve months', () => {
    expect(received({ ...boiler, happenedOn: '2020-01-01', knownOn: '2026-01-01' }).late).toBe(false);
  });
});

describe('a complaint is refused as it stands', () => {
  it('when a day is still to come', () => {
    expect(refused({ ...boiler, happenedOn: '2092-01-01' })).toMatchObject({ field: 'happenedOn' });
    expect(refused({ ...boiler, receivedOn: '2026-06-02' })).toMatchObject({ field: 'receivedOn' });
  });

  it('when the council has no such service', () => {
    expect(refused({ ...boiler, service: 'moonlight' })).toMatchObject({ field: 'service' });
  });

  it('when the case is there already: the original is never written over (Code 5.12)', () => {
    const complaint = fold([{ ...received(boiler), reference: 'DBC-26-00001-BCDF' }]);
    expect(isRefusal(decide(complaint, { name: 'receive', data: boiler }, at('2026-06-02T10:00:00Z')))).toBe(
      true,
    );
  });
});

describe('the fields of receive', () => {
  it('take a representative without any agreement (Code 1.3)', () => {
    const representative = { name: 'Cllr Example', kind: 'councillor', consent: 'no', correspondWith: true };
    expect(receiveData.safeParse({ ...boiler, representative }).success).toBe(true);
  });

  it('refuse what nobody asked for, and a matter without words', () => {
    expect(receiveData.safeParse({ ...boiler, magic: 1 }).success).toBe(false);
    expect(receiveData.safeParse({ ...boiler, matter: '  ' }).success).toBe(false);
  });
});
