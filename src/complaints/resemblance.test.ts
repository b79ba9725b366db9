import { describe, expect, it } from 'vitest';
import { resembledBy } from './resemblance.js';

const facts =
  'Mr Sample wrote to us about the fence on 4 May 2023, was answered in June, and gave no reason for coming back to it now.';
const earlier = [{ reference: 'DBC-26-00001-BCDF', facts }];

describe('Code 2.5: facts that read like those of another refusal', () => {
  it.each([
    ['word for word', facts],
    ['in other letters and with other dots', facts.toUpperCase().replaceAll(',', ' -')],
    [
      'with another name and another day',
      facts.replace('Sample', 'Marsh').replace('4 May 2023', '9 May 2021'),
    ],
    ['with a sentence left out', facts.replace(', was answered in June', '')],
  ])('are known %s', (_how, copied) => {
    expect(resembledBy(copied, earlier)).toBe('DBC-26-00001-BCDF');
  });

  it.each([
    ['about something else', 'A court has the claim for the flooded cellar, and heard it on Monday.'],
    [
      'that only begin alike',
      'Mr Sample wrote to us about the fence on 4 May 2023, which his neighbour took down over Easter while a claim between them was before the court.',
    ],
    ['of nothing but signs', '... !!! ... ??? ... !!!'],
  ])('are not seen in facts %s', (_how, own) => {
    expect(resembledBy(own, earlier)).toBeUndefined();
  });

  it('are known by the case that is most like it', () => {
    const nearer = { reference: 'DBC-26-00002-FGHJ', facts: facts.replace('Mr', 'Mrs') };
    expect(resembledBy(facts.replace('Mr', 'Mrs'), [...earlier, nearer])).toBe('DBC-26-00002-FGHJ');
  });

  it('are known by the case that is most like it, in whatever order they came', () => {
    const nearer = { reference: 'DBC-26-00002-FGHJ', facts: facts.replace('Mr', 'Mrs') };
    expect(resembledBy(facts.replace('Mr', 'Mrs'), [nearer, ...earlier])).toBe('DBC-26-00002-FGHJ');
    expect(resembledBy(facts, [...earlier, { reference: 'DBC-26-00003-HJKM', facts }])).toBe(
      'DBC-26-00001-BCDF',
    );
  });

  it('are known from six word pairs in ten on', () => {
    const begun = [{ reference: 'DBC-26-00004-KMNP', facts: 'The fence was moved.' }];
    expect(resembledBy('The fence was moved by neighbours.', begun)).toBe('DBC-26-00004-KMNP');
    expect(resembledBy('The fence was moved by our neighbours.', begun)).toBeUndefined();
  });

  it('are not known by their words in another order, nor by the letters that any English has', () => {
    const turned =
      'Gave Mr Sample no reason in June? On 4 May wrote to us answered was for the fence about 2023.';
    expect(resembledBy(turned, earlier)).toBeUndefined();
    const long = (one: string, two: string) =>
      `The ${one} was looked at by our surveyor, who found that every part of it had been mended in the week before, and that the ${two} in the next room, which were said to be wet, had dried out again by themselves over the summer.`;
    const other =
      'A claim against us stands before the county court, where a judge will hear what both sides have to say on the matter; until judgment is given we shall keep quiet about everything that the parties put to each other in their letters, and take no steps ourselves.';
    expect(
      resembledBy(other, [{ reference: 'DBC-26-00005-MNPQ', facts: long('ceiling', 'walls') }]),
    ).toBeUndefined();
  });

  it('are not known by having no words at all', () => {
    expect(resembledBy('!!!', [{ reference: 'DBC-26-00006-NPQR', facts: '...' }])).toBeUndefined();
  });

  it('are in no first refusal', () => {
    expect(resembledBy(facts, [])).toBeUndefined();
  });
});
