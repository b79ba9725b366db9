import { ableToApprove, ableToTake, byTeam } from '../../src/complaints/choosing-people.js';
import type { Person } from '../../src/complaints/directory.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { Choice, Element } from '../card.js';
import { choice, email } from '../inputs.js';
import { cut } from '../text.js';
import type { CardView } from '../view.js';

/** The most people that one list holds; where there are more, their e-mail address is asked for. */
const most = 40;

/** Who may take a case as it stands, those of its service first; never who has it already. */
export function whoTakesIt(
  { complaint, policy, directory }: CardView,
  label: string,
  value?: string,
): Element {
  const able = ableToTake(complaint, policy, directory);
  const others = able.filter(({ email: address }) => value !== undefined || address !== complaint.owner);
  return chosen('to', label, 'must', others, policy, value);
}

/** Who may approve what goes beyond the cap (Code 6.4). */
export function whoApproves({ complaint, policy, directory, reader }: CardView): Element {
  const seniors = ableToApprove(complaint, reader, directory);
  return chosen('approvedBy', 'Who has approved it', 'must', seniors, policy);
}

function chosen(
  id: string,
  label: string,
  must: 'must' | 'may',
  people: readonly Person[],
  policy: CouncilPolicy,
  value?: string,
): Element {
  const choices = people.map((person): Choice => ({
    title: cut(byTeam(person, policy), 90),
    value: person.email,
  }));
  return people.length === 0 || people.length > most
    ? email(id, `${label} (e-mail address)`, must)
    : choice(id, label, must, choices, value);
}
