import { awaiting, type Awaiting } from '../complaints/awaiting.js';
import { breachedAfter, wasBreached } from '../complaints/breaches.js';
import { definitionOf, type Complaint } from '../complaints/complaint.js';
import type { ComplaintEvent, Stage } from '../complaints/event.js';
import type { Obligation, ObligationKind } from '../complaints/obligation.js';

/** What a list shows of a case: kept beside it, so that a page of a list reads nothing else. Days are ISO 8601. */
export interface CaseRow {
  readonly resident: string;
  /** Who speaks for the resident. */
  readonly representative?: string;
  /** The beginning of the first point of the definition, in one line. */
  readonly gist: string;
  readonly stage: Stage;
  readonly status: Complaint['status'];
  readonly service: string | null;
  /** E-mail address. */
  readonly owner: string | null;
  readonly receivedOn: string;
  /** What is owed first, and until when; missing while nothing is owed. */
  readonly owes?: { readonly kind: ObligationKind; readonly due: string };
  /** The last day of what somebody waits for first. */
  readonly breachedAfter?: string;
  /** Whether something was done after its last day. */
  readonly wasBreached: boolean;
  /** Whether the resident needs something done differently, or is known to be vulnerable. Never what it is. */
  readonly hasAdjustments: boolean;
  readonly isVulnerable: boolean;
  readonly version: number;
  /** When any of this last changed: milliseconds since 1970. */
  readonly changedAt: number;
}

/** What a case is listed by, worked out anew in every write that changes the case or what it owes. */
export interface CaseListing {
  readonly row: CaseRow;
  /** What it is filtered by. */
  readonly facets: readonly string[];
  /** Puts what is owed first first: the day, {@link never} while nothing is owed, and the reference. */
  readonly owedKey: string;
  /** Puts cases in the order of their receipt: the day and the reference. */
  readonly receivedKey: string;
}

/** The day of those that owe nothing: after all others. */
export const never = '9999-12-31';

/** The names of what cases are filtered by. */
export const facet = {
  stage: (stage: Stage) => `stage ${stage}`,
  status: (status: Complaint['status']) => `status ${status}`,
  service: (id: string) => `service ${id}`,
  owner: (email: string) => `owner ${email}`,
  unallocated: 'unallocated',
  owesNothing: 'owes nothing',
  breached: 'breached',
  adjustments: 'adjustments',
  awaits: (what: Awaiting) => `awaits ${what}`,
} as const;

/** A key of one of the two orders: of a case, or without its reference before all cases of the day. */
export const keyOf = (day: string, reference = ''): string => `${day} ${reference}`;

/**
 * A case as it is listed.
 *
 * @param events all of them
 * @param owed what it owes
 * @param changedAt milliseconds since 1970
 */
export function listingOf(
  state: Complaint,
  events: readonly ComplaintEvent[],
  owed: readonly Obligation[],
  changedAt: number,
): CaseListing {
  const row = { ...rowOf(state, owed), wasBreached: wasBreached(events), changedAt };
  return {
    row,
    facets: [...facetsOf(row), ...awaiting(state, events).map(facet.awaits)],
    owedKey: keyOf(row.owes?.due ?? never, state.reference),
    receivedKey: keyOf(row.receivedOn, state.reference),
  };
}

function rowOf(state: Complaint, owed: readonly Obligation[]): Omit<CaseRow, 'wasBreached' | 'changedAt'> {
  const { received, needs } = state;
  const [first] = owed.toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
  const waited = breachedAfter(owed);
  return {
    resident: received.resident.name,
    ...(received.representative && { representative: received.representative.name }),
    gist: gistOf(state),
    stage: state.stage,
    status: state.status,
    service: state.service,
    owner: state.owner,
    receivedOn: received.receivedOn,
    ...(first && { owes: { kind: first.kind, due: first.due } }),
    ...(waited !== undefined && { breachedAfter: waited }),
    hasAdjustments: needs.adjustments.length > 0,
    isVulnerable: needs.disabilities.length > 0,
    version: state.version,
  };
}

/** As much of a matter as helps to tell it from others in a list. */
const gistLength = 160;

/**
 * What a case is about, in one line: the beginning of the first point of its definition, or of the matter as it came.
 *
 * @param length of it, in characters
 */
export function gistOf(complaint: Complaint, length = gistLength): string {
  const text = definitionOf(complaint).points[0]?.text ?? complaint.received.matter;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

function facetsOf(row: CaseRow): string[] {
  return [
    facet.stage(row.stage),
    facet.status(row.status),
    ...(row.service === null ? [] : [facet.service(row.service)]),
    ...(row.owner === null ? [] : [facet.owner(row.owner)]),
    ...(row.owner === null && row.status === 'open' ? [facet.unallocated] : []),
    ...(row.owes ? [] : [facet.owesNothing]),
    ...(row.wasBreached ? [facet.breached] : []),
    ...(row.hasAdjustments ? [facet.adjustments] : []),
  ];
}
