import type { Complaint } from '../complaints/complaint.js';
import { personOf, type Directory } from '../complaints/directory.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { paragraph, section, bullets, type LetterPart } from './letter.js';

/** Who looks into the complaint, and how to reach them. */
export function handlerPart(
  { owner }: Complaint,
  by: string,
  { council }: CouncilPolicy,
  directory: Directory,
): LetterPart[] {
  const person = personOf(directory, owner ?? by);
  const phone = person?.phone ?? council.contact.phone;
  return section(
    'Who is dealing with it',
    paragraph(
      person
        ? `${person.name} is dealing with your complaint. Phone: ${phone}. E-mail: ${person.email}`
        : `Our ${council.complaintsTeam} is dealing with your complaint. Phone: ${phone}. E-mail: ${council.contact.email}`,
    ),
  );
}

/** What the resident needs us to do differently, and who speaks for them (Code 3.6, 5.10). */
export function needsPart({ needs, received }: Complaint): LetterPart[] {
  const { representative, resident } = received;
  const speaks = representative && `${representative.name} speaks for ${resident.name}.`;
  return section('What we keep to', [
    ...bullets(needs.adjustments.map((text) => `You asked for: ${text}`)),
    ...paragraph(speaks ?? ''),
  ]);
}

/** What was agreed on the telephone. */
export function agreedPart({ calls }: Complaint): LetterPart[] {
  const agreed = calls.flatMap((call) => call.agreed ?? []);
  return section('What we agreed when we spoke', bullets(agreed));
}
