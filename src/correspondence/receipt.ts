import type { Complaint } from '../complaints/complaint.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { arrived, type Occasion } from './facts.js';
import { bullets, numbered, paragraph, quotation, section, type LetterPart } from './letter.js';
import { ombudsmanPart } from './ombudsman.js';
import { outcomesPart, whose } from './points.js';
import { fill, type Facts } from './template.js';

/**
 * The automatic receipt: reference, when it came, what happens next with its dates, the definition and the whole of what
 * they wrote. It says that it is not yet the acknowledgement (Code 6.2: an automatic receipt does not stop that clock).
 */
export function receiptBody({ complaint, policy }: Occasion, { inline }: Facts): LetterPart[] {
  const { opening, notYetAcknowledged, whatHappensNext, changes } = policy.letters.receipt;
  const say = (text: string) => paragraph(fill(text, inline));
  return [
    ...say(opening),
    ...paragraph(`Reference: ${complaint.reference}\nReceived: ${arrived(complaint)}`),
    ...say(notYetAcknowledged),
    ...section('What happens next', numbered(whatHappensNext.map((line) => fill(line, inline)))),
    ...pointsPart(complaint, policy),
    ...outcomesPart(complaint),
    ...section('What you wrote', quotation(complaint.received.matter)),
    ...section('What you sent with it', bullets(complaint.received.enclosures ?? [])),
    ...say(changes),
    ...ombudsmanPart(complaint.received.ombudsmen, policy),
  ];
}

/** The points as they were sent; of one that seems to be somebody else's, whose. */
function pointsPart({ received }: Complaint, policy: CouncilPolicy): LetterPart[] {
  const points = received.points.map((point) =>
    point.responsibility === 'not-ours'
      ? `${point.text}\nWe think this part is for: ${whose(point, policy)}`
      : point.text,
  );
  return section(
    'Your complaint, point by point',
    points.length > 0 ? numbered(points) : bullets([received.matter]),
  );
}
