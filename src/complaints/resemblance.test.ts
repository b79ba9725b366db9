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

  it('are in no first refusal', () => {
    expect(resembledBy(facts, [])).toBeUndefined();
  });
});
