/** Fields by name, each with those that are meant within it: none where all of it is. */
export type Named = ReadonlyMap<string, Named>;

type Growing = Map<string, Growing>;

/** What dotted paths name together: where one leads into what another names, all of that is meant. */
export function namedBy(paths: Iterable<string>): Named {
  const named: Growing = new Map();
  for (const path of paths) add(named, path.split('.'));
  return named;
}

function add(named: Growing, [field = '', ...rest]: readonly string[]): void {
  const within = named.get(field);
  if (rest.length === 0) named.set(field, new Map());
  else if (within === undefined) {
    const made: Growing = new Map();
    named.set(field, made);
    add(made, rest);
  } else if (within.size > 0) add(within, rest);
}

/** Whether all that `asked` names is among what `named` names. */
export function covers(named: Named, asked: Named): boolean {
  for (const [field, askedWithin] of asked) {
    const within = named.get(field);
    if (within === undefined) return false;
    if (within.size > 0 && (askedWithin.size === 0 || !covers(within, askedWithin))) return false;
  }
  return true;
}
