import type { Temporal } from 'temporal-polyfill';
import { dayInEnglish } from '../calendar/english-dates.js';
import { localDate } from '../calendar/english-dates.js';
import { nameOf } from '../complaints/alert-days.js';
import type { Alert } from '../complaints/alerts.js';
import type { Complaint } from '../complaints/complaint.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { asText, bullets, paragraph, type LetterPart } from './letter.js';
import type { CardKind, Message } from './message.js';
import { owing } from './owing.js';

/** What a case has to tell its people. */
export interface CaseAlerts {
  readonly complaint: Complaint;
  readonly alerts: readonly Alert[];
}

/** A card that reminds somebody, with the name of each thing that it tells of. */
export interface Reminder extends Message {
  /** By {@link nameOfAlert}. */
  readonly tells: readonly string[];
}

/** The name of what somebody is told of a case on a day. */
export const nameOfAlert = (
  reference: string,
  { to, kind, obligation }: Alert,
  now: Temporal.Instant,
): string => `${reference} ${nameOf(obligation)}, ${kind} to ${to} on ${localDate(now).toString()}`;

/** What a reminder tells of, whoever is told and when: the part of its name that stays when it is told again. */
export const matterOf = (tells: string): string => tells.split(', ')[0] ?? tells;

/** The case that a reminder tells of. */
export const referenceOf = (tells: string): string => tells.split(' ')[0] ?? tells;

type Line = Alert & { readonly complaint: Complaint };

/**
 * The cards for what is due now: one card a person, a case and a kind; and instead of a storm, one digest for whoever has
 * many cases at once.
 *
 * @param policy says from how many cases on
 */
export function alertCards(
  due: readonly CaseAlerts[],
  { alerts: { digestFrom } }: Pick<CouncilPolicy, 'alerts'>,
  now: Temporal.Instant,
): Reminder[] {
  const lines = due.flatMap(({ complaint, alerts }) =>
    alerts.map((alert): Line => ({ ...alert, complaint })),
  );
  return [...grouped(lines, ({ to }) => to).values()].flatMap((own) => {
    const cases = new Set(own.map(({ complaint }) => complaint.reference));
    return cases.size >= digestFrom
      ? [card('digest', `${cases.size} complaints need you today`, own, now)]
      : [...grouped(own, ({ kind }) => kind).values()].map((same) => single(same, now));
  });
}

const titles: Readonly<Record<Alert['kind'], string>> = {
  'due-soon': 'Due soon',
  'due-today': 'Due today',
  overdue: 'Overdue',
  'action-due': 'A promised action is due',
  escalation: 'Overdue, and yours to know',
};

function single(lines: readonly Line[], now: Temporal.Instant): Reminder {
  const [first] = lines;
  const kind = first?.kind ?? 'due-soon';
  return card(kind, `${titles[kind]}: ${first?.complaint.reference ?? ''}`, lines, now);
}

function card(kind: CardKind, subject: string, lines: readonly Line[], now: Temporal.Instant): Reminder {
  const [first] = lines;
  const to = first?.to ?? '';
  const tells = lines.map((line) => nameOfAlert(line.complaint.reference, line, now));
  const parts: LetterPart[] = [...paragraph(subject), ...bullets(lines.map(said))];
  const reference = first?.complaint.reference ?? '';
  return {
    // What is told first is told in one card only, so that it names the card.
    id: [...(tells[0]?.split(/[ ,]+/) ?? []), ...(kind === 'digest' ? [kind] : [])].join('.'),
    reference,
    to,
    by: 'card',
    kind,
    subject,
    text: asText(parts),
    parts,
    format: 'usual',
    at: now.toString(),
    tells,
  };
}

function said({ complaint, obligation, kind }: Line): string {
  const { reference, owner, actions, orders } = complaint;
  const what =
    obligation.kind === 'action'
      ? actions.find(({ number }) => number === obligation.number)?.text
      : obligation.kind === 'order'
        ? orders.find(({ number }) => number === obligation.number)?.text
        : undefined;
  const detail = what === undefined ? '' : `: ${what}`;
  const late = kind === 'overdue' || kind === 'escalation' ? 'was due' : 'due';
  const who = kind === 'escalation' ? ` With ${obligation.owner ?? owner ?? 'nobody'}.` : '';
  return `${reference}: ${owing[obligation.kind]}${detail}, ${late} ${dayInEnglish(obligation.due)}.${who}`;
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}
