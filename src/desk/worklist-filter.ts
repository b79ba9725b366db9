import type { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../complaints/complaint.js';
import type { Stage } from '../complaints/event.js';
import type { CasesSeen } from '../complaints/seen-by.js';
import type { Filter } from '../storage/port.js';
import { facet, keyOf, never } from './case-listing.js';
import { wordsSought } from './case-words.js';
import type { CaseRecord } from './records.js';

/** Which cases a list is of. What is not said is any. */
export interface CaseFilter {
  readonly stage?: Stage | undefined;
  readonly status?: Complaint['status'] | undefined;
  readonly service?: string | undefined;
  /** E-mail address of who answers for it; or nobody yet, in a case that is open. */
  readonly owner?: string | { readonly nobody: true } | undefined;
  /** When the first thing is due: `week` is from today to Sunday, `later` after that. */
  readonly due?: 'overdue' | 'today' | 'week' | 'later' | 'nothing' | undefined;
  /** `now`: something that somebody waits for is overdue; `ever`: that, or something was done after its last day. */
  readonly breach?: 'now' | 'ever' | undefined;
  readonly adjustments?: 'recorded' | undefined;
  /** All words, of those that a case is found by, or the beginning of a reference. */
  readonly words?: string | undefined;
}

interface Range {
  readonly $gte?: string;
  readonly $lt?: string;
}

/**
 * The filter of a list as the store takes it.
 *
 * @param seen whose cases the reader may see
 * @param today decides what is overdue
 */
export function storeFilter(
  wanted: CaseFilter,
  seen: CasesSeen,
  today: Temporal.PlainDate,
): Filter<CaseRecord> {
  const { reference, words } = sought(wanted.words ?? '');
  return {
    // Those that were ever late are found as such; whatever else is asked leads to every case unless it says less.
    ...(wanted.breach !== 'ever' || wanted.due !== undefined ? { owedKey: dueWithin(wanted, today) } : {}),
    ...facetsWithin(facetsOf(wanted), seen),
    ...(words.length > 0 && { words: { $all: [...words] } }),
    ...(reference !== undefined && { _id: { $gte: reference, $lt: `${reference}\uFFFF` } }),
    ...breached(wanted, today),
  };
}

function facetsOf({ stage, status, service, owner, due, adjustments }: CaseFilter): string[] {
  return [
    ...(stage === undefined ? [] : [facet.stage(stage)]),
    ...(status === undefined ? [] : [facet.status(status)]),
    ...(service === undefined ? [] : [facet.service(service)]),
    ...(owner === undefined ? [] : [typeof owner === 'string' ? facet.owner(owner) : facet.unallocated]),
    ...(due === 'nothing' ? [facet.owesNothing] : []),
    ...(adjustments === undefined ? [] : [facet.adjustments]),
  ];
}

/** All of the facets asked for, and one that brings the case within the reader's reach. */
function facetsWithin(wanted: readonly string[], seen: CasesSeen): Filter<CaseRecord> {
  const reach = seen === 'all' ? [] : [...seen.services.map(facet.service), ...seen.owners.map(facet.owner)];
  const [one, another] = wanted;
  if (seen === 'all' || wanted.some((facet) => reach.includes(facet))) {
    // One alone is asked for as it is: an index knows how many there are.
    if (another === undefined) return one === undefined ? {} : { facets: one };
    return { facets: { $all: [...wanted] } };
  }
  return { facets: { ...(one !== undefined && { $all: [...wanted] }), $in: reach } };
}

/** The days on which the first thing may be due, as keys. All keys, where it may be any: they lead to every case. */
export function dueWithin({ due, breach }: CaseFilter, today: Temporal.PlainDate): Range {
  const from = (days: number): string => keyOf(today.add({ days }).toString());
  const nextMonday = 8 - today.dayOfWeek;
  if (due === 'overdue' || (breach === 'now' && due === undefined)) return { $lt: from(0) };
  if (due === 'today') return { $gte: from(0), $lt: from(1) };
  if (due === 'week') return { $gte: from(0), $lt: from(nextMonday) };
  if (due === 'later') return { $gte: from(nextMonday), $lt: keyOf(never) };
  return { $gte: '' };
}

function breached({ breach }: CaseFilter, today: Temporal.PlainDate): Filter<CaseRecord> {
  const now = { 'row.breachedAfter': { $lt: today.toString() } };
  if (breach === 'now') return now;
  if (breach === undefined) return {};
  return { $or: [{ facets: facet.breached }, { owedKey: { $lt: keyOf(today.toString()) }, ...now }] };
}

/** A council's letters, a year and the beginning of a number, as somebody types it who reads it out. */
const beginningOfReference = /\b[A-Z]{2,5}-\d{2}-\d[\dA-Z-]*/i;

function sought(query: string): { readonly reference?: string; readonly words: readonly string[] } {
  const reference = beginningOfReference.exec(query)?.[0];
  if (reference === undefined) return { words: wordsSought(query) };
  return { reference: reference.toUpperCase(), words: wordsSought(query.replace(reference, ' ')) };
}
