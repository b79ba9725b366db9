import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsIn } from './points.js';

describe('the points of a complaint', () => {
  it('are the sentences of the message, in the resident’s own words', () => {
    expect(
      pointsIn('The boiler has been broken for five weeks. Nobody rang back on 18 May as promised.'),
    ).toEqual(['The boiler has been broken for five weeks.', 'Nobody rang back on 18 May as promised.']);
  });

  it('leave out greetings and thanks', () => {
    expect(pointsIn('Hello there. My bin was missed three weeks running. Many thanks.')).toEqual([
      'My bin was missed three weeks running.',
    ]);
  });

  it('keep fragments with the sentence before them', () => {
    expect(
      pointsIn('Ref 4471 closed again last week. Not fixed. Ref 4502 closed again today. Guess.'),
    ).toEqual(['Ref 4471 closed again last week. Not fixed.', 'Ref 4502 closed again today. Guess.']);
  });

  it('are at most six, with nothing left out of a long message', () => {
    const sentences = Array.from(
      { length: 23 },
      (_, i) => `This is the sentence number ${String(i + 1)} here.`,
    );
    const points = pointsIn(sentences.join(' '));
    expect(points.length).toBeLessThanOrEqual(6);
    expect(points.join(' ')).toBe(sentences.join(' '));
  });

  it('are never none, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => pointsIn(text).length >= 1));
  });
});
