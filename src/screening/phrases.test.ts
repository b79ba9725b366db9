import { describe, expect, it } from 'vitest';
import { phraseFinder } from './phrases.js';
import { read } from './reading.js';

const found = (phrases: string, text: string) =>
  phraseFinder(new Map([['it', phrases]]))(read(text).tokens).map(({ from, to }) =>
    read(text)
      .tokens.slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );

describe('phrases of the cue lists', () => {
  it.each([
    ['no reply', 'There was NO reply.', ['no reply']],
    ['report*', 'I reported it', ['reported']],
    ['nobody (came|turned up)', 'Nobody turned up', ['nobody turned up']],
    ['never [ever] came', 'you never came, never ever came', ['never came', 'never ever came']],
    ['# weeks', '3 weeks or four weeks', ['3 weeks', 'four weeks']],
    ['no .. came', 'no plumber or joiner came', ['no plumber or joiner came']],
    ['your @trade', 'your plumber', ['your plumber']],
    ['a, b c', 'a b c', ['a', 'b c']],
    ['(no (reply|answer)|nothing) back', 'no answer back, nothing back', ['no answer back', 'nothing back']],
  ])('%j in %j', (phrases, text, hits) => {
    expect(found(phrases, text)).toEqual(hits);
  });

  it('reaches over the end of a sentence through a gap only, and no further than three words', () => {
    expect(found('no reply', 'No. Reply soon')).toEqual([]);
    expect(found('no .. came', 'No. Nobody came')).toEqual(['no nobody came']);
    expect(found('no .. came', 'no one two three four came')).toEqual([]);
  });

  it('refuses a phrase that it cannot read', () => {
    expect(() => found('(open', 'x')).toThrow('bracket');
    expect(() => found('@nobody', 'x')).toThrow('No class of words');
    expect(() => found('op*', 'x')).toThrow('three letters at least');
  });

  it.each([
    ['ta', 'thanks'],
    ['no (1|hrs)', 'hours'],
    ['skool*', 'school'],
    ['b&b', 'b b'],
    ['teaching assistant, ta', 'thanks'],
  ])('refuses %j, for the reader makes "%s" of it', (phrases, readAs) => {
    expect(() => found(phrases, 'x')).toThrow(`which is read as "${readAs}"`);
  });

  it('reads text-speak in a message as the word that the phrase has', () => {
    expect(found('thanks', 'ta, cheers and thx')).toEqual(['thanks', 'thanks', 'thanks']);
  });
});
