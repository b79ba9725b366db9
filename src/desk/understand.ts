import type { Temporal } from 'temporal-polyfill';
import { definitionOf, withPointsOf } from '../interview/definition.js';
import { newDraft, type Mined, type Point } from '../interview/draft.js';
import { mine } from '../interview/mine.js';
import { suggestion } from '../interview/questions/matter.js';
import { guessed } from '../interview/questions/service.js';
import type { CouncilPolicy, ServiceArea, Signpost } from '../policy/schema.js';
import type { Screener } from '../screening/screening.js';

/** What a matter seems to say, for whoever writes it down. It suggests: nothing of it is used until somebody takes it up. */
export interface UnderstoodMatter {
  /** Another route that may serve it better. */
  readonly suggestion: Signpost | undefined;
  /** The words that led there; none where they led first of all to a complaint. */
  readonly evidence: readonly string[];
  /** What is to be said first, because of a danger. */
  readonly urgent: readonly string[];
  readonly service: ServiceArea | undefined;
  readonly mined: Mined;
  readonly points: readonly Point[];
}

/** Reads a matter as the interview with residents does. Nothing is kept. */
export function understand(
  matter: string,
  { policy, screen }: { readonly policy: CouncilPolicy; readonly screen: Screener },
  today: Temporal.PlainDate,
): UnderstoodMatter {
  const screening = screen(matter, policy, today);
  const draft = { ...newDraft(today.toString()), answers: { matter: [matter] }, screening };
  const other = suggestion(screening);
  return {
    suggestion: policy.signposts.find(({ id }) => id === other?.signpost),
    evidence: other?.route === screening.route ? screening.evidence : [],
    urgent: policy.urgent.filter(({ id }) => screening.urgent.includes(id)).map(({ say }) => say),
    service: guessed(draft, { policy }),
    mined: mine(matter, today),
    points: definitionOf(withPointsOf(draft, screening, { policy, screen, today })).points,
  };
}
