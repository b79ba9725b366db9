/** Chance that comes out the same every time for the same seed. */
export interface Chance {
  /** A whole number from the first to the last, both included. */
  between(first: number, last: number): number;
  /** Whether something happens that does so in this share of cases, from 0 to 1. */
  happens(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** So many of a list, in an order of its own, none twice. */
  some<T>(list: readonly T[], count: number): T[];
  /** An id as Entra gives them to people. */
  uuid(): string;
}

/** Chance from a seed, such as `7/case/12`: what is drawn from one seed changes nothing of what is drawn from another. */
export function chanceFrom(seed: string): Chance {
  let state = hashOf(seed);
  // Mulberry32: small, and even enough for who complains about what.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1));
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');

  return {
    between,
    happens: (share) => next() < share,
    pick(list) {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new RangeError('there is nothing to pick from');
      return found;
    },
    some(list, count) {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat();
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(between(0, 3))}${hex(3)}-${hex(12)}`,
  };
}

/**
 * Settles what a text leaves open: of `{three|four} weeks` one stands.
 *
 * @param text alternatives stand between braces, none within another
 */
export function settle(text: string, chance: Chance): string {
  return text.replace(/\{([^{}]*)\}/g, (_, ways: string) => chance.pick(ways.split('|')));
}

/** FNV-1a: every sign of the seed changes the whole. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const sign of seed) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
