import type { CouncilPolicy } from './schema.js';

/** What one field of a policy said and says. What is undefined was not there, or is there no longer. */
export interface FieldChange {
  /** As in `clocks.stage1` or `serviceAreas.repairs.team`: entries of a list go by their id. */
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

type Group = Readonly<Record<string, unknown>>;

/**
 * What is different in a policy that takes the place of another, field by field, in the order of the file. An entry that
 * is wholly new or gone is one change. Lists of words are compared as a whole.
 */
export function policyChanges(before: CouncilPolicy, after: CouncilPolicy): FieldChange[] {
  return compared('', before, after);
}

function compared(field: string, before: unknown, after: unknown): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before) && isGroup(after)) return inGroups(field, before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    const [theirs, ours] = [named(before), named(after)];
    if (theirs && ours) {
      const inside = inGroups(field, theirs, ours);
      return inside.length > 0 ? inside : [change(field, Object.keys(theirs), Object.keys(ours))];
    }
  }
  return [change(field, before, after)];
}

function inGroups(field: string, before: Group, after: Group): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    compared(field === '' ? name : `${field}.${name}`, before[name], after[name]),
  );
}

/** The entries of a list by what names each; undefined where something in it has no name. */
function named(entries: readonly unknown[]): Group | undefined {
  const all = entries.map((entry) =>
    isGroup(entry) ? (entry['id'] ?? entry['ground'] ?? entry['date']) : undefined,
  );
  const names = all.filter((name) => typeof name === 'string');
  return names.length === entries.length && names.length > 0
    ? Object.fromEntries(names.map((name, index) => [name, entries[index]]))
    : undefined;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function change(field: string, before: unknown, after: unknown): FieldChange {
  return {
    field,
    ...(before !== undefined && { before: inWords(before) }),
    ...(after !== undefined && { after: inWords(after) }),
  };
}

/** A value as people read it: a list with a line for each entry, a group with a line for each field. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map((entry) => inWords(entry)).join('\n');
  if (isGroup(value)) {
    const lines = Object.entries(value).filter(([, said]) => said !== undefined);
    return lines.map(([name, said]) => `${name}: ${inWords(said).replaceAll('\n', '; ')}`).join('\n');
  }
  return String(value);
}

const procedure = /^(clocks|stage2|exclusions)\b|^complaint\.definition\b/;

/** Whether changes are changes of the procedure, after which the self-assessment is made anew (Code 8.3). */
export function changesProcedure(changes: readonly FieldChange[]): boolean {
  return changes.some(({ field }) => procedure.test(field));
}
