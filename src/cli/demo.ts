import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import { fill, type Filling } from '../demo/fill.js';
import { reportOf } from '../demo/report.js';
import { enquiriesOf } from '../desk/enquiries.js';
import { openOutbox } from '../desk/outbox.js';
import { carrierOfThePast, letterTray } from '../demo/letter-tray.js';
import type { House } from '../house.js';
import type { Lasting } from '../storage/open.js';
import { InputError } from './input-error.js';

/** Where a demonstration is put: the settings that decide it. */
export interface Place {
  readonly dataDir: string;
  readonly mongodbUri: string | undefined;
}

/** Opens a house that keeps its files in a directory. */
type OpenHouse = (dataDir: string, lasting: Lasting) => Promise<House>;
/** The chat in a house. */
type ChatIn = (house: House) => Promise<Filling['chat']>;

/** What keeps the records, and so comes last when all is moved into place. */
const storeFile = 'redress.db';

/**
 * The command `demo [--seed NUMBER] [--at INSTANT]`: fills an empty store with a year of a made-up council. With the embedded
 * store it is made in a directory beside and moved into place whole, so that what is killed leaves the store empty.
 *
 * @param write takes one line, without its end
 * @throws InputError for wrong options, and where the store is not empty: nothing is done then
 */
export async function demo(
  rest: readonly string[],
  write: (line: string) => void,
  { dataDir, mongodbUri }: Place,
  open: OpenHouse,
  chatIn: ChatIn,
): Promise<void> {
  const { seed, now } = options(rest);
  // Open all the while, so that nothing else can begin to use it.
  const place = await open(dataDir, 'each-write');
  try {
    unlessKnown(place, now);
    await unlessEmpty(place, dataDir, mongodbUri);
    if (mongodbUri !== undefined) {
      (await make(place, chatIn, { seed, now })).forEach(write);
      return;
    }
    const beside = join(dataDir, '.demonstration');
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    let lines: string[];
    const house = await open(beside, 'once-closed');
    try {
      lines = await make(house, chatIn, { seed, now });
    } finally {
      await house.store.close();
    }
    await place.store.close();
    const names = (await readdir(beside)).sort(
      (one, other) => Number(one === storeFile) - Number(other === storeFile),
    );
    for (const name of names) await rename(join(beside, name), join(dataDir, name));
    await rm(beside, { recursive: true, force: true });
    lines.forEach(write);
  } finally {
    await place.store.close();
  }
}

async function make(
  house: House,
  chatIn: ChatIn,
  { seed, now }: Pick<Filling, 'seed' | 'now'>,
): Promise<string[]> {
  const { desk, records, store, mail } = house;
  const letters = letterTray();
  const outbox = openOutbox(records, carrierOfThePast(mail, letters), desk.instead);
  await fill({
    ...{ desk, outbox, seed, now },
    enquiryDesk: enquiriesOf(records, desk),
    chat: await chatIn(house),
  });
  await letters.empty();
  const complaints = (await records.cases.find({}).toArray()).map(({ state }) => state);
  const sent = await records.outbox.countDocuments({ status: 'sent', by: { $in: ['email', 'post'] } });
  return reportOf({
    ...{ complaints, letters: sent, seed, now, rules: desk.rules() },
    enquiries: await records.enquiries.countDocuments({}),
    conversations: await store.collection('conversations').countDocuments({}),
  });
}

/** Bank holidays must be known for the year before and for what is still to come. */
function unlessKnown({ desk }: House, now: Temporal.Instant): void {
  const { calendar } = desk.rules();
  const today = localDate(now);
  if (calendar.knows(today.subtract({ years: 2 })) && calendar.knows(today.add({ years: 1 }))) return;
  throw new InputError(
    `demo: the bank holidays around ${today.toString()} are not known; give another moment by --at`,
  );
}

async function unlessEmpty(
  { records, store }: House,
  dataDir: string,
  mongodbUri: string | undefined,
): Promise<void> {
  const { cases, enquiries, staff, outbox } = records;
  const counts = await Promise.all(
    [cases, enquiries, staff, outbox, store.collection('conversations')].map((kept) =>
      kept.countDocuments({}),
    ),
  );
  const [complaints = 0] = counts;
  const files = ['mail', 'post'].some(
    (name) => existsSync(join(dataDir, name)) && readdirSync(join(dataDir, name)).length > 0,
  );
  if (counts.every((count) => count === 0) && !files) return;
  const where = mongodbUri === undefined ? dataDir : 'the database of MONGODB_URI';
  const other =
    mongodbUri === undefined
      ? 'set DATA_DIR to a new folder, or remove this one'
      : 'name another database, or drop this one';
  throw new InputError(
    `demo: ${where} is not empty (${complaints} complaints), and a demonstration goes only into an empty store; ${other}, and run it again`,
  );
}

function options(rest: readonly string[]): { seed: number; now: Temporal.Instant } {
  const words = [...rest];
  let seed = 1;
  let now = Temporal.Now.instant();
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const value = words.shift();
    if (word === '--seed' && value !== undefined && /^\d{1,9}$/.test(value)) seed = Number(value);
    else if (word === '--at' && value !== undefined) now = instant(value);
    else throw new InputError('demo: there are --seed NUMBER and --at 2026-03-02T10:00:00Z');
  }
  return { seed, now };
}

function instant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new InputError(`demo: --at must be a moment such as 2026-03-02T10:00:00Z, not ${text}`);
  }
}
