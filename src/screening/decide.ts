import type { Route } from '../policy/schema.js';
import { matters } from './matters.js';
import type { Matter } from './screening.js';

/**
 * The costs are not equal: a complaint that is met with another route may be given up, while a message that is
 * taken for a complaint is put right by an officer. So another route alone is offered only where a complaint is
 * unlikely, and both are offered in the narrow band above. Chosen on the training text (docs/screening.md).
 */
const hardlyAComplaint = 0.2;
const surelyAComplaint = 0.5;
/** Within the band: which of the two the message is called. */
const ratherAComplaint = 0.35;
/** A route less likely than this is a guess: it is never offered without the complaint beside it. */
const aGuess = 0.3;
/** A route less likely than this is not worth showing beside the complaint. */
const worthShowing = 0.2;

const nothingToOffer: ReadonlySet<Route> = new Set(['complaint', 'unclear', 'abusive_no_content']);

/** What a message is called, how sure that is, and what might be shown for it. */
export interface Verdict {
  readonly matter: Matter;
  /** From 0 to 1: the likelihood of the route it is called. */
  readonly confidence: number;
  /** What to show before going on; a complaint among them means that both are open. */
  readonly offers: readonly Matter[];
}

const complaint: Matter = { route: 'complaint', sub: null, kind: null };

/** Turns likelihoods, in the order of `matters`, into a verdict. */
export function decide(likelihoods: Float64Array): Verdict {
  const byRoute = new Map<Route, number>();
  for (const [i, { route }] of matters.entries()) {
    byRoute.set(route, (byRoute.get(route) ?? 0) + (likelihoods[i] ?? 0));
  }
  const asComplaint = byRoute.get('complaint') ?? 0;
  const [route, asOther] = [...byRoute]
    .filter(([name]) => name !== 'complaint')
    .reduce((best, next) => (next[1] > best[1] ? next : best));
  const other = closest(route, likelihoods);
  const offered = nothingToOffer.has(route) || asOther < worthShowing ? [] : [other];

  if (asComplaint >= surelyAComplaint) return { matter: complaint, confidence: asComplaint, offers: [] };
  if (asComplaint < hardlyAComplaint && asOther >= aGuess) {
    return { matter: other, confidence: asOther, offers: offered };
  }
  const nothingToShow = offered.length === 0 && !nothingToOffer.has(route);
  return {
    ...(asComplaint >= ratherAComplaint || (nothingToShow && asComplaint >= asOther)
      ? { matter: complaint, confidence: asComplaint }
      : { matter: other, confidence: asOther }),
    offers: offered.length > 0 ? [complaint, ...offered] : [],
  };
}

/** Of the matters of one route, the likeliest. */
function closest(route: Route, likelihoods: Float64Array): Matter {
  return matters
    .map((matter, i) => ({ matter, likelihood: matter.route === route ? (likelihoods[i] ?? 0) : -1 }))
    .reduce((best, next) => (next.likelihood > best.likelihood ? next : best)).matter;
}

/** For a council that itself answers for the matter: a complaint where that is likelier than a request. */
export function decideAsOwn(likelihoods: Float64Array): Matter {
  const [asComplaint = 0, asRequest = 0] = likelihoods;
  return asComplaint >= asRequest ? complaint : { route: 'service_request', sub: null, kind: null };
}
