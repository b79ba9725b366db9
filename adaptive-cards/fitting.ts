import type { AdaptiveCard } from './card.js';
import type { Detail } from './form.js';

/** The most that a card may weigh: Teams takes 28 KB with all that goes around it, and 25 KB is what it is safe with. */
const heaviest = 24_000;

const encoder = new TextEncoder();
const scales = new Uint8Array(heaviest);

/** What was written out to be weighed. */
const written = new WeakMap<AdaptiveCard, string>();

/** A card written out: one that was weighed is not written out again. */
export function cardJson(card: AdaptiveCard): string {
  return written.get(card) ?? JSON.stringify(card);
}

/** Whether a card is not too heavy for the wire. It is weighed by filling a measure, which costs no memory. */
function fits(card: AdaptiveCard): boolean {
  const text = JSON.stringify(card);
  written.set(card, text);
  return text.length <= heaviest && encoder.encodeInto(text, scales).read === text.length;
}

const all: Detail = {
  words: 2000,
  points: 50,
  defining: 'texts',
  long: 'both',
  seldom: 'too',
  others: 'too',
  kept: 2000,
};

/** How much a card shows, from all to what always fits. */
const brief: Detail = { ...all, words: 250, defining: 'marks', seldom: 'not' };
const details: readonly Detail[] = [
  all,
  { ...all, words: 600 },
  { ...all, words: 600, defining: 'marks' },
  brief,
  { ...brief, points: 20, long: 'next' },
  { ...brief, points: 20, long: 'next', words: 100 },
  { ...brief, points: 10, long: 'next', words: 60 },
  { ...brief, points: 10, long: 'neither', words: 100 },
  { ...brief, points: 10, long: 'neither', words: 60, others: 'not' },
  { ...brief, points: 5, long: 'neither', words: 60, others: 'not', kept: 600 },
];
const least: Detail = { ...brief, points: 5, long: 'neither', words: 60, others: 'not', kept: 150 };

/** The fullest card of a case that is not too heavy. */
export function fitting(make: (detail: Detail) => AdaptiveCard): AdaptiveCard {
  return fullest(details, least, make);
}

/** The card with the most room for words that is not too heavy. @param rooms characters a text, the most first */
export function fittingWords(rooms: readonly number[], make: (words: number) => AdaptiveCard): AdaptiveCard {
  return fullest(rooms, 60, make);
}

function fullest<Room>(rooms: readonly Room[], last: Room, make: (room: Room) => AdaptiveCard): AdaptiveCard {
  for (const room of rooms) {
    const card = make(room);
    if (fits(card)) return card;
  }
  return make(last);
}
