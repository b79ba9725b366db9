import { localDate } from '../../../calendar/english-dates.js';
import { ableToApprove, ableToTake, byTeam } from '../../../complaints/choosing-people.js';
import type { Person } from '../../../complaints/directory.js';
import { commandsOnCase, mayTakeLate, whyNotOffered } from '../../../complaints/offers.js';
import { remedyChoices } from '../../../complaints/remedies.js';
import { stageDates } from '../../../complaints/stage-dates.js';
import { ombudsmanId } from '../../../policy/schema.js';
import type { Choices, CommandOffer } from '../../../workspace/contract/case/choices.js';
import type { Choice } from '../../../workspace/contract/case/said.js';
import type { LookedAt } from './looked-at.js';

/** Working days after which residents usually hear how it goes (Code 5.9). */
const usual = 5;

/** Which commands a reader may give now, and why not the others. What is next comes first. */
export function commandsFor(looked: LookedAt): CommandOffer[] {
  return commandsOnCase.map((command) => {
    const why = whyNotOffered(command, looked);
    return { command, whyNot: why ? { provision: why.provision, message: why.message } : null };
  });
}

/** What the forms of a case let its reader choose from. */
export function choicesFor(looked: LookedAt): Choices {
  const { complaint, policy, directory, reader, now } = looked;
  const today = localDate(now);
  const person = (one: Person): Choice => ({ value: one.email, title: byTeam(one, policy) });
  return {
    whoMayTake: ableToTake(complaint, policy, directory).map(person),
    whoMayApprove: ableToApprove(complaint, reader, directory).map(person),
    signposts: policy.signposts.map(({ id, body }) => ({ value: id, title: body })),
    grounds: policy.exclusions.map(({ ground, says }) => ({ value: ground, title: says })),
    ombudsmen: ombudsmanId.options.flatMap((id) => {
      const name = policy.ombudsmen[id]?.name;
      return name === undefined ? [] : [{ value: id, title: name }];
    }),
    remedies: remedyChoices.map((one) => ({ ...one })),
    takesLate: mayTakeLate(looked),
    extension: complaint.status === 'open' ? extensionOf(looked) : null,
    today: today.toString(),
    restrictedAtMost: today.add({ months: 6 }).toString(),
  };
}

function extensionOf({ complaint, policy, calendar }: LookedAt): Choices['extension'] {
  const { due, extendedToAtMost } = stageDates(complaint, policy, calendar);
  return { due: due.toString(), atMost: extendedToAtMost.toString(), usual };
}
