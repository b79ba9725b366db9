import type { Page } from './page.js';
import { sheet } from './sheet.js';

/** Writes who the letter is from: above the window, however large the print. */
export function writeHead(page: Page, council: string, post: string): void {
  const { doc } = page;
  const { top, bottom } = sheet.head;
  const options = { width: sheet.width };
  page.use('heading');
  page.element('P', () => doc.text(council, sheet.left, top, options));
  page.use('text');
  const size = fitting(page, post, { ...options, height: bottom - doc.y, smallest: 9 });
  doc.fontSize(size);
  page.element('P', () => doc.text(post, sheet.left, doc.y, options));
  page.use('text');
}

/** Writes whom the letter is for, behind the window. This is for the post: it is no larger than the window lets it be. */
export function writeAddress(page: Page, to: string): void {
  const { doc } = page;
  const { shows, top, bottom, width } = sheet.address;
  page.use('text');
  doc.fontSize(fitting(page, to, { width, height: bottom - top, smallest: 9 }, 11));
  const height = doc.heightOfString(to, { width });
  // Too many lines to be seen wherever the sheet lies: they then begin as far up as the window mostly shows.
  const from = Math.max(shows, Math.min(top, bottom - height));
  page.element('P', () => doc.text(to, sheet.left, from, { width }));
  page.use('text');
}

interface Box {
  readonly width: number;
  readonly height: number;
  /** Points that the text is never smaller than, whether it fits or not. */
  readonly smallest: number;
}

/** The largest size in points, of those not larger than one, at which a text fits into a box. */
function fitting({ doc, sizes }: Page, text: string, box: Box, largest = sizes.text): number {
  for (let size = largest; size > box.smallest; size -= 0.5)
    if (doc.fontSize(size).heightOfString(text, { width: box.width }) <= box.height) return size;
  return box.smallest;
}
