import Tinypool from 'tinypool';
import type { Message } from '../../correspondence/message.js';
import type { Sender } from './pdf-letter.js';
import type { Order } from './printer.js';

/** Where the program of the printing thread is, and the fonts that it sets letters in. */
export interface PrintShop {
  readonly printer: string;
  readonly fontsDir: string;
}

/** How long the thread waits for another letter before it ends, in milliseconds. */
const idleTimeout = 30_000;

/**
 * Prints letters one after another in a thread of its own, which begins with the first: a letter takes a tenth of a second, one
 * with a megabyte of text half a minute, in which nobody else would be answered.
 */
export function press({ printer, fontsDir }: PrintShop): (message: Message, from: Sender) => Promise<Buffer> {
  const thread = new Tinypool({ filename: printer, minThreads: 0, maxThreads: 1, idleTimeout });
  return async (message, from) => {
    const order: Order = { message, from, fontsDir };
    return Buffer.from(bytes(await thread.run(order)));
  };
}

function bytes(printed: unknown): Uint8Array {
  if (printed instanceof Uint8Array) return printed;
  throw new TypeError('The printing thread gave no file.');
}
