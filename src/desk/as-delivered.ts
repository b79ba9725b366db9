import { htmlLetters } from '../correspondence/html-letter.js';
import type { Message } from '../correspondence/message.js';
import { madeOf } from '../policy/made-of.js';
import type { CouncilPolicy } from '../policy/schema.js';

/** A message as it leaves the house. */
interface Delivered {
  /** What an e-mail shows; null for what goes by post. */
  readonly html: string | null;
  /** What is printed and posted; null for what goes by e-mail. */
  readonly pdf: Buffer | null;
}

/** Makes messages of a council as they leave the house. */
export type AsDelivered = (message: Message) => Promise<Delivered>;

/**
 * @param policy the policy in force, whenever it is asked
 * @param fontsDir where the fonts of letters on paper are
 */
export function asDelivered(policy: () => CouncilPolicy, fontsDir: string): AsDelivered {
  const inHtml = madeOf(policy, htmlLetters);
  let inPrint: ((message: Message) => Promise<Buffer>) | undefined;
  return async (message) => {
    if (message.by !== 'post') return { html: inHtml()(message), pdf: null };
    // What makes PDF files takes a third of a second to load, and most houses post few letters.
    inPrint ??= (await import('./post/pdf-letter.js')).pdfLetters(policy, fontsDir);
    return { html: null, pdf: await inPrint(message) };
  };
}
