import type { Question } from '../question.js';
import { address, contact, email, phone } from './contact.js';
import { matter, anythingElse } from './matter.js';
import { adjustments, callTimes } from './needs.js';
import { outcome } from './outcome.js';
import { service, tenancy } from './service.js';
import { happenedOn } from './when.js';
import { consent, name, onBehalfOf, representativeName } from './who.js';

/** The words by which people call the answers they want to change. The first that fits is meant. */
const names: readonly (readonly [RegExp, Question])[] = [
  [/\b(call[- ]?times?|time to (ring|call)|best time)\b/, callTimes],
  [/\b(happened-on|date|when|day)\b/, happenedOn],
  [/\b(outcomes?|what i (want|would like)|put(ting)? it right|wish)\b/, outcome],
  [/\b(services?|team|department)\b/, service],
  [/\b(tenancy|tenant|leaseholder)\b/, tenancy],
  [/\b(e-?mail)\b/, email],
  [/\b(phone|telephone|mobile|number)\b/, phone],
  [/\b(address|postcode)\b/, address],
  [/\b(contact|how to reach me|reach me)\b/, contact],
  [/\b(representative-name|my own name)\b/, representativeName],
  [/\bname\b/, name],
  [/\b(on-behalf-of|behalf|who (it is|i am) (for|writing for))\b/, onBehalfOf],
  [/\b(consent|agreed|permission)\b/, consent],
  [/\b(adjustments?|large print|differently|interpreter)\b/, adjustments],
  [/\b(anything-else)\b/, anythingElse],
  [/\b(matter|what happened|what i (said|wrote)|message|complaint)\b/, matter],
];

/** The question whose answer these words name ("the date", "my e-mail"), if they name one briefly enough to be sure. */
export function questionNamed(words: string): Question | undefined {
  const said = words.trim().toLowerCase();
  if (said.split(/\s+/).length > 6) return undefined;
  return names.find(([pattern]) => pattern.test(said))?.[1];
}
