/**
 * A process that writes to the embedded store in the directory it is given, until it is killed, the disk is full or the
 * test that started it is gone (its standard input ends),
 * and prints the number of each document once the store has acknowledged it. When a write fails it prints why, and
 * what the store answers after that.
 */
import { openStore } from '../../../src/storage/open.js';

interface Numbered {
  _id: number;
  text: string;
}

process.stdin.on('end', () => process.exit(1)).resume();

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const [dataDir = '', first = '0'] = process.argv.slice(2);
const store = await openStore({ dataDir }).catch((error: unknown) => {
  say(`refused: ${reason(error)}`);
  return process.exit(1);
});
const documents = store.collection<Numbered>('documents');
const text = 'damp and mould '.repeat(50);

/** Two lanes, so that some writes share a turn of the event loop and some do not. */
async function write(from: number): Promise<void> {
  for (let _id = from; ; _id += 2) {
    await documents.insertOne({ _id, text });
    say(String(_id));
  }
}

try {
  await Promise.all([write(Number(first)), write(Number(first) + 1)]);
} catch (error) {
  say(`failed: ${reason(error)}`);
  await documents.findOne({ _id: 0 }).catch((later: unknown) => say(`then: ${reason(later)}`));
  say(`healthy: ${String(await store.healthy())}`);
  await store.close();
  say('closed');
  process.stdin.destroy();
}
