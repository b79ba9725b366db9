import type { ComplaintEvent, DefinitionPoint } from '../../../complaints/event.js';
import type { CouncilPolicy } from '../../../policy/schema.js';
import type { DefinitionVersion, Point } from '../../../workspace/contract/case/definition.js';
import type { LookedAt } from './looked-at.js';
import { whoIs } from './names.js';

/** Every version of the definition, with who made it, when and why (Code 5.6). */
export function definitionsOf(looked: LookedAt): DefinitionVersion[] {
  const { complaint, entry, policy } = looked;
  const made = entry.events.filter(changesDefinition);
  return complaint.definitions.map(({ from, points, outcomes }, index) => {
    const event = made[index];
    return {
      number: index + 1,
      from,
      by: whoIs(event?.by ?? 'system', looked),
      why: event ? why(event) : null,
      points: points.map((point, place) => pointOf(point, place + 1, policy)),
      outcomes: [...outcomes],
    };
  });
}

const changesDefinition = ({ type }: ComplaintEvent): boolean =>
  type === 'ComplaintReceived' || type === 'DefinitionAmended' || type === 'IssueJoined';

function why(event: ComplaintEvent): string | null {
  if (event.type === 'DefinitionAmended') return event.reason;
  return event.type === 'IssueJoined' ? 'A related issue was added.' : null;
}

function pointOf(
  { text, responsibility, signpost }: DefinitionPoint,
  number: number,
  policy: CouncilPolicy,
): Point {
  const known = policy.signposts.find(({ id }) => id === signpost);
  return {
    ...{ number, text, responsibility },
    signpost: signpost ?? null,
    signpostSays: known?.body ?? signpost ?? null,
  };
}
