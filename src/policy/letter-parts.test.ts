import { describe, expect, it } from 'vitest';
import { letterMakeUps } from './letter-parts.js';
import { loadPolicy } from './load.js';

const policy = loadPolicy('src/policy/councils/marlhaven.yaml');
const makeUps = letterMakeUps(policy);

describe('what a letter is made of', () => {
  it('is said of every letter that a council writes', () => {
    const { signature: _, ...letters } = policy.letters;
    expect(makeUps.map(({ kind }) => kind).sort()).toEqual(Object.keys(letters).sort());
  });

  it('names for every part that it cannot do without the rule, and what the check says without it', () => {
    for (const { kind, required, body, subject } of makeUps) {
      expect(required.length).toBeGreaterThan(0);
      for (const { name, provision, without } of required) {
        expect(provision).toMatch(/^(Code|Dacorum) \d\.\d/);
        expect(without).toContain(`does not say {${name}}`);
        expect(without.startsWith(`letters.${kind}`)).toBe(true);
        expect([subject, ...body].join('\n')).toContain(`{${name}}`);
      }
    }
  });

  it('is the council’s own sentences', () => {
    const withdrawal = makeUps.find(({ kind }) => kind === 'withdrawal');
    expect(withdrawal?.body).toEqual(policy.letters.withdrawal.body);
    expect(withdrawal?.required).toEqual([
      {
        name: 'ombudsman',
        provision: 'Code 3.7',
        without: 'letters.withdrawal.body: does not say {ombudsman}, which this letter must hold',
      },
    ]);
  });
});
