import type { AdaptiveCard } from './card.js';
import type { Detail } from './form.js';

/** The most that a card may weigh: Teams takes 28 KB with all that goes around it, and 25 KB is what it is safe with. */
const heaviest = 24_000;

/** A card's weight on the wire. */
export function weight(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

const all: Detail = { words: 2000, points: 50, defining: 'texts', long: 'both', seldom: 'too', kept: 2000 };

/** How much a card shows, from all to what always fits. */
const details: readonly Detail[] = [
  all,
  { ...all, words: 600 },
  { ...all, words: 600, defining: 'marks' },
  { ...all, words: 250, defining: 'marks', seldom: 'not' },
  { ...all, words: 250, points: 20, defining: 'marks', seldom: 'not', long: 'next' },
  { ...all, words: 100, points: 20, defining: 'marks', seldom: 'not', long: 'next', kept: 600 },
  { ...all, words: 100, points: 10, defining: 'marks', seldom: 'not', long: 'neither', kept: 600 },
];
const least: Detail = {
  ...all,
  words: 60,
  points: 5,
  defining: 'marks',
  seldom: 'not',
  long: 'neither',
  kept: 200,
};

/** The fullest card that is not too heavy. */
export function fitting(make: (detail: Detail) => AdaptiveCard): AdaptiveCard {
  for (const detail of details) {
    const card = make(detail);
    if (weight(card) <= heaviest) return card;
  }
  return make(least);
}
