import { join } from 'node:path';
import { assetPath } from './assets.js';
import { workingCalendar } from './calendar/working-days.js';
import type { Config } from './config.js';
import type { Carrier } from './desk/carrier.js';
import { openDesk, type Desk } from './desk/desk.js';
import { mailCarrier } from './desk/mail.js';
import { openOutbox, type Outbox } from './desk/outbox.js';
import { openRecords, type Records } from './desk/records.js';
import { loadPolicy } from './policy/load.js';
import type { CouncilPolicy } from './policy/schema.js';
import { openStore, type Lasting } from './storage/open.js';
import type { Store } from './storage/port.js';

/** A council with its cases: what the service and the command line both work with. */
export interface House {
  readonly policy: CouncilPolicy;
  readonly store: Store;
  readonly records: Records;
  readonly desk: Desk;
  readonly outbox: Outbox;
}

/** What the service adds to the house; the command line has neither. */
export interface Furnishing {
  /** Called when a case has something to say, so that it need not wait for the next round of the outbox. */
  readonly wakeDelivery?: () => void;
  /** When what is written must be on the disk; each write at once, unless it says otherwise. */
  readonly lasting?: Lasting;
  /** Carries cards where something can; without it they go as e-mail. */
  readonly cardCarrier?: (desk: Desk, mail: Carrier) => Carrier;
}

/**
 * Opens the council and the store that the settings name.
 *
 * @throws PolicyError for a council file that is not right, and the store's own errors: each with a sentence that says what
 *   to do
 */
export async function openHouse(config: Config, furnishing: Furnishing = {}): Promise<House> {
  const policy = loadPolicy(config.councilPolicy);
  const { dataDir, mongodbUri } = config;
  const store = await openStore({
    dataDir,
    mongodbUri,
    ...(furnishing.lasting && { lasting: furnishing.lasting }),
  });
  const records = await openRecords(store);
  const calendar = workingCalendar(policy.closureDays.map(({ date }) => date));
  const { wakeDelivery } = furnishing;
  const desk = await openDesk({ records, policy, calendar, ...(wakeDelivery && { wakeDelivery }) });
  const mail = mailCarrier({
    smtpUrl: config.smtpUrl,
    from: config.mailFrom ?? `${policy.council.name} <${policy.council.contact.email}>`,
    mailDir: join(config.dataDir, 'mail'),
    postDir: join(config.dataDir, 'post'),
    fontsDir: assetPath('fonts'),
    policy,
  });
  const carrier = furnishing.cardCarrier?.(desk, mail) ?? mail;
  return { policy, store, records, desk, outbox: openOutbox(records, carrier, desk.instead) };
}
