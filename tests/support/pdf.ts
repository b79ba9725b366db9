import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';

/** What of PDF.js is used here; the package's own types cannot be resolved. */
interface PdfFile {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: object }>;
  getMarkInfo(): Promise<object | null>;
  getPage(number: number): Promise<{
    readonly view: readonly number[];
    getTextContent(): Promise<{ readonly items: readonly TextItem[] }>;
    getStructTree(): Promise<Element>;
  }>;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface Element {
  readonly role?: string;
  readonly children?: readonly Element[];
}

const pdfFile = z.custom<PdfFile>(
  (value) => typeof value === 'object' && value !== null && 'getPage' in value,
);

/** A run of text on a page: its size in points and where it stands, in millimetres from the top left of an A4 sheet. */
interface Run {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
}

/** A PDF file as PDF.js reads it. Pages are counted from 1. */
export async function openPdf(bytes: Uint8Array) {
  const file = pdfFile.parse(await getDocumentProxy(new Uint8Array(bytes)));
  const runs = async (number: number): Promise<Run[]> => {
    const { items } = await (await file.getPage(number)).getTextContent();
    return items.filter(({ str }) => str.trim() !== '').map(placed);
  };
  return {
    file,
    runs,
    /** The lines of every page, one below the other. */
    pages: async (): Promise<string[]> => {
      const all = Array.from({ length: file.numPages }, (_, index) => runs(index + 1));
      return (await Promise.all(all)).map((page) => page.map(({ text }) => text).join('\n'));
    },
    /** The elements of a page in the order in which they are read out, each indented as deep as it stands. */
    outline: async (number: number): Promise<string[]> =>
      outlineOf(await (await file.getPage(number)).getStructTree()),
  };
}

function placed({ str, width, transform }: TextItem): Run {
  const [size = 0, , , , x = 0, y = 0] = transform;
  const mm = (points: number) => (points * 25.4) / 72;
  const base = 297 - mm(y);
  return { text: str.trim(), size, left: mm(x), right: mm(x + width), top: base - mm(size), base };
}

const outlineOf = ({ role, children = [] }: Element, depth = 0): string[] => [
  ...(role === undefined ? [] : [`${' '.repeat(depth)}${role}`]),
  ...children.flatMap((child) => outlineOf(child, depth + 1)),
];
