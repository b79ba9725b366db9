import type { SentFile } from '../../contract/case/transcript.js';

/** What a file is, in words: `kitchen.jpg, photo, 1.2 MB`. */
export const fileInWords = ({ name, type, size }: SentFile): string =>
  `${name}, ${type === 'application/pdf' ? 'PDF' : 'photo'}, ${sizeInWords(size)}`;

/** How large a file is, counted as the chat counts that tells residents of the limit. @param bytes how many */
function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${Number((bytes / 1024 ** 2).toFixed(1))} MB`;
}

/** Whether any browser can show a file as a picture. Photos as iPhones keep them (HEIC) hardly any can. */
export const isPicture = ({ type }: SentFile): boolean =>
  type === 'image/jpeg' || type === 'image/png' || type === 'image/webp';
