import type { KeptFile } from '../desk/files.js';
import type { CaseRecord, Records } from '../desk/records.js';
import type { Contents } from '../storage/port.js';
import { InputError } from './input-error.js';
import { writeFiles, type WrittenFile } from './written-files.js';

/** What stands after `export`: which case, and where its files go; undefined where they are only named. */
export interface ExportOptions {
  readonly reference: string;
  readonly filesTo: string | undefined;
}

/**
 * Reads what stands after `export`.
 *
 * @throws InputError with what would be right
 */
export function exportOptions([reference, option, filesTo, ...more]: readonly string[]): ExportOptions {
  if (reference === undefined || reference.startsWith('--')) {
    throw new InputError('export: say which case: export DBC-26-00001-AAAA');
  }
  if (option === undefined) return { reference, filesTo: undefined };
  if (option === '--files' && filesTo !== undefined && more.length === 0) return { reference, filesTo };
  throw new InputError('export: after the reference there is only --files DIR');
}

/** What was said in the conversation that a case came from. */
interface Said {
  /** In order. */
  readonly transcript: readonly object[];
  /** The files that came with the part of it that is about the case. */
  readonly files: readonly KeptFile[];
}

/** What the record of a case is put together from. */
export interface ExportSources extends Pick<Records, 'cases' | 'outbox'> {
  readonly contents: Pick<Contents, 'read'>;
  /** Undefined where a case came from no conversation. */
  readonly said: (record: Pick<CaseRecord, '_id' | 'source' | 'state'>) => Promise<Said | undefined>;
}

/**
 * The command `export REFERENCE [--files DIR]`: the full record of a case as one JSON text (Code 5.12). Every event with who did
 * it and when, the case as they add up to it, every message with what became of it, what was said in the chat, and the files
 * that came with it: their names, and with a directory the files themselves.
 *
 * @param write takes one line, without its end
 * @throws InputError where there is no such case; and, when all else is written, where a file is not kept any more
 */
export async function exportCase(
  { reference, filesTo }: ExportOptions,
  write: (line: string) => void,
  { cases, outbox, contents, said: saidIn }: ExportSources,
): Promise<void> {
  const record = await cases.findOne({ _id: reference });
  if (!record) throw new InputError(`export: there is no complaint ${reference}`);
  const { source, events, state, alerted, toSend } = record;
  const sent = await outbox.find({ reference }).toArray();
  const messages = sent
    .map(({ _id, nextAttemptAt, ...message }) => message)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const said = await saidIn(record);
  const named = said?.files ?? [];
  const written = filesTo === undefined ? undefined : await writeFiles(named, filesTo, contents);
  const whole = {
    reference,
    source,
    state,
    events,
    messages,
    notYetInTheOutbox: toSend,
    told: alerted,
    ...(said && { transcript: said.transcript }),
    files: written ?? named,
  };
  write(JSON.stringify(whole, null, 2));
  if (written) refuseLost(written);
}

/** @throws InputError where a file was not written because it is not kept any more */
function refuseLost(written: readonly WrittenFile[]): void {
  const lost = written.filter(({ writtenTo }) => writtenTo === null).map(({ name }) => name);
  if (lost.length > 0)
    throw new InputError(`export: not kept any more, and so not written: ${lost.join(', ')}`);
}
