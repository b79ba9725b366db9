import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { Person } from '../complaints/directory.js';
import type { EnquiryReview } from '../complaints/enquiry.js';
import type { EnquiryData } from '../desk/desk.js';
import { signpostFor } from '../policy/lookup.js';
import type { CouncilPolicy, ElsewhereKind, Route, Sub } from '../policy/schema.js';
import { chanceFrom, settle } from './chance.js';

/** Something that another route serves better, in a resident's words, and the words that say so. */
interface Elsewhere {
  readonly route: Route;
  readonly sub?: Sub;
  readonly kind?: ElsewhereKind;
  readonly says: string;
  readonly evidence: string;
}

const matters: readonly Elsewhere[] = [
  {
    route: 'service_request',
    says: 'My {blue|green} bin was missed {today|this morning}. Can you come back for it?',
    evidence: 'bin was missed',
  },
  {
    route: 'service_request',
    says: 'The {kitchen|bathroom} tap has started to drip. Can somebody come {this week|next week}?',
    evidence: 'Can somebody come',
  },
  {
    route: 'service_request',
    says: 'There is {a mattress|a fridge} dumped by the {garages|bus stop}. Please collect it.',
    evidence: 'Please collect',
  },
  {
    route: 'service_request',
    says: 'How do I {change my address|pay by direct debit} for council tax?',
    evidence: 'How do I',
  },
  {
    route: 'county_council',
    sub: 'roads_lighting',
    says: 'There is a {deep|huge} pothole {on the hill|by the school} and the street light is out too.',
    evidence: 'pothole',
  },
  {
    route: 'county_council',
    sub: 'childrens_education',
    says: 'My {son|daughter} did not get the school place we asked for.',
    evidence: 'school place',
  },
  {
    route: 'county_council',
    sub: 'adult_social_care',
    says: 'My {mum|dad} needs a care assessment before {he|she} can come home from hospital.',
    evidence: 'care assessment',
  },
  {
    route: 'statutory_appeal',
    sub: 'planning_refusal',
    says: 'You refused my {loft|extension} and I want the decision changed.',
    evidence: 'refused my',
  },
  {
    route: 'statutory_appeal',
    sub: 'housing_benefit',
    says: 'I disagree with how you worked out my housing benefit in the letter of {Monday|last week}.',
    evidence: 'disagree with how you worked out',
  },
  {
    route: 'statutory_appeal',
    sub: 'homelessness',
    says: 'The letter says I made myself homeless on purpose. I did not, and I want a review.',
    evidence: 'want a review',
  },
  {
    route: 'out_of_scope_other',
    kind: 'other_appeal',
    says: 'I want to challenge a parking ticket. {The sign was behind a tree|I had paid by phone}.',
    evidence: 'challenge a parking ticket',
  },
  {
    route: 'out_of_scope_other',
    kind: 'insurance_injury',
    says: 'I {tripped on|fell over} a slab by the {shops|library} and want to claim for my {glasses|ankle}.',
    evidence: 'want to claim',
  },
  {
    route: 'out_of_scope_other',
    kind: 'information_rights',
    says: 'Please send me all you hold about {me|my tenancy}.',
    evidence: 'send me all you hold',
  },
  {
    route: 'out_of_scope_other',
    kind: 'not_council',
    says: 'My {train|bus} is late every day. Who do I tell?',
    evidence: 'late every day',
  },
  {
    route: 'councillor_conduct',
    says: 'A councillor {shouted at me|was rude to my mother} at the {surgery|meeting}.',
    evidence: 'A councillor',
  },
  {
    route: 'government_policy',
    says: 'The bedroom tax is unfair and should be scrapped.',
    evidence: 'should be scrapped',
  },
  {
    route: 'compliment_comment',
    says: '{Thank you to the crew|Well done to the woman on the desk} who helped my {gran|neighbour} {yesterday|on Friday}.',
    evidence: 'helped my',
  },
];

/** How many enquiries a year holds. */
const enquiries = 130;

/** An enquiry of the year, and when it came. */
interface DatedEnquiry {
  readonly source: string;
  readonly at: Temporal.Instant;
  readonly data: EnquiryData;
}

/** A year's enquiries in the order of their moments: what took another route, where the council has one (Code 1.4). */
export function enquiriesOf(policy: CouncilPolicy, now: Temporal.Instant, seed: number): DatedEnquiry[] {
  const chance = chanceFrom(`${seed}/enquiries`);
  return Array.from({ length: enquiries }, (_, number) => {
    const { route, sub, kind, says, evidence } = chance.pick(matters);
    const at = now.subtract({ minutes: chance.between(30, 364 * 24 * 60) });
    const text = settle(says, chance);
    const query = { route, sub: sub ?? null, kind: kind ?? null };
    const signpost = signpostFor(policy, { ...query, text }, localDate(at));
    return signpost
      ? [
          {
            source: `demo:${number}`,
            at,
            data: { ...query, text, signpost: signpost.id, evidence: [evidence] },
          },
        ]
      : [];
  })
    .flat()
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at));
}

/** What an officer found who looked at an enquiry again, some days after it came; undefined for those still to be looked at. */
export function reviewOf(
  { at, data }: DatedEnquiry,
  officer: Person | undefined,
  now: Temporal.Instant,
): EnquiryReview | undefined {
  const looked = at.add({ hours: 9 * 24 });
  if (!officer || Temporal.Instant.compare(looked, now) > 0) return undefined;
  const signed = { by: officer.email, at: looked.toString() };
  return data.text.startsWith('How do I')
    ? { outcome: 'passed-on', passedTo: 'Customer services', note: 'They rang back.', ...signed }
    : { outcome: 'right-route', ...signed };
}
