import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import { localDate } from './calendar/english-dates.js';
import { Conversations } from '../bot/channels/conversations.js';
import { playedChat } from '../bot/channels/played-chat.js';
import { saidAbout } from '../bot/channels/said-about.js';
import { filesIn } from '../bot/channels/transcript.js';
import { residentConversation } from '../bot/resident/resident.js';
import { actInMemory, actOptions } from './cli/act-command.js';
import { actLines } from './cli/act.js';
import { deadlines } from './cli/deadlines.js';
import { demo } from './cli/demo.js';
import { policyCheck } from './cli/policy-check.js';
import { screenLines } from './cli/screen.js';
import { exportCase, exportOptions, type ExportSources } from './cli/export.js';
import { staffImport } from './cli/staff-import.js';
import { sweepAt } from './cli/sweep.js';
import { loadConfig } from './config.js';
import { originOf } from './desk/came-from.js';
import { openHouse, outboxOf, type House } from './house.js';
import { loadPolicy } from './policy/load.js';
import { loadScreener } from './screener.js';
import type { Store } from './storage/port.js';

const usage = `Usage: npm run -s redress -- <command>

  screen               JSON lines {id,text} in; what kind of matter each is, and why, out
  deadlines            JSON lines of dates in; every due date out
  policy check FILE    validates a council's policy file, naming line and field
  staff import FILE    CSV of staff: adds people, and brings those it knows up to date
  act [--memory [--staff FILE]]
                       JSON lines of commands on cases in; what came of each out
  sweep --at INSTANT   reminds and delivers as if it were that moment
  export REFERENCE [--files DIR]
                       the full record of a case, as JSON; the files that came with it into a directory
  demo [--seed NUMBER] [--at INSTANT]
                       fills an empty store with a made-up council's year, for trying things out

The service has an embedded store to itself: stop it before a command that works on the store.`;

const input = () => createInterface({ input: process.stdin, crlfDelay: Infinity });
const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const council = () => loadPolicy(loadConfig(process.env).councilPolicy);

/** Runs one command; rejects with one sentence when it cannot. */
async function run([command, ...rest]: readonly string[]): Promise<void> {
  if (command === 'screen' && rest.length === 0) {
    await screenLines(input(), write, loadScreener(), council(), localDate(Temporal.Now.instant()));
  } else if (command === 'deadlines' && rest.length === 0) {
    await deadlines(input(), write, council());
  } else if (command === 'policy' && rest[0] === 'check' && rest[1] !== undefined) {
    policyCheck(rest[1], write);
  } else if (command === 'staff' && rest[0] === 'import' && rest[1] !== undefined) {
    const file = rest[1];
    await inHouse(({ desk }) => staffImport(file, write, desk.staff, desk.rules().policy));
  } else if (command === 'act') {
    refuseInProduction(command);
    await act(rest);
  } else if (command === 'sweep') {
    refuseInProduction(command);
    await inHouse((house) => sweepAt(rest, write, house.desk, outboxOf(house)));
  } else if (command === 'export') {
    const options = exportOptions(rest);
    await inHouse(async ({ records, store }) => {
      await exportCase(options, write, {
        ...records,
        contents: store.contents,
        said: await saidIn(store, records),
      });
    });
  } else if (command === 'demo') {
    refuseInProduction(command);
    await demonstration(rest);
  } else {
    throw new Error(usage);
  }
}

async function act(rest: readonly string[]): Promise<void> {
  const options = actOptions(rest);
  if (options.cases === 'forgotten') return actInMemory(options.staffFile, input(), write, council());
  return inHouse(async (house) => {
    const { desk } = house;
    const outbox = outboxOf(house);
    await actLines(input(), write, {
      ...desk,
      async sweep(now) {
        const told = await desk.sweep(now);
        await outbox.deliverDue(now);
        return told;
      },
    });
  });
}

/** What was said in the conversations of a store. */
async function saidIn(store: Store, { enquiries }: House['records']): Promise<ExportSources['said']> {
  const conversations = await Conversations.open(store);
  const sourceOf = async (_id: string) => (await enquiries.findOne({ _id }))?.source;
  return async ({ _id: reference, source, state }) => {
    const came = { reference, source, raisedIn: state.received.raisedIn };
    const about = await saidAbout(await originOf(came, sourceOf), conversations);
    return about && { transcript: about.record.log, files: filesIn(about.part) };
  };
}

/** Nothing of a demonstration leaves the house: letters become files, whatever server is set. */
async function demonstration(rest: readonly string[]): Promise<void> {
  const config = { ...loadConfig(process.env), smtpUrl: undefined };
  const screen = loadScreener();
  await demo(
    rest,
    write,
    config,
    (dataDir, lasting) => openHouse({ ...config, dataDir }, { lasting }),
    ({ desk, store }) => playedChat(store, residentConversation({ screen, desk })),
  );
}

/** Does something with the council's store, and leaves it closed. */
async function inHouse(work: (house: House) => Promise<void>): Promise<void> {
  const house = await openHouse(loadConfig(process.env));
  try {
    await work(house);
  } finally {
    await house.store.close();
  }
}

function refuseInProduction(command: string): void {
  if (process.env['NODE_ENV'] === 'production') throw new Error(`${command}: is refused in production`);
}

if (existsSync('.env')) process.loadEnvFile('.env');
run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
