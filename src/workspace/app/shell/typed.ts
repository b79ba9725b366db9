/** What somebody typed, by field. */
export type Typed = Readonly<Record<string, string>>;
