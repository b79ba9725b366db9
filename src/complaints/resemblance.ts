/** A refusal there has been: of which complaint, and what was given as its facts. */
export interface EarlierRefusal {
  readonly reference: string;
  readonly facts: string;
}

/**
 * From which share of word pairs in common on two texts count as copied. One word changed takes two pairs from each text, so
 * that 0.6 finds a copy in which up to one word in eight was changed, as when only the name was. Refusals that merely begin
 * alike ("The resident filed a claim for disrepair about ...") have less than half in common once each goes on to say what
 * is true of its own complaint.
 */
const alike = 0.6;

/**
 * The earlier refusal whose facts are (nearly) those given now (Code 2.5: every complaint is looked at on its own merits).
 *
 * @param facts of the refusal that is being given
 * @param earlier refusals of other complaints
 * @returns the reference of the one most alike; undefined where none is
 */
export function resembledBy(facts: string, earlier: readonly EarlierRefusal[]): string | undefined {
  const pairs = wordPairs(facts);
  const likest = earlier
    .map(({ reference, facts: theirs }) => ({ reference, share: inCommon(pairs, wordPairs(theirs)) }))
    .reduce<{ reference?: string; share: number }>((best, one) => (one.share > best.share ? one : best), {
      share: 0,
    });
  return likest.share >= alike ? likest.reference : undefined;
}

/** The words of a text two by two. Numbers count as one word: another date or claim number makes no other reason. */
function wordPairs(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    /\p{N}/u.test(word) ? '#' : word,
  );
  return new Set(
    words.slice(0, Math.max(1, words.length - 1)).map((word, index) => `${word} ${words[index + 1] ?? ''}`),
  );
}

/** What two sets share, of all that either holds: from 0 to 1. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
