import type { Message } from '../../correspondence/message.js';
import { pdfLetters, type Sender } from './pdf-letter.js';

/** What the printing thread is asked for. */
export interface Order {
  readonly message: Message;
  readonly from: Sender;
  readonly fontsDir: string;
}

let print: ReturnType<typeof pdfLetters> | undefined;

/** What runs in the printing thread: a letter as a PDF file. All orders of a house name the same fonts. */
export default function printed({ message, from, fontsDir }: Order): Promise<Uint8Array> {
  print ??= pdfLetters(fontsDir);
  return print(message, from);
}
