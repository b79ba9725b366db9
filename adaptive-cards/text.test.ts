import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSent, asTyped, cut } from './text.js';

describe("a resident's words on a card", () => {
  it('lose characters that draw nothing or turn the text round', () => {
    expect(asTyped('one\u0000\u0007 two\u202e three\u200b\r\nfour')).toBe('one two three\nfour');
  });

  it('keep their accents, signs and faces', () => {
    const words = 'Zoë’s “flat” 👩‍👧 costs £5 & <b>more</b> **now** ${price}';
    expect(asTyped(words)).toBe(words);
  });

  it('are not taken for a date to be written out', () => {
    expect(asTyped('{{DATE(2026-01-01T00:00:00Z,SHORT)}} {{{TIME(x)}}')).not.toContain('{{');
  });

  it('are the same whatever stands beside what is taken out', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      'a',
      ' ',
      'é',
      '👩',
      '\n',
      '\r\n',
      '\t',
      '\u00ad',
      '\u202e',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(pieces), (typed) => {
        const shown = asTyped(typed.join(''));
        expect(shown).not.toMatch(/\{\{|[\r\u00ad\u202e\ufeff]/);
        const drawn = typed
          .map((piece) => piece.replace('\r', ''))
          .filter((piece) => !/[\u00ad\u202e\ufeff]/.test(piece));
        expect(asSent(shown)).toBe(drawn.join(''));
      }),
    );
  });

  it('are cut between words, and say where the rest is', () => {
    expect(cut('The lift stands still', 12)).toBe('The lift … read the rest in the case');
    expect(cut('The lift', 12)).toBe('The lift');
    expect(cut('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} … read the rest in the case`);
  });
});
