import { Temporal } from 'temporal-polyfill';
import type { DecideData } from '../commands/deciding.js';
import { definitionOf, type Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import { activePerson } from '../directory.js';
import type { DefinitionPoint } from '../event.js';
import { stage2Objection } from '../handling.js';
import { answersFor } from '../permissions.js';
import { provisionFor } from '../provisions.js';
import { type Refusal, refusal } from '../refusal.js';
import { signed, today, unlessAhead, unlessOpen, type Decider } from './decision.js';

/**
 * Code 6.7, 6.18, 7.1: a finding on every point with its reason and the policy or law it rests on, and one on the whole.
 * Where something went wrong, the council says so and puts it right.
 */
export const decideComplaint: Decider<'decide'> = (complaint, data, context) => {
  const provision = provisionFor('decide', complaint.stage);
  const refused =
    unlessOpen(complaint, provision) ??
    unlessAfresh(complaint, context) ??
    notEveryPoint(data, definitionOf(complaint).points, provision) ??
    notPutRight(data) ??
    contradiction(data, provision) ??
    overdueAction(data, context);
  if (refused) return refused;
  const { findings, outcome, acknowledgement, impact, remedies = [], actions = [], contributors = [] } = data;
  const { stage } = complaint;
  return [
    {
      type: 'ComplaintDecided',
      ...signed(context),
      stage,
      findings,
      outcome,
      acknowledgement,
      impact,
      remedies,
      actions,
      contributors,
    },
  ];
};

/** Code 6.13, Dacorum 5.12: stage 2 is decided and answered by whoever was appointed to look afresh, and by nobody else. */
export function unlessAfresh(complaint: Complaint, context: DecisionContext): Refusal | undefined {
  if (complaint.stage === 1) return undefined;
  const { directory, policy, actor } = context;
  const person = activePerson(directory, actor);
  if (!person || !answersFor(complaint, person, context)) {
    return refusal(
      'Code 6.13, Dacorum 5.12',
      'Stage 2 is decided and answered by whoever was appointed to it.',
    );
  }
  const objection = stage2Objection(complaint, person, policy, directory);
  return objection && refusal(objection.provision, objection.message);
}

/** Every point that is not somebody else's has one finding, and no finding is of a point that is not there. */
export function notEveryPoint(
  { findings }: Pick<DecideData, 'findings'>,
  points: readonly DefinitionPoint[],
  provision: string,
): Refusal | undefined {
  const numbers = findings.map(({ point }) => point);
  const stray = numbers.findIndex((point, index) => point > points.length || numbers.indexOf(point) < index);
  if (stray >= 0) {
    const point = numbers[stray] ?? 0;
    const says = point > points.length ? `There is no point ${point}.` : `Point ${point} has two findings.`;
    return refusal(provision, says, `findings.${stray + 1}.point`);
  }
  const left = points.findIndex(
    ({ responsibility }, index) => responsibility !== 'not-ours' && !numbers.includes(index + 1),
  );
  return left < 0
    ? undefined
    : refusal(provision, `Point ${left + 1} has no finding. Every point is answered.`, 'findings');
}

const wentWrong = ({ findings, outcome }: DecideData): boolean =>
  outcome !== 'not-upheld' || findings.some(({ finding }) => finding !== 'not-upheld');

/** Code 7.1: what is upheld is acknowledged, and remedied by at least one thing of the Code's list. */
function notPutRight(data: DecideData): Refusal | undefined {
  if (!wentWrong(data)) return undefined;
  if (data.acknowledgement === undefined) {
    return refusal(
      'Code 7.1',
      'What is upheld needs a sentence that says what went wrong.',
      'acknowledgement',
    );
  }
  return data.remedies === undefined || data.remedies.length === 0
    ? refusal('Code 7.1', 'What is upheld needs at least one remedy.', 'remedies')
    : undefined;
}

/** The whole cannot be found otherwise than all of its parts. */
function contradiction({ findings, outcome }: DecideData, provision: string): Refusal | undefined {
  const upheld = findings.filter(({ finding }) => finding !== 'not-upheld').length;
  if (outcome === 'not-upheld' && upheld > 0) {
    return refusal(
      provision,
      'A point is upheld, so the complaint as a whole cannot be not upheld.',
      'outcome',
    );
  }
  return outcome !== 'not-upheld' && upheld === 0
    ? refusal(provision, 'No point is upheld, so the complaint as a whole cannot be.', 'outcome')
    : undefined;
}

/** Code 7.3: an action still to be done has a day still to come. */
function overdueAction({ actions = [] }: DecideData, context: DecisionContext): Refusal | undefined {
  const now = today(context);
  return actions
    .map(({ due }, index) =>
      unlessAhead(Temporal.PlainDate.from(due), now, 'Code 7.3', `actions.${index + 1}.due`),
    )
    .find((refused) => refused !== undefined);
}
