/**
 * Something that went wrong, or seems to have: as a resident tells it, and as the council answers it. Alternatives stand
 * between braces: `{three|four} weeks`.
 */
export interface Fault {
  /** In the resident's own words; some only of certain services among those that the matters are about. */
  readonly says: readonly (string | { readonly only: readonly string[]; readonly text: string })[];
  /** As a point of the definition. */
  readonly point: string;
  /** What the resident would like to happen. */
  readonly wants: string;
  /** What went wrong, where it is upheld: "We ...". */
  readonly failed: string;
  /** What was found, after "Our records show that": where it is upheld, and where it is not. */
  readonly found: string;
  readonly notFound: string;
  /** The policy or law that the finding rests on. */
  readonly rule: string;
  /** What is done for this resident. */
  readonly fix: string;
  /** What changes for everybody. */
  readonly learn: string;
}

/** What residents complain about in some services. */
export interface Matters {
  /** Ids of service areas, as councils name them: whichever of them a council has. */
  readonly services: readonly string[];
  /** How often, beside the others. */
  readonly weight: number;
  /** Whether it is about people's homes, so that the household suffers by it. */
  readonly home: 'at-home' | 'elsewhere';
  readonly faults: readonly Fault[];
}
