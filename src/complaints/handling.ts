import type { Complaint } from './complaint.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { activePerson, hasRole, personOf, type Directory, type Person, type Role } from './directory.js';
import { isRefusal, type Refusal, refusal } from './refusal.js';

const handlers: readonly Role[] = ['team-leader', 'head-of-service', 'complaints-officer'];

/**
 * Who is meant by an address, if they may answer for a case at all.
 *
 * @returns the person; or the refusal: nobody of that address, somebody named in the complaint or in conflict with it
 * (Code 5.8), or somebody whose role does not answer for complaints
 */
function handlerNamed(complaint: Complaint, email: string, directory: Directory): Person | Refusal {
  const person = activePerson(directory, email);
  if (!person) {
    const gone = personOf(directory, email);
    const says = gone
      ? `${gone.name} no longer works for the council.`
      : `There is nobody with the address ${email}.`;
    return refusal('Code 4.2', says, 'to');
  }
  const barred = whyBarred(complaint, person);
  if (barred) return barred;
  return hasRole(person, handlers)
    ? person
    : refusal(
        'Dacorum 5.5',
        `${person.name} is not a team leader, a head of service or a complaints officer.`,
        'to',
      );
}

/** Code 5.8: nobody answers for a complaint that names them, or in which they have a conflict of interest. */
function whyBarred({ barred, received }: Complaint, { email, name }: Person): Refusal | undefined {
  if (!barred.includes(email)) return undefined;
  return refusal(
    'Code 5.8',
    received.staffNamed.includes(email)
      ? `The complaint is about ${name}, who cannot be the one to look at it.`
      : `${name} has a conflict of interest in this complaint.`,
    'to',
  );
}

/**
 * Whether somebody may look at a case at stage 2: nobody who had a hand in stage 1 (Code 6.13), and by the council's
 * policy nobody of the same service, and only certain roles (Dacorum 5.12).
 *
 * @returns the refusal that names the rule, undefined when they may
 */
export function stage2Objection(
  complaint: Complaint,
  person: Person,
  policy: CouncilPolicy,
  directory: Directory,
): Refusal | undefined {
  const { email, name, serviceAreas } = person;
  const no = (provision: string, says: string): Refusal => refusal(provision, says, 'to');
  const hands = complaint.stage1.hands.map((hand) => hand.toLowerCase());
  if (hands.includes(email) || hands.includes(name.toLowerCase())) {
    return no(
      'Code 6.13',
      `${name} took part in the stage 1 answer. Somebody else must look at it at stage 2.`,
    );
  }
  const { by, otherServiceArea } = policy.stage2;
  const same = serviceAreas.filter((area) => areasOfStage1(complaint, directory).includes(area));
  if (otherServiceArea && same.length > 0) {
    return no(
      'Dacorum 5.12',
      `${name} is responsible for the same service (${same.join(', ')}). Stage 2 goes to another.`,
    );
  }
  return hasRole(person, by)
    ? undefined
    : no(
        'Dacorum 5.12',
        `Stage 2 is looked at by a ${by.map((role) => role.replaceAll('-', ' ')).join(' or a ')}; ${name} is none.`,
      );
}

/** The service that the complaint is about; where that is not known or somebody else's team answered, those of whoever did. */
function areasOfStage1({ service, stage1 }: Complaint, directory: Directory): string[] {
  const theirs = stage1.hands.flatMap((hand) => personOf(directory, hand)?.serviceAreas ?? []);
  if (service === null) return theirs;
  return theirs.includes(service) ? [service] : [service, ...theirs];
}

/** Somebody who may take a case as it stands: at stage 2, somebody who looks at it afresh. */
export function whoMayTake(
  complaint: Complaint,
  email: string,
  policy: CouncilPolicy,
  directory: Directory,
): Person | Refusal {
  const person = handlerNamed(complaint, email, directory);
  if (isRefusal(person) || complaint.stage === 1) return person;
  return stage2Objection(complaint, person, policy, directory) ?? person;
}
