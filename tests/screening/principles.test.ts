import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';

const screen = loadScreener();
const district = loadPolicy('src/policy/councils/dacorum.yaml');
const unitary = loadPolicy('src/policy/councils/marlhaven.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

const inDistrict = (text: string) => screen(text, district, today);
const inUnitary = (text: string) => screen(text, unitary, today);
const offered = (text: string) =>
  inDistrict(text).offers.map(({ route, sub }) => (sub ? `${route}/${sub}` : route));

describe('a first request and a complaint differ by how the council has handled it', () => {
  it.each([
    [
      'My bin was missed this morning, can you come back for it?',
      'My bin has been missed four weeks running.',
    ],
    [
      'The kitchen tap has started dripping. Could someone come and look?',
      'The kitchen tap still drips. You have sent three plumbers since May.',
    ],
    [
      'There is a mattress dumped by the garages.',
      'The mattress I reported in June is still by the garages and you closed the report.',
    ],
    ['How do I get a key fob?', 'I paid for a key fob in March and nobody can tell me where it is.'],
  ])('"%s" is a request, "%s" a complaint', (request, complaint) => {
    expect(inDistrict(request).route).toBe('service_request');
    expect(offered(request)).toContain('service_request');
    expect(inDistrict(complaint).route).toBe('complaint');
    expect(offered(complaint)).toEqual([]);
  });

  it('needs no magic word: dissatisfaction that never says "complaint" is one', () => {
    expect(inDistrict('Ten weeks. Six phone calls. Still no hot water.').route).toBe('complaint');
  });

  it('takes praise with a failing for a complaint, and praise alone for praise', () => {
    expect(
      inDistrict('The plumber was lovely, but it took you five months and nobody ever rang me back.').route,
    ).toBe('complaint');
    expect(inDistrict('The plumber was lovely, please thank him.').route).toBe('compliment_comment');
  });
});

describe('whose matter it is decides, not the nouns', () => {
  it("offers the county for a pothole on the high road, and takes one in the council's car park", () => {
    expect(offered('There is a deep pothole on the high road outside the bank.')).toEqual([
      'county_council/roads_lighting',
    ]);
    expect(
      offered('There is a pothole in your car park. I told you in March and in April and it is still there.'),
    ).toEqual([]);
  });

  it('offers the appeal for the merits of a decision, and takes the delay in making it', () => {
    expect(offered('You refused planning permission for my extension and I want to appeal.')).toEqual([
      'statutory_appeal/planning_refusal',
    ]);
    expect(
      offered(
        'I am not appealing. My extension has been with you for 30 weeks and nobody answers my emails.',
      ),
    ).toEqual([]);
  });

  it('offers the monitoring officer for how a councillor behaved, not where a councillor only helped', () => {
    expect(offered('Councillor Brown swore at me and called me a liar at the surgery.')).toEqual([
      'councillor_conduct',
    ]);
    expect(
      offered('My councillor has chased this for me, but your repairs team has still not mended the roof.'),
    ).toEqual([]);
  });

  it.each([
    "I know the lane is the county council's. What isn't theirs is the rubble your team left on it, and I have asked you three times.",
    'The benefit cap is the law, that is not my point. You told me in writing I was exempt and then billed me twice.',
    'I do not want to appeal the planning refusal. Your officer ignored five letters and laughed at me.',
  ])('takes the complaint where a resident grants whose matter the rest is: "%s"', (text) => {
    expect(inDistrict(text).route).toBe('complaint');
  });

  it("tells the government's rule from the council's own", () => {
    expect(offered('The benefit cap is a cruel law and the government should scrap it.')).toEqual([
      'government_policy',
    ]);
    expect(offered('Your allocations policy is unfair and nobody will explain why you changed it.')).toEqual(
      [],
    );
  });
});

describe('a council that answers for everything', () => {
  it('takes a first report of a pothole as a request and its own area', () => {
    const { route, offers, service } = inUnitary(
      'There is a deep pothole on the high road outside the bank.',
    );
    expect(route).toBe('service_request');
    expect(offers.map(({ signpost }) => signpost)).toEqual(['report-a-road']);
    expect(service?.id).toBe('roads-and-lighting');
  });

  it('takes a pothole that was reported and left as a complaint', () => {
    const text =
      'The pothole on our road is a disgrace. I have reported it four times since May and nobody has come.';
    expect(inUnitary(text)).toMatchObject({ route: 'complaint', offers: [] });
  });
});

describe('beside the complaint', () => {
  it('gives the signposts for the rest of a message', () => {
    const { route, also } = inDistrict(
      'The street lights on the main road are out. Also nobody has mended our boiler for three weeks, though I ring every day.',
    );
    expect(route).toBe('complaint');
    expect(also.map(({ signpost }) => signpost)).toEqual(['county-roads']);
  });

  it('shows the danger and takes the complaint', () => {
    const text = 'No heating for nine days with a newborn baby, and your engineers never turn up.';
    expect(inDistrict(text)).toMatchObject({ route: 'complaint', offers: [], urgent: ['home'] });
  });
});

describe('a danger in words that no phrase has', () => {
  it.each([
    ['My little lass is blue with the chill and the meter has run out of credit', 'home'],
    ['The hob hisses when it is off and my eyes sting in the kitchen', 'gas'],
    ['I have put my papers in order and the pills are in a row beside me', 'self-harm'],
    ['Lads with hoods and a crowbar have been on our landing asking for my brother', 'threat'],
  ])('%j', (text, id) => {
    expect(inDistrict(text).urgent).toContain(id);
  });

  it.each([
    'We had no heating last winter and it was mended in March, but nobody has said sorry.',
    'This phone queue is killing me',
    'My rent account is wrong and nobody has rung me back since May.',
  ])('none in %j', (text) => {
    expect(inDistrict(text).urgent).toEqual([]);
  });
});

describe('nothing to go on', () => {
  it.each(['', '   ', '\0\0', '<b></b>', '\u202E\u200F'])('calls %j unclear and offers nothing', (text) => {
    expect(inDistrict(text)).toMatchObject({
      route: 'unclear',
      offers: [],
      also: [],
      urgent: [],
      evidence: [],
    });
  });

  it('offers nothing to abuse', () => {
    expect(inDistrict('scum, the lot of you')).toMatchObject({ route: 'abusive_no_content', offers: [] });
  });
});
