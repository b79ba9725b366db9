import { describe, expect, it } from 'vitest';
import { dangerFeaturesOf } from './danger-features.js';
import { featuresOf } from './features.js';
import { read } from './reading.js';

const names = (text: string) => dangerFeaturesOf(read(text)).map(({ name }) => name);

describe('what the model for dangers weighs', () => {
  it('is all that the screening notes, and what kinds of words there are', () => {
    const reading = read('The bairn is shivering');
    expect(dangerFeaturesOf(reading)).toEqual(expect.arrayContaining(featuresOf(reading)));
    expect(names('The bairn is shivering')).toEqual(expect.arrayContaining(['d a baby', 'd cold']));
  });

  it('is which kinds stand near each other, whichever comes first', () => {
    expect(names('The bairn is shivering')).toContain('e a baby + cold');
    expect(names('Shivering, the bairn')).toContain('e a baby + cold');
  });

  it('keeps apart what is told far apart', () => {
    const chat = 'and then we all went for a long walk round by the shops and had tea';
    expect(names(`The bairn slept ${chat} and I was shivering`)).not.toContain('e a baby + cold');
  });

  it('says where in the message the words are', () => {
    const found = dangerFeaturesOf(read('Sadly the bairn is shivering')).find(
      ({ name }) => name === 'd cold',
    );
    expect(found).toMatchObject({ from: 4, to: 5 });
  });
});
