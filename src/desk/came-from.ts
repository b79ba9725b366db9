/** A case or an enquiry, and where it came from. */
export interface CameFrom {
  readonly reference: string;
  readonly source: string;
  /** The enquiry that a case went on from. */
  readonly raisedIn?: string | undefined;
}

const taken = 'enquiry:';

/** The source of a case that an officer takes from an enquiry. */
export const takenFrom = (enquiry: string): string => `${taken}${enquiry}`;

/**
 * Where what was said about a case stands. Of one that an officer took from an enquiry (Code 1.5) that is where it stands of the
 * enquiry: nobody said anything again.
 *
 * @param sourceOf gives the source of an enquiry; undefined where there is none
 */
export async function originOf(
  of: CameFrom,
  sourceOf: (enquiry: string) => Promise<string | undefined>,
): Promise<CameFrom> {
  if (!of.source.startsWith(taken)) return of;
  const reference = of.source.slice(taken.length);
  const source = await sourceOf(reference);
  return source === undefined ? of : { reference, source };
}
