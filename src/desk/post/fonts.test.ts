import { describe, expect, it } from 'vitest';
import { assetPath } from '../../assets.js';
import { printable, readFonts } from './fonts.js';

const fonts = await readFonts(assetPath('fonts'));
const shown = (text: string) => printable(text, fonts);

describe('text as it can be printed', () => {
  it('is what was typed, put together from as few signs as can be', () => {
    expect(shown('Łukasz & Zoe\u0308, “£5½” – Жанна')).toBe('Łukasz & Zoë, “£5½” – Жанна');
  });

  it('has one mark for each sign that the fonts lack, however many code points it is made of', () => {
    expect(shown('a😡b👨‍👩‍👧c❤️d漢字e\ud800f')).toBe('a�b�c�d��ef');
  });

  it('leaves out what is not seen, and what would turn the text around', () => {
    expect(shown('a\u202eb\u0000c\u200bd\ufeff\u00ade')).toBe('abcde');
  });

  it('has lines, each with a space at its end, so that two words are not read out as one', () => {
    expect(shown('one\r\ntwo\rthree\u2028four\n\nfive\tsix')).toBe(
      'one \ntwo \nthree \nfour \n \nfive    six',
    );
  });

  it('may be broken where it would go on without end', () => {
    const row = 'x'.repeat(100);
    expect(shown(`${row}${row}y z`)).toBe(`${row}\u200b${row}\u200by z`);
    expect(shown(`${'x'.repeat(99)} y`)).not.toContain('\u200b');
  });
});
