import { isFields, type Fields } from './values.js';

/**
 * What stands at a dotted path: usually one value (undefined when missing), several where the path goes through an
 * array of embedded documents, none where such an array holds no documents. A number in the path is a position.
 */
export function valuesAt(document: Readonly<Fields>, path: string): unknown[] {
  return path.includes('.') ? valuesWithin(document, path.split('.'), 0) : [ownValue(document, path)];
}

function valuesWithin(value: unknown, path: readonly string[], depth: number): unknown[] {
  const field = path[depth];
  if (field === undefined) return [value];
  if (!Array.isArray(value)) return valuesWithin(ownValue(value, field), path, depth + 1);
  const inElements = value.filter(isFields).flatMap((element) => valuesWithin(element, path, depth));
  return isPosition(field)
    ? [...valuesWithin(value[Number(field)], path, depth + 1), ...inElements]
    : inElements;
}

function ownValue(holder: unknown, field: string): unknown {
  return isFields(holder) && Object.hasOwn(holder, field) ? holder[field] : undefined;
}

/** Whether a part of a path can name a position in an array. */
export function isPosition(field: string): boolean {
  return /^\d+$/.test(field);
}

/**
 * The values under which a document is found and sorted by a path: the elements of an array, otherwise the value.
 * A missing field counts as null, an empty array as undefined (which comes before null).
 */
export function keysAt(document: Readonly<Fields>, path: string): readonly unknown[] {
  const values = valuesAt(document, path);
  const [value = null] = values;
  if (values.length < 2 && !Array.isArray(value)) return [value];
  return values.flatMap((value) => {
    if (Array.isArray(value)) return value.length === 0 ? [undefined] : Array.from<unknown>(value);
    return [value ?? null];
  });
}
