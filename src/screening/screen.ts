import type { Temporal } from 'temporal-polyfill';
import { areasAnsweringFor, signpostFor } from '../policy/lookup.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { otherMattersIn } from './also.js';
import { dangerFeaturesOf } from './danger-features.js';
import { decide, decideAsOwn, type Verdict } from './decide.js';
import { evidenceFor } from './evidence.js';
import { featuresOf } from './features.js';
import { likelihoods, type ScreeningModels } from './model.js';
import { read } from './reading.js';
import type { Matter, Offer, Screener } from './screening.js';
import { dangersSensed } from './sense-danger.js';
import { serviceAreaOf } from './service-area.js';
import { urgentIn } from './urgent.js';

/**
 * Makes a screener of trained models. It takes any text whatever and never throws; of a long one it reads
 * the beginning and the end. It suggests, and the resident decides (Code 1.3).
 */
export function createScreener({ matters: model, dangers }: ScreeningModels): Screener {
  return (text, policy, today) => {
    const reading = read(text);
    const features = featuresOf(reading);
    const likely = likelihoods(model, features);
    const signposted = (matter: Matter): Offer[] => signpostOf(matter, text, policy, today);
    const verdict = settle(decide(likely), likely, signposted);
    const { matter } = verdict;
    return {
      ...matter,
      offers: shown(verdict.offers, signposted),
      also: matter.route === 'complaint' ? otherMattersIn(reading, model).flatMap(signposted) : [],
      urgent: urgentIn(
        reading,
        policy.urgent,
        dangersSensed(likelihoods(dangers, dangerFeaturesOf(reading, features))),
      ),
      confidence: verdict.confidence,
      evidence: evidenceFor(matter, model, features, reading),
      service: serviceAreaOf(reading, policy, verdict.own?.sub && areasAnsweringFor(policy, verdict.own.sub)),
    };
  };
}

interface Settled extends Verdict {
  /** The county's matter that turned out to be this council's own. */
  readonly own?: Matter;
}

/** Where the council has no signpost for a county matter, the matter is its own: a complaint or a first request. */
function settle(verdict: Verdict, likely: Float64Array, signposted: (matter: Matter) => Offer[]): Settled {
  const own = [...verdict.offers, verdict.matter].find(({ route }) => route === 'county_council');
  if (!own || signposted(own).length > 0) return verdict;
  const matter = decideAsOwn(likely);
  return { ...verdict, own, matter, offers: matter.route === 'complaint' ? [] : [matter] };
}

/** What can be shown of the offers; a complaint alone is no offer. */
function shown(offers: readonly Matter[], signposted: (matter: Matter) => Offer[]): Offer[] {
  const all = offers.flatMap(signposted);
  return all.some(({ route }) => route !== 'complaint') ? all : [];
}

function signpostOf(matter: Matter, text: string, policy: CouncilPolicy, today: Temporal.PlainDate): Offer[] {
  if (matter.route === 'complaint') return [{ ...matter, signpost: null }];
  const signpost = signpostFor(policy, { ...matter, text }, today);
  return signpost ? [{ ...matter, signpost: signpost.id }] : [];
}
