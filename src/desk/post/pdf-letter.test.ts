import { describe, expect, it } from 'vitest';
import { policy } from '../../../tests/support/case-story.js';
import { openPdf } from '../../../tests/support/pdf.js';
import { assetPath } from '../../assets.js';
import type { LetterPart } from '../../correspondence/letter.js';
import type { Message } from '../../correspondence/message.js';
import { pdfLetters } from './pdf-letter.js';

const print = pdfLetters(assetPath('fonts'));
const sender = { name: policy.council.name, post: policy.council.contact.post };
const printed = (message: Message) => print(message, sender);
const opened = async (message: Message) => openPdf(await printed(message));

const letter = (...parts: LetterPart[]): Message => ({
  ...{ id: 'DBC-26-00001-BCDF.1.question', reference: 'DBC-26-00001-BCDF', kind: 'question' },
  ...{ to: 'Sam Sample\n4 High Street\nTownham\nAB10 1CD', by: 'post', format: 'usual' },
  ...{ subject: 'A question about R&D <now>', text: '', at: '2026-06-09T10:00:00Z' },
  parts,
});
const words = (text: string): LetterPart => ({ kind: 'paragraph', text });
const quoted = (text: string): LetterPart => ({ kind: 'quotation', text });

const question = letter(
  words('Dear Sam,'),
  { kind: 'heading', text: 'What happens next' },
  { kind: 'list', numbered: true, items: ['We look.\nThat takes a week.', 'We write.'] },
  { kind: 'list', numbered: false, items: ['Either'] },
  quoted('Which lift?'),
);

describe('a letter on paper', () => {
  it('tells a screen reader its title, its language and what is a heading, a list or a quotation', async () => {
    const { file, outline } = await opened(question);
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Title: 'A question about R and D now', Language: 'en-GB' });
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await outline(1)).toEqual([
      ...['Root', ' Document', '  P', '  P', '  P', '  P', '  H1', '  P', '  H2'],
      ...['  L', '   LI', '    Lbl', '    LBody', '   LI', '    Lbl', '    LBody'],
      ...['  L', '   LI', '    Lbl', '    LBody', '  BlockQuote', '   P'],
    ]);
  });

  it('says on an A4 sheet whom it is from, when it was written and what the message says', async () => {
    const { file, pages } = await opened(question);
    const { view } = await file.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect((await pages()).map((page) => page.split('\n'))).toEqual([
      [
        ...['Dacorum Borough Council', 'The Forum, Marlowes, Hemel Hempstead, HP1 1DN'],
        ...['Sam Sample', '4 High Street', 'Townham', 'AB10 1CD', 'Tuesday 9 June 2026'],
        ...['A question about R&D <now>', 'Dear Sam,', 'What happens next'],
        ...['1.', 'We look.', 'That takes a week.', '2.', 'We write.', '•', 'Either', 'Which lift?'],
        ...['Reference DBC-26-00001-BCDF', 'Page 1 of 1'],
      ],
    ]);
  });

  it('is the same file however often it is made', async () => {
    expect((await printed(question)).equals(await printed(question))).toBe(true);
  });

  it('cannot be made where its fonts are not', async () => {
    await expect(pdfLetters('nowhere')(question, sender)).rejects.toThrow(/ENOENT/);
  });
});

describe('the address', () => {
  // What the window of a DL envelope shows of a sheet however it lies, in millimetres.
  const window = { left: 20, right: 100, top: 57, bottom: 81 };

  /** What stands where some of the window may be. */
  const seen = async (to: string, format: Message['format'] = 'usual') => {
    const { runs } = await opened({ ...question, to, format });
    return (await runs(1)).filter(({ base, top, left }) => base > 46 && top < 92 && left < 110);
  };

  it.each(['usual', 'large-print'] as const)('alone stands behind the window (%s)', async (format) => {
    const to = ['Zoë Łukaszewicz', 'Flat 2', '4 High Street', 'Townham', 'AB10 1CD'];
    const lines = await seen(to.join('\n'), format);
    expect(lines.map(({ text }) => text)).toEqual(to);
    for (const { left, right, top, base } of lines) {
      expect(left).toBeGreaterThan(window.left);
      expect(right).toBeLessThan(window.right);
      expect(top).toBeGreaterThan(window.top);
      expect(base).toBeLessThan(window.bottom);
    }
  });

  it('is smaller, and then higher, but never cut where it is long', async () => {
    const to = Array.from({ length: 8 }, (_, line) => `Line ${line} of a very long address`);
    const lines = await seen(to.join('\n'));
    expect(lines.map(({ text }) => text)).toEqual(to);
    expect(lines[0]?.size).toBe(9);
    expect(lines[7]?.base).toBeLessThan(window.bottom);
  });
});

it('large print is 18 point or more throughout, but for the address on the envelope (Code 5.10)', async () => {
  const { runs } = await opened({ ...question, format: 'large-print' });
  const small = (await runs(1)).filter(({ size }) => size < 18).map(({ text }) => text);
  expect(small).toEqual(['Sam Sample', '4 High Street', 'Townham', 'AB10 1CD']);
});

describe('a long letter', () => {
  it('goes on over pages, each with its number and the reference', async () => {
    const lines = Array.from({ length: 90 }, (_, line) => `Line ${line}.`);
    const { pages } = await opened(letter(quoted(lines.join('\n'))));
    const all = await pages();
    expect(all).toHaveLength(3);
    all.forEach((page, index) => {
      expect(page).toContain(`Reference DBC-26-00001-BCDF\nPage ${index + 1} of 3`);
    });
    expect(all.join('\n').match(/Line \d+\./g)).toEqual(lines);
  });

  it('does not leave a heading behind at the foot of a page', async () => {
    const on = new Set<number>();
    for (let lines = 11; lines < 19; lines += 1) {
      const before = Array.from({ length: lines }, () => words('A line.'));
      const { pages } = await opened(
        letter(...before, { kind: 'heading', text: 'Our decision' }, words('Upheld.')),
      );
      const page = (await pages()).findIndex((text) => text.includes('Our decision\nUpheld.'));
      on.add(page);
    }
    expect([...on]).toEqual([0, 1]);
  });
});

describe('what people wrote', () => {
  it('is printed in Latin, Greek and Cyrillic letters', async () => {
    const names = 'Łukasz, Zoë, Ștefan, Nguyễn, Ελένη, Жанна';
    expect((await (await opened(letter(words(names)))).pages()).join()).toContain(names);
  });

  it('may hold what the fonts have no sign for: the letter goes on after it', async () => {
    const { pages } = await opened({
      ...letter(words('Broken 😡 since May.\ud83d It is 漢字')),
      to: 'Sam 漢字\nTownham',
      subject: '漢字',
    });
    const [page] = await pages();
    expect(page).toContain('Broken � since May. It is ��');
    expect(page).toContain('Sam ��\nTownham');
  });

  it('is printed whole where it has no end', async () => {
    const { pages } = await opened(letter(quoted('x'.repeat(20_000))));
    expect((await pages()).join('').match(/x/g)).toHaveLength(20_000);
  });
});
