import type { Provision } from '../provisions/provision.js';

/** What came of a test, or of a group of tests together. */
export type Outcome = 'passed' | 'failed' | 'not run';

/** A test or group of tests by its title, and what came of it. */
export interface Told {
  readonly title: string;
  readonly outcome: Outcome;
}

/** The table as it is printed, and why it does not stand, if it does not. */
export interface Table {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

const provision = String.raw`(?:Code|Dacorum) \d+\.\d+`;
const proves = new RegExp(`^(${provision}(?:, ${provision})*): (.+)$`, 's');

/** The provisions that a title names, and what it says is proved of them; undefined where it names none. */
export function readTitle(title: string): { readonly names: string[]; readonly what: string } | undefined {
  const [, names, what] = proves.exec(title) ?? [];
  return names === undefined || what === undefined ? undefined : { names: names.split(', '), what };
}

/**
 * A line for each proof of each provision, in the order of the provisions, and one for what a provision still waits for.
 *
 * @param told every test and group of tests; those that name no provision are passed over
 * @returns with it as problems: what failed, what has no proof that passed and waits for nothing, and what names a provision
 * that is not in the list
 */
export function acceptanceTable(provisions: readonly Provision[], told: readonly Told[]): Table {
  const proofs = told.flatMap(({ title, outcome }) => {
    const read = readTitle(title);
    return read ? [{ ...read, outcome }] : [];
  });
  const width = Math.max(...provisions.map(({ name }) => name.length));
  const lines: string[] = [];
  const problems: string[] = [];
  for (const { name, asks, waitsFor } of provisions) {
    const line = (what: string, outcome: string) => lines.push(`${name.padEnd(width)}  ${what}  ${outcome}`);
    const own = proofs.filter(({ names }) => names.includes(name));
    for (const { what, outcome } of own) {
      line(what, outcome);
      if (outcome === 'failed') problems.push(`${name} has failed: ${what}`);
    }
    if (waitsFor !== undefined) line(`${asks}: needs ${waitsFor}`, 'waiting');
    if (waitsFor === undefined && !own.some(({ outcome }) => outcome === 'passed')) {
      if (own.length === 0) line(asks, 'not proved');
      problems.push(`${name} has no proof that passed, and waits for nothing`);
    }
  }
  const known = new Set<string>(provisions.map(({ name }) => name));
  for (const { names, what } of proofs) {
    for (const name of names.filter((one) => !known.has(one)))
      problems.push(`${name} is in no list of provisions: ${what}`);
  }
  return { lines, problems };
}
