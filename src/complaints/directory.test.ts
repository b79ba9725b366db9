import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { directory, hal, lena, olga, oscar } from '../../tests/support/case-story.js';
import {
  activePerson,
  handlerFor,
  inRoleFor,
  officerFor,
  personOf,
  standIn,
  type Directory,
  type Person,
} from './directory.js';

const monday = Temporal.PlainDate.from('2026-06-15');
const away: Person = { ...lena, cover: [{ from: '2026-06-15', until: '2026-06-19', by: hal.email }] };
const having = (...people: Person[]): Directory => ({ people });

describe('who answers for a new complaint', () => {
  it('is the team leader of its service', () => {
    expect(handlerFor(directory, 'repairs', monday, [])).toBe(lena);
  });

  it('is whoever stands in, from the first to the last day of the leave', () => {
    const people = having(away, hal, olga);
    const on = (day: string) => handlerFor(people, 'repairs', Temporal.PlainDate.from(day), [])?.name;
    expect(['2026-06-14', '2026-06-15', '2026-06-19', '2026-06-20'].map(on)).toEqual([
      'Lena',
      'Hal',
      'Hal',
      'Lena',
    ]);
  });

  it('is a complaints officer where the service has no leader, or only such as are named in it', () => {
    expect(handlerFor(directory, 'parking', monday, [])).toBe(olga);
    expect(handlerFor(directory, 'repairs', monday, [lena.email])).toBe(olga);
    expect(handlerFor(directory, 'repairs', monday, [lena.email, olga.email])).toBe(oscar);
  });

  it('is nobody where nobody is left', () => {
    expect(handlerFor(having(lena), 'repairs', monday, [lena.email])).toBeUndefined();
    expect(handlerFor(having({ ...lena, active: false }), 'repairs', monday, [])).toBeUndefined();
  });

  it('is not whoever stands in for somebody who is named in it: it would be theirs on their return', () => {
    expect(handlerFor(having(away, hal, olga), 'repairs', monday, [lena.email])).toBe(olga);
  });

  it('is not whoever stands in, when they are named in it', () => {
    expect(handlerFor(having(away, hal, olga), 'repairs', monday, [hal.email])).toBe(olga);
  });
});

describe('who stands in', () => {
  it('is nobody who has left', () => {
    expect(standIn(having(away, { ...hal, active: false }), away, monday)).toBe(away);
  });

  it('counts for officers too', () => {
    const covered = { ...olga, cover: [{ from: '2026-06-15', until: '2026-06-15', by: oscar.email }] };
    expect(officerFor(having(covered, oscar), monday)).toBe(oscar);
  });
});

it('people are found by their address however it is written, and by role and service', () => {
  expect(personOf(directory, 'LENA@example.com')).toBe(lena);
  expect(activePerson(having({ ...lena, active: false }), lena.email)).toBeUndefined();
  expect(inRoleFor(directory, 'head-of-service', 'repairs')).toEqual([hal]);
  expect(inRoleFor(directory, 'head-of-service', 'gas')).toEqual([]);
});
