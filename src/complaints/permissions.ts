import { localDate } from '../calendar/english-dates.js';
import type { CommandName } from './command.js';
import type { Complaint } from './complaint.js';
import type { DecisionContext } from './context.js';
import { activePerson, personOf, standIn, type Person } from './directory.js';
import { handling, permissions, type Permission } from './permission-table.js';
import { type Refusal, refusal } from './refusal.js';

/**
 * Whether the actor may give a command in a case.
 *
 * @param complaint undefined where there is none yet
 * @returns the refusal that names the rule, undefined when they may
 */
export function permitted(
  complaint: Complaint | undefined,
  name: CommandName | 'show',
  { actor, directory, now }: Pick<DecisionContext, 'actor' | 'directory' | 'now'>,
): Refusal | undefined {
  const rule = permissions[name];
  if (actor === 'resident') {
    return rule.resident ? undefined : no(complaint, rule, 'This is not done by the resident. ');
  }
  if (actor === 'system') {
    return rule.system ? undefined : no(complaint, rule, 'This is not done by the service itself. ');
  }
  const person = activePerson(directory, actor);
  if (!person) return refusal('Dacorum 8.2', unknown(personOf(directory, actor), actor), 'as');
  if (rule.owner && complaint && answersFor(complaint, person, { directory, now })) return undefined;
  if (rule.actionOwner && complaint?.actions.some(({ owner }) => owner.toLowerCase() === person.email)) {
    return undefined;
  }
  const reach = person.roles.map((role) => rule.staff[role]);
  if (reach.includes('any')) return undefined;
  if (reach.includes('own-service') && isOfService(complaint, person)) return undefined;
  return no(complaint, rule);
}

function no(complaint: Complaint | undefined, { provision, says }: Permission, who = ''): Refusal {
  // At stage 2 whoever answers is whoever was appointed to look afresh.
  const atStage2 = complaint?.stage === 2 && says === handling;
  return refusal(atStage2 ? 'Code 6.13, Dacorum 5.12' : provision, `${who}${says}`);
}

/** Whether a person answers for a case: its owner, or who stands in for the owner today. */
export function answersFor(
  { owner }: Complaint,
  person: Person,
  { directory, now }: Pick<DecisionContext, 'directory' | 'now'>,
): boolean {
  if (owner === null) return false;
  const holder = personOf(directory, owner);
  return (
    owner === person.email || (holder !== undefined && standIn(directory, holder, localDate(now)) === person)
  );
}

function isOfService(complaint: Complaint | undefined, { serviceAreas }: Person): boolean {
  return complaint?.service !== null && complaint !== undefined && serviceAreas.includes(complaint.service);
}

function unknown(person: Person | undefined, actor: string): string {
  return person
    ? `${person.name} no longer works for the council.`
    : `There is nobody with the address ${actor} in the staff list.`;
}
