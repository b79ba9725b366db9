import { readFileSync } from 'node:fs';
import type { ListedPerson } from '../complaints/directory-changes.js';
import { readStaffList } from '../desk/staff-list.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { InputError } from './input-error.js';

/**
 * Reads a file with a staff list.
 *
 * @throws InputError when it cannot be used, with a line for each line of it that is wrong
 */
export function staffIn(file: string, policy: CouncilPolicy): readonly ListedPerson[] {
  const { people, problems } = readStaffList(readText(file), policy);
  if (problems.length === 0) return people;
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
