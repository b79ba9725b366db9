import type { Choice } from '../../../../contract/case/said.js';
import type { Typed } from '../../../shell/typed.js';

/** A field that something is typed or chosen in. Its path is the one that the API names it by: lists count from 1. */
interface Input {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly must: 'must' | 'may';
}

/** A part of a form. */
export type Field =
  | (Input & { readonly kind: 'line' | 'lines' | 'email' })
  | (Input & { readonly kind: 'day'; readonly min?: string; readonly max?: string })
  | (Input & { readonly kind: 'count'; readonly min: number; readonly max: number })
  | (Input & { readonly kind: 'choice' | 'radio'; readonly choices: readonly Choice[] })
  /** One of those that are known, or words. */
  | (Input & { readonly kind: 'known-or-words'; readonly choices: readonly Choice[] })
  /** Something that goes with the others and is not asked. */
  | { readonly kind: 'fixed'; readonly path: string; readonly value: number }
  | { readonly kind: 'heading' | 'words'; readonly text: string }
  | Rows;

/** As many rows of fields as are needed. A row in which the first field is blank is none. */
export interface Rows {
  readonly kind: 'rows';
  readonly path: string;
  /** What one row is called: "Point". */
  readonly called: string;
  readonly fewest: number;
  readonly each: (path: string, number: number) => readonly Field[];
}

/** The form of one command. */
export interface Form {
  readonly title: string;
  /** What it does, said before the fields. */
  readonly says?: string;
  readonly fields: readonly Field[];
  /** What stands in the fields at first. */
  readonly first?: Typed;
  readonly submit: string;
  /** Whether a letter goes out, which is then shown before it does. */
  readonly sends: 'letter' | 'nothing';
}

type Asked = Extract<Field, { readonly label: string }>;

const countOf = (path: string): string => `${path}.#`;

/** How many rows there are. */
export function rowsIn({ path, fewest }: Rows, typed: Typed): number {
  const used = Object.entries(typed)
    .filter(([name, value]) => name.startsWith(`${path}.`) && value !== '')
    .map(([name]) => Number(name.slice(path.length + 1).split('.')[0]))
    .filter((number) => !Number.isNaN(number));
  return Math.max(fewest, Number(typed[countOf(path)] ?? 0), ...used);
}

/** What is typed, with one more row. */
export function withRow(rows: Rows, typed: Typed): Typed {
  return { ...typed, [countOf(rows.path)]: String(rowsIn(rows, typed) + 1) };
}

/** What is typed, without a row; those after it move up. */
export function withoutRow(rows: Rows, number: number, typed: Typed): Typed {
  const left = Math.max(rowsIn(rows, typed) - 1, 0);
  const moved = Object.entries(typed).flatMap(([name, value]): [string, string][] => {
    const place = placeIn(rows.path, name);
    if (place === undefined || place.number < number) return [[name, value]];
    return place.number === number ? [] : [[`${rows.path}.${place.number - 1}${place.rest}`, value]];
  });
  return { ...Object.fromEntries(moved), [countOf(rows.path)]: String(left) };
}

function placeIn(path: string, name: string): { number: number; rest: string } | undefined {
  if (!name.startsWith(`${path}.`)) return undefined;
  const [step = '', ...rest] = name.slice(path.length + 1).split('.');
  const number = Number(step);
  return Number.isNaN(number) ? undefined : { number, rest: rest.map((part) => `.${part}`).join('') };
}

/** All fields as they stand now, those of the rows with the others. */
export function spread(fields: readonly Field[], typed: Typed): Field[] {
  return fields.flatMap((field) =>
    field.kind === 'rows'
      ? Array.from({ length: rowsIn(field, typed) }, (_, index) =>
          field.each(`${field.path}.${index + 1}`, index + 1),
        ).flat()
      : [field],
  );
}

export const isAsked = (field: Field): field is Asked => 'label' in field;

/** What is typed without the rows that hold nothing, so that the API counts them as they are shown. */
export function withoutEmptyRows(fields: readonly Field[], typed: Typed): Typed {
  return fields.reduce((left, field) => {
    if (field.kind !== 'rows') return left;
    let kept = left;
    for (let number = rowsIn(field, left); number >= 1; number -= 1) {
      const [first] = field.each(`${field.path}.${number}`, number).filter(isAsked);
      const blank = first && (kept[first.path] ?? '').trim() === '';
      if (blank && rowsIn(field, kept) > field.fewest) kept = withoutRow(field, number, kept);
    }
    return kept;
  }, typed);
}

/** The first fields that must be filled in and are not, with what to say. */
export function missing(fields: readonly Field[], typed: Typed): Record<string, string> {
  const blank = spread(fields, typed).filter(
    (field) => isAsked(field) && field.must === 'must' && (typed[field.path] ?? '').trim() === '',
  );
  return Object.fromEntries(
    blank.flatMap((field) => ('path' in field ? [[field.path, 'Please fill this in.']] : [])),
  );
}

/** The fields of the command, as the API takes them. What may be left out and is blank, is left out. */
export function dataOf(fields: readonly Field[], typed: Typed): object {
  const lists = fields.flatMap((field): [string, unknown][] =>
    field.kind === 'rows' ? [[field.path, []]] : [],
  );
  const values = spread(fields, typed).flatMap((field): [string, unknown][] => {
    if (field.kind === 'fixed') return [[field.path, field.value]];
    if (!isAsked(field)) return [];
    const value = (typed[field.path] ?? '').trim();
    if (value === '') return [];
    return [[field.path, field.kind === 'count' ? Number(value) : value]];
  });
  const data: Branch = {};
  for (const [path, value] of [...lists, ...values]) place(data, path.split('.'), value);
  return data;
}

type Branch = Record<string, unknown>;

function place(branch: Branch | unknown[], [step = '', ...rest]: readonly string[], value: unknown): void {
  if (Array.isArray(branch)) {
    const index = Number(step) - 1;
    if (rest.length === 0) branch[index] = value;
    else
      place(
        grown(branch[index], rest, (made) => (branch[index] = made)),
        rest,
        value,
      );
    return;
  }
  if (rest.length === 0) branch[step] = value;
  else
    place(
      grown(branch[step], rest, (made) => (branch[step] = made)),
      rest,
      value,
    );
}

/** What stands at a step already, or a new list or group for what comes after it. */
function grown(
  there: unknown,
  [next = '']: readonly string[],
  keep: (made: Branch | unknown[]) => void,
): Branch | unknown[] {
  if (Array.isArray(there)) return there as unknown[];
  if (isBranch(there)) return there;
  const made: Branch | unknown[] = /^\d+$/.test(next) ? [] : {};
  keep(made);
  return made;
}

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
