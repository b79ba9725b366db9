import type { LetterPart } from '../../correspondence/letter.js';
import type { Holder, Page } from './page.js';
import { sheet } from './sheet.js';

/** Writes the parts of a letter one below the other. */
export function writeParts(page: Page, parts: readonly LetterPart[]): void {
  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
        writeHeading(page, 'H2', part.text);
        break;
      case 'paragraph':
        writeParagraph(page, part.text);
        break;
      case 'list':
        writeList(page, part.items, part.numbered ? (index) => `${index + 1}.` : () => '•');
        break;
      case 'quotation':
        writeQuotation(page, part.text);
        break;
    }
  }
}

/** Writes a heading, which never stands last on a page. */
export function writeHeading(page: Page, tag: 'H1' | 'H2', text: string): void {
  const size = tag === 'H1' ? 'subject' : 'heading';
  page.use(size);
  page.gap(0.5);
  page.keepTogether(page.doc.heightOfString(text, { width: sheet.width }) + 4 * page.sizes.heading);
  page.element(tag, () => page.doc.text(text, sheet.left, page.doc.y, { width: sheet.width }));
  page.gap(0.4);
  page.use('text');
}

/** Writes a paragraph; its lines stay lines. */
export function writeParagraph(
  page: Page,
  text: string,
  at: { parent?: Holder; indent?: number } = {},
): void {
  const { doc } = page;
  const { parent = page.root, indent = 0 } = at;
  const options = { width: sheet.width - indent };
  page.keepTogether(doc.heightOfString(text, options));
  page.element('P', () => doc.text(text, sheet.left + indent, doc.y, options), parent);
  page.gap(0.75);
}

function writeList(page: Page, items: readonly string[], markOf: (index: number) => string): void {
  const { doc } = page;
  const list = page.holder('L');
  const indent = doc.widthOfString(markOf(items.length - 1)) + page.sizes.text * 0.75;
  const options = { width: sheet.width - indent };
  items.forEach((text, index) => {
    page.keepTogether(doc.heightOfString(text, options));
    const item = page.holder('LI', list);
    const top = doc.y;
    page.element('Lbl', () => doc.text(markOf(index), sheet.left, top, { lineBreak: false }), item);
    page.element('LBody', () => doc.text(text, sheet.left + indent, top, options), item);
    page.gap(0.3);
  });
  page.gap(0.45);
}

/** Writes somebody else's words, with a line down their left side on each page that they take. */
function writeQuotation(page: Page, text: string): void {
  const { doc } = page;
  const indent = page.sizes.text;
  page.keepTogether(doc.heightOfString(text, { width: sheet.width - indent }));
  const [first, top] = [page.number, doc.y];
  const parent = page.holder('BlockQuote');
  text.split(/\n{2,}/).forEach((paragraph) => {
    writeParagraph(page, paragraph, { parent, indent });
  });
  const [last, bottom] = [page.number, doc.y - 0.75 * page.sizes.text];
  for (let number = first; number <= last; number += 1) {
    doc.switchToPage(number);
    const from = number === first ? top : sheet.top;
    const to = number === last ? bottom : doc.page.height - sheet.bottom;
    page.unread('Layout', () =>
      doc
        .lineWidth(2)
        .moveTo(sheet.left + 2, from)
        .lineTo(sheet.left + 2, to)
        .stroke(),
    );
  }
}
