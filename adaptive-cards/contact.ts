import type { Complaint } from '../src/complaints/complaint.js';
import type { Element } from './card.js';
import { container, cut, heading, named } from './text.js';

const kinds = {
  friend: 'a friend or relative',
  advocate: 'an advocate',
  councillor: 'a councillor',
  mp: 'an MP',
};
const consents = {
  yes: 'The resident has agreed.',
  'not-yet': 'The resident has not yet agreed: deal with the complaint, and ask them.',
  no: 'The resident has not agreed: tell them nothing about the case.',
};

/**
 * Whom to ring and how, what they need, and who speaks for them (Code 3.6, 5.10): what whoever rings has to know first.
 *
 * @param room characters for each of the resident's texts
 */
export function contact({ received, needs, restriction, status }: Complaint, room: number): Element {
  const { resident, representative, callTimes } = received;
  const line = (name: string, words: string | undefined): Element[] =>
    words === undefined || words === '' ? [] : [named(name, cut(words, room))];
  return container(
    [
      heading(status === 'open' ? 'Who to ring' : 'The resident'),
      ...line('Name', resident.name),
      ...line('Phone', resident.phone ?? 'none given, so please write'),
      ...line('Best times', callTimes),
      ...line('E-mail', resident.email),
      ...line('Needs', needs.adjustments.join('\n')),
      ...line('Disabilities', needs.disabilities.join('\n')),
      ...(representative
        ? [
            ...line(
              'Speaks for them',
              `${representative.name}, ${kinds[representative.kind]}. ${consents[representative.consent]}`,
            ),
            ...line('Their e-mail', representative.email),
            ...line('Letters go to', representative.correspondWith ? representative.name : resident.name),
          ]
        : []),
      ...(restriction ? line('Contact is restricted', `${restriction.kind}. ${restriction.reason}`) : []),
    ],
    'emphasis',
  );
}
