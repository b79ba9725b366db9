import { permitted } from '../src/complaints/permissions.js';
import { serviceArea } from '../src/policy/lookup.js';
import type { AdaptiveCard, Element } from './card.js';
import { contact } from './contact.js';
import { definition } from './definition.js';
import { execute } from './execute.js';
import { stageInWords, standing } from './standing.js';
import { container, paragraph, says } from './text.js';
import type { CardGiven, CardView, Notice } from './view.js';
import { refreshable, wholeCard } from './whole-card.js';

/**
 * The living card of a case for one reader: what is owed and by when, whom to ring, the definition, and the commands that this
 * reader may give now, each with its fields. Somebody who may not see the case is told so, and nothing else.
 */
export function caseCard(view: CardView, { occasion, notice }: CardGiven = {}): AdaptiveCard {
  const { complaint, reader, policy } = view;
  const unseen = permitted(complaint, 'show', { ...view, actor: reader.email });
  if (unseen) return wholeCard('You do not deal with this complaint', [paragraph(unseen.message)]);
  const stands = standing(complaint, view);
  return refreshable(
    wholeCard(`${complaint.reference}: ${stands}`, [
      ...(notice ? [noticed(notice)] : []),
      ...(occasion ? [paragraph(occasion.subject)] : []),
      says(stands, { style: 'heading', size: 'large', weight: 'bolder' }),
      {
        type: 'FactSet',
        facts: [
          { title: 'Reference', value: complaint.reference },
          { title: 'Stage', value: stageInWords(complaint) },
          { title: 'Service', value: serviceArea(policy, complaint.service ?? '')?.name ?? 'not known' },
        ],
      },
      contact(complaint, 2000),
      ...definition(complaint, policy, { points: 50, words: 2000 }),
    ]),
    execute(complaint, 'show', 'Show as it stands now'),
  );
}

const tones = { refused: 'attention', changed: 'warning', done: 'good' } as const;

function noticed({ says: words, tone }: Notice): Element {
  return container([paragraph(words)], tones[tone]);
}
