/** What somebody typed, by field. */
export type Typed = Readonly<Record<string, string>>;

/** What was typed into a field; undefined where it was left blank. */
export function said(typed: Typed, path: string): string | undefined {
  const text = typed[path]?.trim();
  return text === '' ? undefined : text;
}

/**
 * What the control of a field is given, by the field's path.
 *
 * @param change called with all that is typed, when something else stands in one of the fields
 */
export const controlsOf =
  (typed: Typed, change: (typed: Typed) => void) =>
  (path: string): Control => ({
    value: typed[path] ?? '',
    onChange: (_event, { value }) => {
      change({ ...typed, [path]: value });
    },
  });

interface Control {
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}
