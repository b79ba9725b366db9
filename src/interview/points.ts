import type { Temporal } from 'temporal-polyfill';
import type { CouncilPolicy, Route } from '../policy/schema.js';
import type { Screener } from '../screening/screening.js';
import type { Point } from './draft.js';

/** As many points as a person can keep in view; a longer message is grouped into these. */
const most = 6;

/** Sentences that greet, thank or ask for attention and say nothing of what went wrong. */
const courtesy =
  /^(hi|hello|hiya|dear|good (morning|afternoon|evening|day)|thanks?|thank you|many thanks|regards|kind regards|yours|please help|cheers|to whom)\b/i;

/** Routes whose matters are somebody else's to answer for. */
const elsewhere: ReadonlySet<Route> = new Set([
  'county_council',
  'government_policy',
  'councillor_conduct',
  'statutory_appeal',
]);

/**
 * The points of a complaint, in the resident's own words and order: each sentence is a point, except that greetings are
 * left out, fragments stay with the sentence before them, and a long message is grouped into at most six.
 */
export function pointsIn(matter: string): string[] {
  const sentences = matter
    .split(/\n+|(?<=[.!?…])\s+(?=["'“(]?[A-Z0-9£])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  const telling = sentences.filter((sentence) => !(courtesy.test(sentence) && wordsIn(sentence) < 8));
  const points = joinFragments(telling.length > 0 ? telling : sentences);
  return points.length > 0 ? group(points) : [matter.trim()];
}

/** Joins a sentence too short to stand alone to the one before it. */
function joinFragments(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((points, sentence) => {
    const last = points.at(-1);
    const joins = last !== undefined && (wordsIn(sentence) < 5 || wordsIn(last) < 5);
    return joins ? [...points.slice(0, -1), `${last} ${sentence}`] : [...points, sentence];
  }, []);
}

function group(points: readonly string[]): string[] {
  const size = Math.ceil(points.length / most);
  const groups = Math.ceil(points.length / size);
  return Array.from({ length: groups }, (_, i) => points.slice(i * size, (i + 1) * size).join(' '));
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/**
 * Marks a point as the council's to answer, somebody else's (with the signpost), or still to be found out. It is what the
 * service thinks, shown as such; a person decides when the complaint is acknowledged (Code 5.6, 5.7).
 */
export function markPoint(
  text: string,
  policy: CouncilPolicy,
  screen: Screener,
  today: Temporal.PlainDate,
): Point {
  const { route, offers } = screen(text, policy, today);
  const [only] = offers;
  if (only && offers.length === 1 && only.signpost !== null && elsewhere.has(only.route)) {
    return { text, responsibility: 'not-ours', signpost: only.signpost };
  }
  const ours = route === 'complaint' || route === 'service_request' || route === 'compliment_comment';
  return { text, responsibility: ours ? 'ours' : 'unclear' };
}
