import { describe, expect, it } from 'vitest';
import { logBody, typedPoints, withPoints } from './log-body.js';

const least = { matter: 'The lift stands still.', 'resident.name': 'Sam Example', channel: 'letter' };

describe('a complaint as it is sent', () => {
  it('leaves out what was left blank', () => {
    const body = logBody({ ...least, 'resident.email': '  ', service: '', 'points.1': ' ' });
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      matter: 'The lift stands still.',
      channel: 'letter',
      resident: { name: 'Sam Example' },
      outcomes: [],
      adjustments: [],
      staffNamed: [],
    });
  });

  it('has somebody who speaks for the resident only where that was said', () => {
    const speaking = { 'representative.name': 'Bo Example', 'representative.consent': 'yes' };
    expect(logBody({ ...least, ...speaking }).representative).toBeUndefined();
    expect(
      logBody({ ...least, ...speaking, 'representative.kind': 'councillor' }).representative,
    ).toMatchObject({ name: 'Bo Example', kind: 'councillor', consent: 'yes', correspondWith: true });
  });

  it('names each member of staff, however their addresses are put one after the other', () => {
    expect(
      logBody({ ...least, staffNamed: 'lena@example.com, max@example.com;\nrosa@example.com' }).staffNamed,
    ).toEqual(['lena@example.com', 'max@example.com', 'rosa@example.com']);
  });

  it('keeps points in their order when one is taken out', () => {
    const three = withPoints(least, ['one', 'two', 'three']);
    const two = withPoints(
      three,
      typedPoints(three).filter((text) => text !== 'two'),
    );
    expect(logBody(two).points).toEqual(['one', 'three']);
  });
});
