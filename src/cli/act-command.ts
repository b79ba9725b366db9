import { workingCalendar } from '../calendar/working-days.js';
import { directoryOf } from '../complaints/directory-changes.js';
import { memoryDesk } from '../desk/memory-desk.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { actLines } from './act.js';
import { InputError } from './input-error.js';
import { staffIn } from './staff-file.js';

/** What stands after `act`: where the cases are kept, and for cases that are forgotten who is who. */
export type ActOptions =
  { readonly cases: 'stored' } | { readonly cases: 'forgotten'; readonly staffFile: string | undefined };

/**
 * Reads what stands after `act`: nothing for the cases in the store; `--memory`, and `--staff FILE` for who is who, for
 * cases that begin with nothing and are forgotten at the end.
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
  if (memory) return { cases: 'forgotten', staffFile };
  if (staffFile === undefined) return { cases: 'stored' };
  throw new InputError('act: --staff goes with --memory; for the store there is "staff import FILE"');
}

/**
 * The command `act --memory`: cases that begin with nothing and are forgotten at the end.
 *
 * @param staffFile who is who; without one, nobody
 * @param input line by line
 * @param write takes one line, without its end
 * @throws InputError when the staff list cannot be used, with each line that is wrong, or a line of the input is no JSON
 */
export async function actInMemory(
  staffFile: string | undefined,
  input: AsyncIterable<string>,
  write: (line: string) => void,
  policy: CouncilPolicy,
): Promise<void> {
  const people = staffFile === undefined ? [] : staffIn(staffFile, policy);
  const calendar = workingCalendar(policy.closureDays.map(({ date }) => date));
  await actLines(input, write, memoryDesk({ policy, calendar, directory: directoryOf(people) }));
}
