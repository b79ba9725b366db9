/**
 * Refuses a filter in which a value is `undefined`: the driver would leave the field out, and a search for one
 * document (or the deletion of one) would take any or all of them.
 */
export function refuseUndefined(filter: object, within = ''): void {
  for (const [field, value] of Object.entries(filter) as Iterable<[string, unknown]>) {
    if (value === undefined) throw new TypeError(`The filter has no value for "${within}${field}".`);
    if (isNested(value)) refuseUndefined(value, `${within}${field}.`);
  }
}

function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
