import { z } from 'zod';
import type { ListedPerson } from '../complaints/directory-changes.js';
import { roles } from '../complaints/directory.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { inPlainWords } from '../policy/wording.js';
import { readCsv, type CsvRecord } from './csv.js';

/** What a staff list says: who is in it, and which lines cannot be used, with why. */
export interface StaffList {
  readonly people: readonly ListedPerson[];
  /** On which line each of them stands. */
  readonly lines: readonly number[];
  readonly problems: readonly { readonly line: number; readonly says: string }[];
}

const needed = ['name', 'email', 'roles', 'service_areas'];
const list = z.string().transform((text) => text.split(';').flatMap((one) => one.trim() || []));
const blankOr = <T>(schema: z.ZodType<T>) => z.union([z.literal('').transform(() => undefined), schema]);

/** Who stands in when: `2026-08-03/2026-08-14/nell@example.com`. */
const cover = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}\/\S+@\S+$/,
    'must be a first day, a last day and who stands in, as in 2026-08-03/2026-08-14/nell@example.com',
  )
  .transform((text) => {
    const [from = '', until = '', by = ''] = text.split('/');
    return { from, until, by: by.toLowerCase() };
  })
  .pipe(z.object({ from: z.iso.date(), until: z.iso.date(), by: z.email() }))
  .refine(({ from, until }) => from <= until, 'has a last day before its first');

const row = z.object({
  name: z.string().min(1),
  email: z.email().transform((address) => address.toLowerCase()),
  roles: list.pipe(z.array(z.enum(roles)).min(1)),
  service_areas: list,
  entra_object_id: blankOr(z.uuid()).optional(),
  trained_on: blankOr(z.iso.date()).optional(),
  active: blankOr(z.enum(['yes', 'no']).transform((said) => said === 'yes')).optional(),
  cover: list.pipe(z.array(cover)).optional(),
});

/**
 * Reads a staff list: CSV with the columns `name,email,roles,service_areas,entra_object_id,trained_on`, lists separated by
 * semicolons. Two more may be there: `active` (`no` for who has left) and `cover` (who stands in when). Every line that cannot be used is named; the caller decides that none is used then.
 */
export function readStaffList(text: string, policy: Pick<CouncilPolicy, 'serviceAreas'>): StaffList {
  const { columns, records } = readCsv(text);
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return { people: [], lines: [], problems: [{ line: 1, says: `has no column ${missing.join(', ')}` }] };
  const areas = new Set(policy.serviceAreas.map(({ id }) => id));
  const read = records.map((record) => ({ line: record.line, ...personIn(record, areas) }));
  const emails = read.map(({ person }) => person?.email);
  const problems = read.flatMap(({ line, person, says }, index) => {
    const again = person && emails.indexOf(person.email) < index;
    if (again) return [{ line, says: `${person.email} stands here a second time` }];
    return says === undefined ? [] : [{ line, says }];
  });
  return {
    people: read.flatMap(({ person }) => person ?? []),
    lines: read.flatMap(({ line, person }) => (person ? [line] : [])),
    problems,
  };
}

function personIn(
  { fields }: CsvRecord,
  areas: ReadonlySet<string>,
): { person?: ListedPerson; says?: string } {
  const read = row.safeParse(Object.fromEntries(fields), { error: inPlainWords });
  if (!read.success) {
    const [issue] = read.error.issues;
    return { says: `${issue?.path[0]?.toString() ?? 'the line'}: ${issue?.message ?? 'cannot be read'}` };
  }
  const { name, email, roles: held, service_areas, entra_object_id, trained_on, active, cover } = read.data;
  const unknown = service_areas.find((area) => !areas.has(area));
  if (unknown !== undefined) return { says: `service_areas: the council has no service area ${unknown}` };
  return {
    person: {
      name,
      email,
      roles: held,
      serviceAreas: service_areas,
      entraObjectId: entra_object_id,
      trainedOn: trained_on,
      ...(active !== undefined && { active }),
      ...(cover && { cover }),
    },
  };
}
