import { answerable, cues, handlingCues } from '../../src/screening/cues/all.js';
import { phraseFinder } from '../../src/screening/phrases.js';
import { read } from '../../src/screening/reading.js';
import type { Answer } from './score.js';

const find = phraseFinder(new Map(Object.entries(cues)));

const subs = new Map([
  ['roads and pavements', 'roads_lighting'],
  ['lights on roads', 'roads_lighting'],
  ['care of adults', 'adult_social_care'],
  ['children and schools', 'childrens_education'],
  ['other things of the county', 'other_county'],
  ['housing benefit', 'housing_benefit'],
  ['homelessness decision', 'homelessness'],
  ['planning refusal', 'planning_refusal'],
  ['enforcement notice', 'planning_enforcement'],
]);

const routes = new Map([
  ['a member', 'councillor_conduct'],
  ['the county', 'county_council'],
  ['another procedure', 'out_of_scope_other'],
  ['Parliament', 'government_policy'],
  ['another body', 'out_of_scope_other'],
]);

/**
 * The principles of screening as plain rules over the cues, in their order: how it was handled, whose
 * matter it is, a first request, praise. It is the yardstick: what the same knowledge does without learning.
 */
export function cueRules(text: string): Answer {
  const { tokens } = read(text);
  const said = new Set(find(tokens).map(({ name }) => name));
  const handled = [...handlingCues].filter((name) => said.has(name)).length;
  const whose = new Map([...said].flatMap((name) => pair(answerable.get(name), name)));
  const ours = whose.has('the council') || whose.size === 0;

  if (tokens.length < 4 && whose.size === 0)
    return called(said.has('abuse') ? 'abusive_no_content' : 'unclear');
  if (said.has('disputes the decision') && !said.has('says it is no appeal') && whose.has('an appeal')) {
    return called('statutory_appeal', subs.get(whose.get('an appeal') ?? ''));
  }
  if (handled >= 2 && ours) return called('complaint');
  for (const [who, route] of routes) {
    const cue = whose.get(who);
    if (cue !== undefined && !ours) return called(route, subs.get(cue));
  }
  if (said.has('praises') && handled === 0) return called('compliment_comment');
  if (handled === 0 && (said.has('asks to have it done') || said.has('for the first time'))) {
    return called('service_request');
  }
  return called(handled > 0 ? 'complaint' : 'service_request');
}

function pair(who: string | undefined, cue: string): [string, string][] {
  return who === undefined ? [] : [[who, cue]];
}

function called(route: string, sub?: string): Answer {
  const nothing = route === 'complaint' || route === 'unclear' || route === 'abusive_no_content';
  return { route, offers: nothing ? [] : [{ route, sub: sub ?? null }] };
}
