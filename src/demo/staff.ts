import type { Temporal } from 'temporal-polyfill';
import type { ListedPerson } from '../complaints/directory-changes.js';
import type { Role } from '../complaints/directory.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { chanceFrom, type Chance } from './chance.js';
import { emailOf, nameOf, phoneFrom } from './names.js';

/** Of this number on, names are those of staff, so that no resident is called like one of them. */
const staffFrom = 1_000;
/** For how many teams there is one head of service. */
const teamsOfAHead = 5;

/**
 * Everybody who deals with complaints: a team leader for each team, heads of service, officers, customer services, the member
 * responsible and an auditor, all made up.
 *
 * @param today the last day of the year that is made: leave is taken in that year, and somebody is away now
 */
export function staffOf(
  { teams, serviceAreas }: Pick<CouncilPolicy, 'teams' | 'serviceAreas'>,
  today: Temporal.PlainDate,
  seed: number,
): ListedPerson[] {
  const chance = chanceFrom(`${seed}/staff`);
  let number = staffFrom;
  const person = (roles: Role[], areas: string[], standing: Partial<ListedPerson> = {}): ListedPerson => {
    const name = nameOf((number += 1));
    return {
      name,
      email: emailOf(name, 'example.com'),
      roles,
      serviceAreas: areas,
      phone: phoneFrom(chance),
      entraObjectId: chance.uuid(),
      trainedOn: today.subtract({ days: chance.between(40, 700) }).toString(),
      ...standing,
    };
  };
  const areasOf = (ids: readonly string[]): string[] =>
    serviceAreas.filter(({ team }) => ids.includes(team)).map(({ id }) => id);
  const busy = teams.filter(({ id }) => serviceAreas.some(({ team }) => team === id)).map(({ id }) => id);

  const leaders = busy.map((id) => person(['team-leader'], areasOf([id])));
  // Three at the least: of stage 2 a head of another service must be left who has no hand in the case.
  const groups = Math.max(3, Math.ceil(busy.length / teamsOfAHead));
  const heads = Array.from({ length: groups }, (_, group) =>
    person(['head-of-service'], areasOf(busy.filter((__, index) => index % groups === group))),
  );
  return [
    ...onLeave(leaders, today, chance),
    ...heads,
    person(['complaints-officer'], []),
    person(['complaints-officer'], []),
    person(['customer-services'], []),
    person(['customer-services'], []),
    person(['customer-services'], [], { active: false }),
    person(['member-responsible'], []),
    person(['auditor'], []),
  ];
}

/** Each is away for a week or two of the year, the first of them now; the next in the list stands in. */
function onLeave(
  leaders: readonly ListedPerson[],
  today: Temporal.PlainDate,
  chance: Chance,
): ListedPerson[] {
  return leaders.map((leader, index) => {
    const by = leaders[(index + 1) % leaders.length]?.email;
    if (by === undefined || by === leader.email) return leader;
    const from = today.subtract({ days: index === 0 ? 3 : chance.between(20, 340) });
    const until = from.add({ days: chance.pick([7, 11, 13]) });
    return { ...leader, cover: [{ from: from.toString(), until: until.toString(), by }] };
  });
}
