import type { Carrier } from '../desk/carrier.js';
import type { Message } from '../correspondence/message.js';

/** Letters that were sent in the year that is made, until all of them are written at its end. */
export interface LetterTray {
  lay(message: Message, carrier: Carrier): void;
  /** Writes them all, several side by side. @throws Error where one cannot be written */
  empty(): Promise<void>;
}

/** How many letters are written side by side. */
const atATime = 64;

/** An empty tray. */
export function letterTray(): LetterTray {
  const waiting: { readonly message: Message; readonly carrier: Carrier }[] = [];
  return {
    lay: (message, carrier) => waiting.push({ message, carrier }),
    async empty() {
      while (waiting.length > 0) {
        const some = waiting.splice(0, atATime);
        for (const carried of await Promise.all(some.map(({ message, carrier }) => carrier.carry(message)))) {
          if (carried.kind !== 'sent')
            throw new Error(`demo: a letter cannot be written: ${carried.problem}`);
        }
      }
    },
  };
}

/**
 * The carrier while a year is made: letters go into a tray; cards were shown to people who are made up, and go nowhere; and
 * what is sent to a mistyped address comes back.
 */
export function carrierOfThePast(mail: Carrier, letters: LetterTray): Carrier {
  return {
    carry(message) {
      const bounces = message.by === 'email' && message.to.startsWith('bounces.');
      if (bounces) return Promise.resolve({ kind: 'failed', problem: 'smtp-550' });
      if (message.by !== 'card') letters.lay(message, mail);
      return Promise.resolve({ kind: 'sent' });
    },
  };
}
