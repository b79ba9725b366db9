import { inRole } from '../complaints/directory.js';
import { isRefusal } from '../complaints/refusal.js';
import type { StaffBook } from '../desk/staff-book.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { InputError } from './input-error.js';
import { staffIn } from './staff-file.js';

/**
 * The command `staff import FILE`: adds people to the staff list and brings those it knows up to date, all of them or none.
 *
 * @param write takes one line, without its end
 * @throws InputError with each line of the file that is wrong, or the rule that it would break (Code 4.1)
 */
export async function staffImport(
  file: string,
  write: (line: string) => void,
  staff: StaffBook,
  policy: CouncilPolicy,
): Promise<void> {
  const people = staffIn(file, policy);
  const before = new Set(staff.directory().people.map(({ email }) => email));
  const refused = await staff.change({ kind: 'import', people });
  if (refused && isRefusal(refused))
    throw new InputError(`${file}: ${refused.message} (${refused.provision})`);
  const fresh = people.filter(({ email }) => !before.has(email)).length;
  write(`${fresh} added, ${people.length - fresh} brought up to date.`);
  if (inRole(staff.directory(), 'complaints-officer').length === 0) {
    write(
      'Nobody is a complaints officer yet: complaints that no team leader answers for have nobody (Code 4.1).',
    );
  }
}
