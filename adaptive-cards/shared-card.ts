import { dayInEnglish } from '../src/calendar/english-dates.js';
import { nameOf } from '../src/complaints/directory.js';
import { serviceArea } from '../src/policy/lookup.js';
import type { AdaptiveCard } from './card.js';
import { execute } from './execute.js';
import { stageInWords, standing } from './standing.js';
import { named, says } from './text.js';
import type { CardView } from './view.js';
import { wholeCard } from './whole-card.js';

/**
 * A case as it may be shared in a conversation, where anybody may read along: how it stands and who answers for it, and
 * nothing that the resident said or that says who they are. Whoever opens it from there sees what they may.
 */
export function sharedCard(view: CardView): AdaptiveCard {
  const { complaint, policy, directory } = view;
  const { reference, owner, service, received } = complaint;
  const stands = standing(complaint, view);
  return wholeCard(`Complaint ${reference}: ${stands}`, [
    says(`Complaint ${reference}`, { style: 'heading', size: 'large', weight: 'bolder' }),
    says(stands),
    {
      type: 'FactSet',
      facts: [
        { title: 'Stage', value: stageInWords(complaint) },
        { title: 'Service', value: serviceArea(policy, service ?? '')?.name ?? 'not known' },
        { title: 'Received', value: dayInEnglish(received.receivedOn) },
      ],
    },
    named('Answers for it', owner === null ? 'nobody yet' : nameOf(directory, owner)),
    { type: 'ActionSet', actions: [execute(complaint, 'show', 'Open')] },
  ]);
}
