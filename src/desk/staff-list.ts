import { z } from 'zod';
import { roles, type Person } from '../complaints/directory.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { inPlainWords } from '../policy/wording.js';
import { readCsv, type CsvRecord } from './csv.js';

/** What a staff list says: who is in it, and which lines cannot be used, with why. */
export interface StaffList {
  readonly people: readonly Person[];
  readonly problems: readonly { readonly line: number; readonly says: string }[];
}

const needed = ['name', 'email', 'roles', 'service_areas'];
const list = z.string().transform((text) => text.split(';').flatMap((one) => one.trim() || []));
const blankOr = <T>(schema: z.ZodType<T>) => z.union([z.literal('').transform(() => undefined), schema]);

const row = z.object({
  name: z.string().min(1),
  email: z.email().transform((address) => address.toLowerCase()),
  roles: list.pipe(z.array(z.enum(roles)).min(1)),
  service_areas: list,
  entra_object_id: blankOr(z.uuid()).optional(),
  trained_on: blankOr(z.iso.date()).optional(),
});

/**
 * Reads a staff list: CSV with the columns `name,email,roles,service_areas,entra_object_id,trained_on`, lists separated by
 * semicolons. Every line that cannot be used is named; the caller decides that none is used then.
 */
export function readStaffList(text: string, policy: Pick<CouncilPolicy, 'serviceAreas'>): StaffList {
  const { columns, records } = readCsv(text);
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return { people: [], problems: [{ line: 1, says: `has no column ${missing.join(', ')}` }] };
  const areas = new Set(policy.serviceAreas.map(({ id }) => id));
  const read = records.map((record) => ({ line: record.line, ...personIn(record, areas) }));
  const emails = read.map(({ person }) => person?.email);
  const problems = read.flatMap(({ line, person, says }, index) => {
    const again = person && emails.indexOf(person.email) < index;
    if (again) return [{ line, says: `${person.email} stands here a second time` }];
    return says === undefined ? [] : [{ line, says }];
  });
  return { people: read.flatMap(({ person }) => person ?? []), problems };
}

function personIn({ fields }: CsvRecord, areas: ReadonlySet<string>): { person?: Person; says?: string } {
  const read = row.safeParse(Object.fromEntries(fields), { error: inPlainWords });
  if (!read.success) {
    const [issue] = read.error.issues;
    return { says: `${issue?.path[0]?.toString() ?? 'the line'}: ${issue?.message ?? 'cannot be read'}` };
  }
  const { name, email, roles: held, service_areas, entra_object_id, trained_on } = read.data;
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
      active: true,
      cover: [],
    },
  };
}
