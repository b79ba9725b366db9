import { Temporal } from 'temporal-polyfill';
import { inEnglish, localDate, londonTime } from '../calendar/english-dates.js';
import { ombudsmanBlock } from './ombudsman.js';
import type { ComplaintReceived } from '../complaints/event.js';
import type { CouncilPolicy, LetterPlaceholder } from '../policy/schema.js';

/**
 * The automatic receipt: reference, when it came, what happens next with its dates, the definition and the whole of what
 * they wrote. It says that it is not yet the acknowledgement (Code 6.2: an automatic receipt does not stop that clock).
 */
export function receipt(event: ComplaintReceived, policy: CouncilPolicy): { subject: string; text: string } {
  const blocks = policy.letters.receipt;
  const fill = filler(event, policy);
  const parts = [
    `Dear ${addressee(event)},`,
    fill(blocks.opening),
    `Reference: ${event.reference}\nReceived: ${arrived(event)}`,
    fill(blocks.notYetAcknowledged),
    section(
      'What happens next',
      blocks.whatHappensNext.map((line, i) => `${i + 1}. ${fill(line)}`),
    ),
    section(
      'Your complaint, point by point',
      event.points.map((point, i) => `${i + 1}. ${point.text}${whose(point, policy)}`),
    ),
    section(
      'What you would like us to do',
      event.outcomes.length > 0
        ? event.outcomes.map((outcome) => `- ${outcome}`)
        : ['- To be agreed with you.'],
    ),
    section('What you wrote', [quoted(event.matter)]),
    fill(blocks.changes),
    ombudsmanBlock(event.ombudsmen, policy),
    policy.letters.signature.map(fill).join('\n'),
  ];
  return { subject: fill(blocks.subject), text: `${parts.join('\n\n')}\n` };
}

/** The day of receipt, with the time when it was logged as it came. */
function arrived({ at, receivedOn }: ComplaintReceived): string {
  const logged = Temporal.Instant.from(at);
  const day = Temporal.PlainDate.from(receivedOn);
  return localDate(logged).equals(day) ? `${inEnglish(day)} at ${londonTime(logged)}` : inEnglish(day);
}

/** Who the letter is to: the representative where there is one, or else the resident. */
function addressee({ resident, representative }: ComplaintReceived): string {
  return representative?.correspondWith ? representative.name : resident.name;
}

function whose(
  { responsibility, signpost }: ComplaintReceived['points'][number],
  policy: CouncilPolicy,
): string {
  const other = policy.signposts.find(({ id }) => id === signpost);
  if (responsibility !== 'not-ours' || !other) return '';
  const where = [other.contact.phone, other.contact.url].filter((line) => line !== undefined).join(', ');
  return `\n   We think this part is for: ${other.body}${where === '' ? '' : ` (${where})`}. ${other.how}`;
}

const section = (title: string, lines: readonly string[]): string => `${title}\n\n${lines.join('\n')}`;

/** The resident's words, set off so that nobody takes them for ours. */
const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Fills a block's placeholders in one pass: what is filled in is never itself looked at for placeholders. */
function filler(event: ComplaintReceived, policy: CouncilPolicy): (block: string) => string {
  const { council } = policy;
  const inWords = (day: string) => inEnglish(Temporal.PlainDate.from(day));
  const values: Record<LetterPlaceholder, string> = {
    reference: event.reference,
    acknowledgeBy: inWords(event.acknowledgeBy),
    respondBy: inWords(event.respondBy),
    receivedOn: inWords(event.receivedOn),
    name: addressee(event),
    council: council.name,
    phone: council.contact.phone,
    email: council.contact.email,
  };
  const known = new Map<string, string>(Object.entries(values));
  return (block) => block.replace(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole);
}
