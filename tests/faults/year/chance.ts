/** A source of chance that gives the same again for the same seed (mulberry32). */
export interface Chance {
  /** True so often out of one. */
  happens(probability: number): boolean;
  /** One of some things. */
  oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
}

/** @param seed a whole number */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    happens: (probability) => next() < probability,
    oneOf: (things) => things[Math.floor(next() * things.length)] ?? things[0],
  };
}
