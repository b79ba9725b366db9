import { join } from 'node:path';
import { systemClock } from './clock.js';
import type { Config } from './config.js';
import type { Carrier } from './desk/carrier.js';
import { openDesk, type Desk, type DeskParts } from './desk/desk.js';
import { mailCarrier } from './desk/mail.js';
import { openOutbox, type Outbox } from './desk/outbox.js';
import { openPolicyBook, type PolicyBook } from './desk/policy-book.js';
import { openRecords, type Records } from './desk/records.js';
import { parsePolicy, readPolicyText } from './policy/load.js';
import { printShop } from './print-shop.js';
import { openStore, type Lasting } from './storage/open.js';
import type { Store } from './storage/port.js';

/** A council with its cases: what the service and the command line both work with. */
export interface House {
  /** The versions of the policy, of which the newest is in force. */
  readonly policies: PolicyBook;
  readonly store: Store;
  readonly records: Records;
  readonly desk: Desk;
  /** Carries letters, and cards where nothing else does. */
  readonly mail: Carrier;
}

/** How a house is opened; the command line does without. */
type Furnishing = Pick<DeskParts, 'wakeDelivery' | 'caseChanged'> & {
  /** When what is written must be on the disk; each write at once, unless it says otherwise. */
  readonly lasting?: Lasting;
};

/**
 * Opens the council and the store that the settings name.
 *
 * @throws PolicyError for a council file that is not right, and the store's own errors: each with a sentence that says what
 *   to do
 */
export async function openHouse(config: Config, { lasting, ...wakes }: Furnishing = {}): Promise<House> {
  const { dataDir, mongodbUri, councilPolicy: name } = config;
  const text = readPolicyText(name);
  const file = { name, text, policy: parsePolicy(text, name) };
  const store = await openStore({
    dataDir,
    mongodbUri,
    ...(lasting && { lasting }),
  });
  const records = await openRecords(store);
  const policies = await openPolicyBook(records, file, systemClock());
  const council = () => policies.inForce().council;
  const desk = await openDesk({ records, council, ...wakes });
  const mail = mailCarrier({
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    mailDir: join(config.dataDir, 'mail'),
    postDir: join(config.dataDir, 'post'),
    printShop: printShop(),
    policy: () => council().policy,
  });
  return { policies, store, records, desk, mail };
}

/** What a house sends, by a carrier: without one everything goes by mail. */
export function outboxOf({ records, desk, mail }: House, carrier: Carrier = mail): Outbox {
  return openOutbox(records, carrier, desk.instead);
}
