import { describe, expect, it } from 'vitest';
import { read, sentences } from './reading.js';

const words = (text: string) => read(text).tokens.map(({ word }) => word);

describe('reading a message', () => {
  it('writes words alike whatever their case, apostrophes, accents and invisible marks', () => {
    expect(words('Didn’t DIDNT didn`t d\u200Bidnt cafés')).toEqual([
      'didnt',
      'didnt',
      'didnt',
      'didnt',
      'cafes',
    ]);
  });

  it('writes text-speak out', () => {
    expect(words('sum1 shud cum, ur bin men neva do!!')).toContain('someone');
    expect(words('u r 2 slow')).toEqual(['you', 'are', '2', 'slow']);
  });

  it('keeps numbers, money, marks of feeling and emoji', () => {
    expect(words('£85.50 at 6.40am?! 😡')).toEqual(['£', '85.50', 'at', '6.40am', '?!', '😡']);
  });

  it('knows the place of every word in what was typed, markup and NUL included', () => {
    const text = '<p>Bin\0s</p> missed &amp; late';
    for (const { start, end, word } of read(text).tokens) {
      expect(text.slice(start, end).replace('\0', '').toLowerCase()).toBe(word);
    }
  });

  it('ends a sentence at a full stop, a mark and a new line', () => {
    expect(sentences(read('No reply. Why?\nStill waiting')).map(({ tokens }) => tokens.length)).toEqual([
      2, 2, 2,
    ]);
  });

  it('reads the first 8,000 and the last 2,000 characters of a long message', () => {
    const { tokens } = read(`first ${'x '.repeat(20_000)} last`);
    expect(tokens.length).toBeLessThan(5_010);
    expect([tokens[0]?.word, tokens.at(-1)?.word]).toEqual(['first', 'last']);
  });
});
