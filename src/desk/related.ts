import type { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../complaints/complaint.js';
import { tellingWords, wordsOfMatter } from './case-words.js';
import { kindOfKey, kinOf, type KinKind, type Known } from './kin.js';
import type { CaseRecord, Records } from './records.js';

/** Why a case may have to do with another: they have this in common. */
type RelatedBy = KinKind | { readonly words: readonly string[] };

/** A case that may have to do with another. */
export interface RelatedCase {
  readonly complaint: Complaint;
  readonly by: readonly RelatedBy[];
}

/** What others are looked for by. */
interface Subject {
  readonly kin: readonly string[];
  readonly words: readonly string[];
  /** The case itself, where there is one already. */
  readonly reference?: string;
}

/** The subject that a case is. */
export function subjectOf(complaint: Complaint): Subject {
  const { reference, received } = complaint;
  return { kin: kinOf(received.resident), words: wordsOfMatter(complaint), reference };
}

/** The subject that a complaint is that has not been sent yet. */
export function subjectTyped({
  matter,
  resident,
}: {
  readonly matter: string;
  readonly resident: Known;
}): Subject {
  return { kin: kinOf(resident), words: tellingWords(matter) };
}

/** No more cases of one resident or home are looked at. */
const mostKin = 30;
/** A word that stands in more cases than this says nothing. */
const rare = 40;
/** Of a matter so many of its rarest words are looked for, of which another must have so many in common. */
const soughtWords = 8;
const inCommon = 3;
/** Matters are alike only where they came within so many months of each other. */
const months = 6;
/** So many alike matters are looked at, the most alike. */
const mostAlike = 12;

/**
 * The cases that may have to do with one: of the same resident or home, or about much the same within some months. Those of
 * the same people come first, each with what it has in common. Who may see what is the asker's to check.
 */
export async function relatedTo(
  { kin, words, reference }: Subject,
  { cases }: Pick<Records, 'cases'>,
  today: Temporal.PlainDate,
): Promise<RelatedCase[]> {
  const [ofThem, alike] = await Promise.all([
    kin.length === 0
      ? []
      : cases
          .find({ kin: { $in: [...kin] } })
          .sort({ _id: -1 })
          .limit(mostKin)
          .toArray(),
    alikeTo({ words, reference }, cases, today),
  ]);
  const records = new Map([...ofThem, ...alike.map(({ record }) => record)].map((one) => [one._id, one]));
  if (reference !== undefined) records.delete(reference);
  return [...records.values()].map((record) => {
    const shared = alike.find(({ record: { _id } }) => _id === record._id)?.shared;
    return {
      complaint: record.state,
      by: [
        ...new Set(kin.filter((key) => record.kin.includes(key)).flatMap((key) => kindOfKey(key) ?? [])),
        ...(shared ? [{ words: shared }] : []),
      ],
    };
  });
}

interface Alike {
  readonly record: CaseRecord;
  readonly shared: readonly string[];
}

async function alikeTo(
  { words, reference }: Pick<Subject, 'words'> & { readonly reference: string | undefined },
  cases: Records['cases'],
  today: Temporal.PlainDate,
): Promise<Alike[]> {
  // What only the case itself says is in common with no other.
  const sought = await rarest(words, reference === undefined ? 1 : 2, cases);
  if (sought.length < inCommon) return [];
  const since = today.subtract({ months }).toString();
  const found = await cases
    .find({ words: { $in: [...sought] } })
    .project<Pick<CaseRecord, '_id' | 'words'> & { state: { received: { receivedOn: string } } }>({
      words: 1,
      'state.received.receivedOn': 1,
    })
    .toArray();
  const best = found
    .filter(({ state }) => state.received.receivedOn >= since)
    .map(({ _id, words: theirs }) => ({ _id, shared: sought.filter((word) => theirs.includes(word)) }))
    .filter(({ shared }) => shared.length >= inCommon)
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .slice(0, mostAlike);
  const records = await cases.find({ _id: { $in: best.map(({ _id }) => _id) } }).toArray();
  return best.flatMap(({ _id, shared }) => {
    const record = records.find((one) => one._id === _id);
    return record ? [{ record, shared }] : [];
  });
}

/** The words that stand in the fewest cases, but in so many at least. */
async function rarest(words: readonly string[], least: number, cases: Records['cases']): Promise<string[]> {
  const counted = await Promise.all(
    words.map(async (word) => ({
      word,
      count: await cases.countDocuments({ words: word }, { limit: rare + 1 }),
    })),
  );
  return counted
    .filter(({ count }) => count >= least && count <= rare)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, soughtWords)
    .map(({ word }) => word);
}
