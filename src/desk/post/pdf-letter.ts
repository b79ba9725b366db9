import { buffer } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { inEnglish, localDate } from '../../calendar/english-dates.js';
import type { LetterPart } from '../../correspondence/letter.js';
import type { Message } from '../../correspondence/message.js';
import type { CouncilPolicy } from '../../policy/schema.js';
import { printable, readFonts, type LetterFonts } from './fonts.js';
import { writeAddress, writeHead } from './letterhead.js';
import { newDocument, Page, type Sizes } from './page.js';
import { writeHeading, writeParagraph, writeParts } from './pdf-parts.js';
import { sheet } from './sheet.js';

/** Large print is 18 point and more (Code 5.10: what was asked for). */
const sizes: Readonly<Record<Message['format'], Sizes>> = {
  usual: { text: 12, heading: 14, subject: 17 },
  'large-print': { text: 18, heading: 21, subject: 25 },
};

/** Whose letter it is: the council's name, and the lines of its address. */
export type Sender = Pick<CouncilPolicy['council'], 'name'> & { readonly post: readonly string[] };

/**
 * Makes letters as PDF files that can be printed and put into a DL envelope with a window as they are, and
 * that a screen reader can read out. The same message of the same sender gives the same bytes.
 *
 * @param fontsDir where the fonts are, which are read when the first letter is made; a letter rejects with the file
 *   system's error where they are not there
 */
export function pdfLetters(fontsDir: string): (message: Message, from: Sender) => Promise<Buffer> {
  let read: LetterFonts | undefined;
  return async (message, { name, post }) => {
    read ??= await readFonts(fontsDir);
    const fonts = read;
    const print = (text: string) => printable(text, fonts);
    const about = { title: print(message.subject), author: name, at: new Date(message.at) };
    const doc = newDocument(about, fonts);
    const whole = buffer(doc);

    const page = new Page(doc, sizes[message.format]);
    writeHead(page, print(name), print(post.join(', ')));
    writeAddress(page, print(message.to));
    doc.y = Math.max(doc.y, sheet.body);
    writeParagraph(page, inEnglish(localDate(Temporal.Instant.from(message.at))));
    writeHeading(page, 'H1', print(message.subject));
    writeParts(
      page,
      message.parts.map((part) => partOf(part, print)),
    );
    numberPages(page, message.reference);
    doc.end();
    return whole;
  };
}

function partOf(part: LetterPart, print: (text: string) => string): LetterPart {
  return part.kind === 'list'
    ? { ...part, items: part.items.map(print) }
    : { ...part, text: print(part.text) };
}

/** Writes at the foot of each page which letter it belongs to, and which page of how many it is. */
function numberPages(page: Page, reference: string): void {
  const { doc } = page;
  const { count } = doc.bufferedPageRange();
  for (let number = 0; number < count; number += 1) {
    doc.switchToPage(number);
    // Below the margin, where the library would otherwise begin a new page.
    doc.page.margins.bottom = 0;
    page.unread('Pagination', () => {
      doc.text(`Reference ${reference}`, sheet.left, sheet.foot, { lineBreak: false });
      doc.text(`Page ${number + 1} of ${count}`, sheet.left, sheet.foot, {
        width: sheet.width,
        align: 'right',
      });
    });
  }
}
