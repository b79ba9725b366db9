import { htmlLetters } from '../correspondence/html-letter.js';
import type { Message } from '../correspondence/message.js';
import { madeOf } from '../policy/made-of.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { press, type PrintShop } from './post/press.js';

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
 * @param shop by what letters on paper are printed
 */
export function asDelivered(policy: () => CouncilPolicy, shop: PrintShop): AsDelivered {
  const inHtml = madeOf(policy, htmlLetters);
  const print = press(shop);
  return async (message) => {
    if (message.by !== 'post') return { html: inHtml()(message), pdf: null };
    const { name, contact } = policy().council;
    return { html: null, pdf: await print(message, { name, post: contact.post }) };
  };
}
