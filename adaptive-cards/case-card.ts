import { permitted } from '../src/complaints/permissions.js';
import { buttons } from './buttons.js';
import type { AdaptiveCard, Element } from './card.js';
import { contact } from './contact.js';
import { definition } from './definition.js';
import { execute } from './execute.js';
import { facts } from './facts.js';
import { fitting } from './fitting.js';
import type { Detail } from './form.js';
import { soFar } from './so-far.js';
import { standing } from './standing.js';
import { container, paragraph, run, says } from './text.js';
import type { CardGiven, CardView, Notice } from './view.js';
import { refreshable, wholeCard } from './whole-card.js';

/**
 * The living card of a case for one reader: what is owed and by when, whom to ring, the definition, and the commands that this
 * reader may give now, each with its fields. It shows as much of a long case as it has room for. Somebody who may not see the
 * case is told so, and nothing else.
 */
export function caseCard(view: CardView, given: CardGiven = {}): AdaptiveCard {
  const unseen = permitted(view.complaint, 'show', { ...view, actor: view.reader.email });
  return unseen
    ? wholeCard('You do not deal with this complaint', [paragraph(unseen.message)])
    : fitting((detail) => drawn(view, given, detail));
}

function drawn(view: CardView, given: CardGiven, detail: Detail): AdaptiveCard {
  const { complaint } = view;
  const { notice, occasion, userIds = [] } = given;
  const { again, groups } = buttons(view, given, detail);
  const stands = standing(complaint, view);
  const card = wholeCard(`${complaint.reference}: ${stands}`, [
    ...(notice ? [noticed(notice)] : []),
    ...again,
    ...(occasion ? [paragraph(run(occasion.subject, { isSubtle: true }))] : []),
    says(stands, { style: 'heading', size: 'large', weight: 'bolder' }),
    ...facts(view),
    contact(complaint, Math.min(detail.words, 500)),
    ...definition(complaint, view.policy, detail),
    ...soFar(view, Math.min(detail.words, 500)),
    ...groups,
  ]);
  return refreshable(card, execute(complaint, 'show', 'Show it as it stands now'), userIds);
}

/** How a notice looks, and the words that say so to whoever does not see colours. */
const tones = {
  refused: { style: 'attention', words: 'Not done. ' },
  changed: { style: 'warning', words: 'Changed meanwhile. ' },
  done: { style: 'good', words: 'Done. ' },
} as const;

function noticed({ says: what, tone }: Notice): Element {
  const { style, words } = tones[tone];
  return container([paragraph(run(words, { weight: 'bolder' }), what)], style);
}
