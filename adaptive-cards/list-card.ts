import type { Complaint } from '../src/complaints/complaint.js';
import type { Obligation } from '../src/complaints/obligation.js';
import { permitted } from '../src/complaints/permissions.js';
import type { Person } from '../src/complaints/directory.js';
import { serviceArea } from '../src/policy/lookup.js';
import type { AdaptiveCard, Element } from './card.js';
import { execute } from './execute.js';
import { task } from './owed.js';
import { stageInWords, standing } from './standing.js';
import { cut, heading, paragraph, says } from './text.js';
import type { CardContext } from './view.js';
import { wholeCard } from './whole-card.js';

/** What one case has to say in the morning. */
interface DigestLine {
  readonly complaint: Complaint;
  readonly obligations: readonly Obligation[];
}

/** How many cases one card lists: each takes about half a kilobyte. */
const most = 20;

/** How many things that one case owes a digest names; the card of the case has them all. */
const mostOwed = 4;

/** The morning digest: each case with what is owed, the most urgent first, and its way in. */
export function digestCard(lines: readonly DigestLine[], reader: Person, context: CardContext): AdaptiveCard {
  const first = ({ obligations }: DigestLine): string =>
    obligations.map(({ due }) => due).sort()[0] ?? '9999';
  const sorted = [...lines].sort((a, b) => first(a).localeCompare(first(b)));
  const title = `${lines.length === 1 ? '1 complaint needs' : `${lines.length} complaints need`} you today`;
  return listed(title, sorted, reader, context, ({ complaint, obligations }) => [
    ...obligations.slice(0, mostOwed).map((owed) => paragraph(task(owed, context.now))),
    ...(obligations.length === 0 ? [paragraph(standing(complaint, context))] : []),
  ]);
}

/** A list of cases that somebody asked for, each with its way in. Cases that the reader may not see are left out. */
export function listCard(
  title: string,
  cases: readonly Complaint[],
  reader: Person,
  context: CardContext,
): AdaptiveCard {
  const lines = cases.map((complaint) => ({ complaint }));
  return listed(title, lines, reader, context, ({ complaint }) => [
    paragraph(`${stageInWords(complaint)}. ${standing(complaint, context)}.`),
  ]);
}

function listed<Line extends { readonly complaint: Complaint }>(
  title: string,
  lines: readonly Line[],
  reader: Person,
  context: CardContext,
  about: (line: Line) => readonly Element[],
): AdaptiveCard {
  const seen = lines.filter(
    ({ complaint }) => !permitted(complaint, 'show', { ...context, actor: reader.email }),
  );
  const left = seen.length - most;
  return wholeCard(title, [
    says(title, { style: 'heading', size: 'large', weight: 'bolder' }),
    ...(seen.length === 0 ? [paragraph('There are none.')] : []),
    ...seen.slice(0, most).flatMap((line): Element[] => [
      heading(line.complaint.reference),
      paragraph(whose(line.complaint, context)),
      ...about(line),
      {
        type: 'ActionSet',
        actions: [execute(line.complaint, 'show', `Open ${line.complaint.reference}`)],
      },
    ]),
    ...(left > 0 ? [paragraph(`And ${left} more. The Cases tab has them all.`)] : []),
  ]);
}

/** Whose complaint it is and about what, so that a reader knows it without opening it. */
function whose({ received, service }: Complaint, { policy }: CardContext): string {
  const about = serviceArea(policy, service ?? '')?.name ?? 'service not known';
  return `${cut(received.resident.name, 80)}, ${about}`;
}
