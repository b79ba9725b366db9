import type { Directory, Person } from './directory.js';

/** What is different about one person of a staff list. */
export interface PersonDifference {
  readonly email: string;
  readonly name: string;
  readonly kind: 'added' | 'changed';
  readonly fields: readonly FieldDifference[];
}

interface FieldDifference {
  readonly field: (typeof fields)[number];
  /** As a line of a CSV file has it; blank where there is nothing. */
  readonly before: string;
  readonly after: string;
}

const fields = [
  'name',
  'roles',
  'serviceAreas',
  'phone',
  'entraObjectId',
  'trainedOn',
  'active',
  'cover',
] as const satisfies readonly (keyof Person)[];

/** What is different in a staff list that takes the place of another. Nobody is ever taken out of one. */
export function differences(before: Directory, after: Directory): PersonDifference[] {
  const known = new Map(before.people.map((person) => [person.email, person]));
  return after.people.flatMap((person): PersonDifference[] => {
    const earlier = known.get(person.email);
    const differing = fields.flatMap((field) => different(field, earlier, person));
    const { email, name } = person;
    if (!earlier) return [{ email, name, kind: 'added', fields: differing }];
    return differing.length > 0 ? [{ email, name, kind: 'changed', fields: differing }] : [];
  });
}

function different(
  field: (typeof fields)[number],
  earlier: Person | undefined,
  later: Person,
): FieldDifference[] {
  const before = earlier ? inWords(earlier[field]) : '';
  const after = inWords(later[field]);
  return before === after ? [] : [{ field, before, after }];
}

function inWords(value: Person[(typeof fields)[number]]): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return value
    .map((one) => (typeof one === 'string' ? one : `${one.from}/${one.until}/${one.by}`))
    .join('; ');
}
