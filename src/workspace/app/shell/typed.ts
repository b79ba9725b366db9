/** What somebody typed, by field. */
export type Typed = Readonly<Record<string, string>>;

/** What was typed into a field; undefined where it was left blank. */
export function said(typed: Typed, path: string): string | undefined {
  const text = typed[path]?.trim();
  return text === '' ? undefined : text;
}
