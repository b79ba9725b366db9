import PDFDocument from 'pdfkit';
import type { LetterFonts } from './fonts.js';
import { sheet } from './sheet.js';

/** How large the letters of a letter are, in points. */
export interface Sizes {
  readonly text: number;
  readonly heading: number;
  readonly subject: number;
}

/** Something in the structure of a document that other things can stand in. */
export type Holder = ReturnType<PDFKit.PDFDocument['struct']>;

/** A document that is being written from top to bottom, with the structure that is read out beside what is seen. */
export class Page {
  readonly root: Holder;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly sizes: Sizes,
  ) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.use('text');
  }

  /** Writes on in one of the sizes: headings are bold. */
  use(size: keyof Sizes): void {
    this.doc.font(size === 'text' ? 'regular' : 'bold').fontSize(this.sizes[size]);
  }

  /** Adds an element of the structure that other elements stand in. */
  holder(tag: string, parent: Holder = this.root): Holder {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** Adds an element of the structure, with what is written meanwhile in it. */
  element(tag: string, write: () => unknown, parent: Holder = this.root): void {
    parent.add(this.doc.struct(tag, {}, write));
  }

  /** Draws what is not read out: a line, a page number. */
  unread(type: 'Layout' | 'Pagination', draw: () => unknown): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Goes to a new page where less than so much room is left; what would take more than a quarter of a page is split. */
  keepTogether(height: number): void {
    const { page, y } = this.doc;
    const line = this.doc.currentLineHeight(true);
    const needed = height > page.height / 4 ? 2 * line : Math.max(height, line);
    if (y + needed > page.height - sheet.bottom) this.doc.addPage();
  }

  /** Leaves so many lines of text empty. */
  gap(lines: number): void {
    this.doc.y += lines * this.sizes.text;
  }

  /** The number of the page that is being written, from 0. */
  get number(): number {
    return this.doc.bufferedPageRange().count - 1;
  }
}

/** What a reader of the file is told of it. */
interface About {
  readonly title: string;
  readonly author: string;
  readonly at: Date;
}

/** A new A4 document in British English with structure: what PDF/UA-1 (ISO 14289-1) asks for. The same for the same moment. */
export function newDocument({ title, author, at }: About, fonts: LetterFonts): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: sheet.top, bottom: sheet.bottom, left: sheet.left, right: sheet.right },
    pdfVersion: '1.7',
    lang: 'en-GB',
    ...{ tagged: true, displayTitle: true, bufferPages: true },
    // No font that is not embedded, as the library's own would be.
    font: '',
    info: {
      ...{ Title: inXml(title), Author: inXml(author), CreationDate: at },
      ...{ Creator: 'Redress', Producer: 'PDFKit' },
    },
  });
  doc.appendXML(
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  );
  doc.registerFont('regular', Buffer.from(fonts.regular));
  doc.registerFont('bold', Buffer.from(fonts.bold));
  return doc;
}

/** The library writes title and author into XML as they are. */
const inXml = (text: string) => text.replace(/\s*&\s*/g, ' and ').replace(/[<>]/g, '');
