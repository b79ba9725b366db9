import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from './load.js';
import { areasAnsweringFor, ombudsmenFor, serviceArea, signpostFor, teamOf } from './lookup.js';

const dacorum = loadPolicy('src/policy/councils/dacorum.yaml');
const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

describe('a service area', () => {
  it('is found by its id, with its team', () => {
    expect(serviceArea(dacorum, 'waste')?.name).toBe('Bins and recycling');
    expect(teamOf(dacorum, 'waste')?.name).toBe('Waste Services');
  });

  it('that the council does not have is not found', () => {
    expect(serviceArea(dacorum, 'roads-and-lighting')).toBeUndefined();
    expect(teamOf(dacorum, 'roads-and-lighting')).toBeUndefined();
  });

  it('answers for county matters in a unitary, and in a district none does', () => {
    expect(areasAnsweringFor(marlhaven, 'roads_lighting').map(({ id }) => id)).toEqual([
      'roads-and-lighting',
    ]);
    expect(areasAnsweringFor(marlhaven, 'childrens_education').map(({ id }) => id)).toEqual([
      'childrens-services',
      'schools-transport',
    ]);
    expect(areasAnsweringFor(dacorum, 'roads_lighting')).toEqual([]);
  });
});

describe('the signpost for a matter', () => {
  const idFor = (query: Parameters<typeof signpostFor>[1], on = today, policy = dacorum) =>
    signpostFor(policy, query, on)?.id;

  it('goes by route and sub', () => {
    expect(idFor({ route: 'statutory_appeal', sub: 'homelessness' })).toBe('homelessness-review');
    expect(idFor({ route: 'county_council', sub: 'roads_lighting', kind: null })).toBe('county-roads');
    expect(idFor({ route: 'government_policy', sub: null })).toBe('member-of-parliament');
  });

  it('is none for a complaint, and none for what is unclear', () => {
    expect(idFor({ route: 'complaint' })).toBeUndefined();
    expect(idFor({ route: 'unclear' })).toBeUndefined();
    expect(idFor({ route: 'abusive_no_content' })).toBeUndefined();
  });

  it('is none where the council runs the service itself', () => {
    expect(idFor({ route: 'county_council', sub: 'roads_lighting' }, today, marlhaven)).toBeUndefined();
  });

  it.each([
    ['not_council', 'Kids on mopeds tearing round at night and the police never come.', 'police'],
    ['not_council', 'I can’t get a GP appointment and when I do they cancel.', 'nhs'],
    ['not_council', 'My private landlord won’t give me my deposit back.', 'private-landlord'],
    ['not_council', 'The HOUSING ASSOCIATION, Hightown, ignores me', 'housing-association'],
    ['not_council', 'My universal credit has been stopped', 'dwp'],
    ['not_council', 'a parking charge notice from the supermarket car park', 'private-parking'],
    ['not_council', 'It is about something else', 'not-council'],
    [
      'other_appeal',
      'I want to challenge a parking ticket, I was only two minutes over in the car park.',
      'parking-ticket',
    ],
    ['other_appeal', 'My council tax band is too high compared with the house opposite.', 'council-tax-band'],
    ['other_appeal', 'You refused my single person discount on the council tax', 'council-tax-appeal'],
    ['other_appeal', 'The rateable value for my business rates is wrong', 'business-rates-appeal'],
    ['other_appeal', 'You revoked my taxi badge', 'licensing-appeal'],
    ['other_appeal', 'I disagree', 'other-appeal'],
    ['already_considered', 'You sent me your final letter about the damp', 'housing-ombudsman'],
    ['already_considered', 'You sent me your final letter about the bins', 'lgsco'],
    ['already_considered', 'You sent me your final letter', 'ombudsman'],
    [
      'information_rights',
      'Under the Freedom of Information Act tell me how much you spent',
      'freedom-of-information',
    ],
    ['information_rights', 'I want a copy of every record you hold about me.', 'subject-access'],
    ['personnel_whistleblowing', 'my manager turned down my leave request', 'staff-matter'],
    [
      'personnel_whistleblowing',
      'invoices paid for work never done, I need to report it safely',
      'whistleblowing',
    ],
    ['safeguarding', 'I think the old man next door is being hurt by his son', 'safeguarding-adult'],
    ['safeguarding', 'the kids next door are left alone all night', 'safeguarding-child'],
  ] as const)('of the kind %s goes by the words: %s', (kind, text, id) => {
    expect(idFor({ route: 'out_of_scope_other', kind, text })).toBe(id);
  });

  it.each([
    ['Bin missed today. It’s full of nappies.', 'missed-bin'],
    ['Hi, kitchen tap has started dripping.', 'report-repair'],
    ['There’s a mattress dumped at the end of the lane', 'report-street-problem'],
    ['How do I book a room?', 'customer-services'],
  ])('of a first request goes by the words: %s', (text, id) => {
    expect(idFor({ route: 'service_request', text })).toBe(id);
  });

  it('matches whole words only', () => {
    expect(idFor({ route: 'service_request', text: 'The robin in the cabinet' })).toBe('customer-services');
  });

  it('goes to the school for what happens in a school, and to the county for the rest', () => {
    const children = { route: 'county_council', sub: 'childrens_education' } as const;
    expect(idFor({ ...children, text: 'My son is being bullied and the head teacher does nothing.' })).toBe(
      'school',
    );
    expect(idFor({ ...children, text: 'We have waited thirty weeks for the EHCP.' })).toBe('county-children');
  });

  it('is shown to its last day and not after', () => {
    const roads = { route: 'county_council', sub: 'roads_lighting' } as const;
    expect(idFor(roads, Temporal.PlainDate.from('2028-03-31'))).toBe('county-roads');
    expect(idFor(roads, Temporal.PlainDate.from('2028-04-01'))).toBeUndefined();
  });

  it('is shown from its first day and not before', () => {
    const [first, ...others] = dacorum.signposts;
    if (!first) throw new Error('no signposts');
    const policy = { ...dacorum, signposts: [{ ...first, from: '2027-01-01' }, ...others] };
    const request = { route: 'service_request', text: 'hello' } as const;
    expect(idFor(request, Temporal.PlainDate.from('2026-12-31'), policy)).toBeUndefined();
    expect(idFor(request, Temporal.PlainDate.from('2027-01-01'), policy)).toBe(first.id);
  });
});

describe('the Ombudsmen of a case', () => {
  it.each([
    ['repairs', 'tenant', ['housing']],
    ['repairs', undefined, ['housing']],
    ['homelessness', 'tenant', ['lgsco']],
    ['allocations', 'neither', ['lgsco']],
    ['waste', undefined, ['lgsco']],
    ['anti-social-behaviour', 'tenant', ['housing']],
    ['anti-social-behaviour', 'leaseholder', ['housing']],
    ['anti-social-behaviour', 'neither', ['lgsco']],
    ['anti-social-behaviour', undefined, ['housing', 'lgsco']],
    [undefined, undefined, ['housing', 'lgsco']],
    [undefined, 'tenant', ['housing', 'lgsco']],
    [undefined, 'neither', ['lgsco']],
    ['a-service-of-old', undefined, ['housing', 'lgsco']],
  ] as const)('about %s, as %s: %s', (service, tenure, expected) => {
    expect(ombudsmenFor(service, tenure, dacorum)).toEqual(expected);
  });

  it('leave out the Housing Ombudsman for a council without homes', () => {
    const policy = { ...dacorum, ombudsmen: { lgsco: dacorum.ombudsmen.lgsco } };
    expect(ombudsmenFor(undefined, undefined, policy)).toEqual(['lgsco']);
  });
});
