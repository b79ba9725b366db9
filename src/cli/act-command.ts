import { readFileSync } from 'node:fs';
import { workingCalendar } from '../calendar/working-days.js';
import type { Directory } from '../complaints/directory.js';
import { memoryCaseBook } from '../desk/memory-case-book.js';
import { readStaffList } from '../desk/staff-list.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { actLines } from './act.js';
import { InputError } from './input-error.js';

/** What stands after `act`. */
export interface ActOptions {
  readonly staffFile: string | undefined;
}

/**
 * Reads what stands after `act`: `--memory`, and `--staff FILE` for who is who.
 *
 * @throws InputError with what would be right
 */
export function actOptions(rest: readonly string[]): ActOptions {
  const words = [...rest];
  let memory = false;
  let staffFile: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--memory') memory = true;
    else if (word === '--staff' && words[0] !== undefined) staffFile = words.shift();
    else throw new InputError(`act: ${word} is not known here; there are --memory and --staff FILE`);
  }
  if (!memory) throw new InputError('act: works in memory only: add --memory');
  return { staffFile };
}

/**
 * The command `act --memory`: cases that begin with nothing and are forgotten at the end.
 *
 * @param input line by line
 * @param write takes one line, without its end
 * @throws InputError when the staff list cannot be used, with each line that is wrong, or a line of the input is no JSON
 */
export async function actInMemory(
  { staffFile }: ActOptions,
  input: AsyncIterable<string>,
  write: (line: string) => void,
  policy: CouncilPolicy,
): Promise<void> {
  const directory = staffFile === undefined ? { people: [] } : staffIn(staffFile, policy);
  const book = memoryCaseBook(policy.council.referencePrefix);
  const calendar = workingCalendar(policy.closureDays.map(({ date }) => date));
  await actLines(input, write, { book, policy, calendar, directory });
}

function staffIn(file: string, policy: CouncilPolicy): Directory {
  const { people, problems } = readStaffList(readText(file), policy);
  if (problems.length === 0) return { people };
  throw new InputError(problems.map(({ line, says }) => `${file}:${line}: ${says}`).join('\n'));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
