import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { screenLines } from '../../src/cli/screen.js';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { proof } from './provisions/proof.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const screener = loadScreener();
const line = z.looseObject({
  route: z.string(),
  sub: z.string().nullable(),
  offers: z.array(z.looseObject({ route: z.string(), signpost: z.string().nullable() })),
  urgent: z.boolean(),
});

/** Asks the command `screen`, as an outside tool would. */
async function screen(text: string): Promise<z.infer<typeof line>> {
  const written: string[] = [];
  async function* lines() {
    yield await Promise.resolve(JSON.stringify({ id: 1, text }));
  }
  const today = Temporal.PlainDate.from('2026-11-23');
  await screenLines(lines(), (out) => written.push(out), screener, policy, today);
  return line.parse(JSON.parse(written.join('\n')));
}

/** The signpost that a message is offered first. */
async function signpostFor(text: string) {
  const { offers } = await screen(text);
  return policy.signposts.find(({ id }) => id === offers[0]?.signpost);
}

describe(proof('Code 1.3', 'it is dissatisfaction that makes a complaint, and no word'), () => {
  it.each([
    'Nobody has come about my boiler for three weeks, and your office hangs up on me.',
    'Still waiting for the damp to be looked at. You promised March.',
    'The man you sent laughed at my mother and left the door off its hinges.',
  ])('%s', async (text) => {
    expect(await screen(text)).toMatchObject({ route: 'complaint', offers: [] });
  });
});

describe(
  proof('Dacorum 3.7', 'a bin that is missed once is a request, missed again it is a complaint'),
  () => {
    it('the first time', async () => {
      expect(
        await screen('My bin was missed this morning for the first time. Can you come back for it?'),
      ).toMatchObject({ route: 'service_request' });
    });

    it.each([
      'My bin was missed again this week, the third time since May, and nobody has been back.',
      'You have missed our recycling for the second week running.',
    ])('%s', async (text) => {
      expect(await screen(text)).toMatchObject({ route: 'complaint', offers: [] });
    });
  },
);

describe(
  proof('Dacorum 3.8', 'what a councillor did, of the borough, a parish or a town, is pointed elsewhere'),
  () => {
    it.each([
      'Councillor Smith was rude to me at the meeting and has not declared his interest in the land.',
      'A parish councillor shouted at me in the market and called me names.',
      'Our town councillor posts insults about residents on Facebook.',
    ])('%s', async (text) => {
      expect((await signpostFor(text))?.route).toBe('councillor_conduct');
    });
  },
);

describe(proof('Dacorum 3.9', 'the four appeals of their own are pointed to with their last day'), () => {
  it.each([
    [
      'planning_refusal',
      'I want to appeal against the refusal of planning permission for my loft extension.',
    ],
    [
      'planning_enforcement',
      'I have had an enforcement notice about my fence and want to appeal against it.',
    ],
    ['housing_benefit', 'My housing benefit decision is wrong, I want to challenge it at a tribunal.'],
    ['homelessness', 'I want a review of your homelessness decision that I am not in priority need.'],
  ])('%s', async (sub, text) => {
    const signpost = await signpostFor(text);
    expect(signpost).toMatchObject({ route: 'statutory_appeal', sub });
    expect(signpost?.deadline).toMatch(/\d+ (days|weeks|months)|one month|six months|before the (date|day)/i);
  });

  it('how slowly one was made is a complaint', async () => {
    expect(
      await screen('You took nine months to decide my planning application and never answered my calls.'),
    ).toMatchObject({ route: 'complaint', offers: [] });
  });
});

describe(proof('Dacorum 3.10', 'what the county runs is pointed there'), () => {
  it.each([
    ['roads_lighting', 'There is a deep pothole in the main road outside the chip shop.'],
    ['childrens_education', 'My son was not given a place at the primary school next door.'],
    ['adult_social_care', 'My father has no carer since the county cut his care package.'],
  ])('%s', async (sub, text) => {
    expect(await signpostFor(text)).toMatchObject({ route: 'county_council', sub });
  });
});

describe(
  proof('Dacorum 3.11', 'the council answers for its own policy; for the government’s there is an MP'),
  () => {
    it('its own', async () => {
      expect(
        await screen('Your allocations policy is unfair to families like ours and puts us at the bottom.'),
      ).toMatchObject({ route: 'complaint' });
    });

    it.each([
      'The government has changed the rules on universal credit and it is a disgrace.',
      'The two child limit is a cruel law that parliament should change.',
    ])('%s', async (text) => {
      expect((await signpostFor(text))?.route).toBe('government_policy');
    });
  },
);

it(proof('Dacorum 3.3', 'what a contractor of the council did is the council’s to answer'), async () => {
  expect(
    await screen('The contractors you sent for the windows broke my sink and will not come back.'),
  ).toMatchObject({ route: 'complaint', offers: [] });
});

it(
  proof('Code 6.1', 'a baby without heating is known to be urgent, and whoever is not at risk is not'),
  async () => {
    const cold = 'We have had no heating for a week and there is a new baby in the flat. Nobody has come.';
    expect(await screen(cold)).toMatchObject({ route: 'complaint', urgent: true });
    expect(await screen('My bin has been missed again and nobody says sorry.')).toMatchObject({
      urgent: false,
    });
  },
);
