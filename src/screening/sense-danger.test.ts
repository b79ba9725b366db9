import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerKinds, dangersInOrder, type DangerKind } from './danger-kinds.js';
import { dangersSensed } from './sense-danger.js';

/** Likelihoods of some kinds; what is left is likely to be none. */
function likely(some: Partial<Record<Exclude<DangerKind, 'none'>, number>>): Float64Array {
  const rest = 1 - Object.values(some).reduce((sum, each) => sum + each, 0);
  return Float64Array.from(dangerKinds, (kind) => (kind === 'none' ? rest : (some[kind] ?? 0)));
}

describe('a danger that the model senses', () => {
  it('is none where a resident is very likely in no danger', () => {
    expect(dangersSensed(likely({ home: 0.1 }))).toEqual([]);
  });

  it('is the likeliest', () => {
    expect(dangersSensed(likely({ gas: 0.9, home: 0.05 }))).toEqual(['gas']);
  });

  it('is there when several kinds together make it likely, none of which is by itself', () => {
    expect(dangersSensed(likely({ threat: 0.3, adult: 0.28, child: 0.25 }))).toEqual([
      'child',
      'adult',
      'threat',
    ]);
  });

  it('is of two kinds where the words may mean either, most urgent first', () => {
    expect(dangersSensed(likely({ home: 0.5, life: 0.4 }))).toEqual(['life', 'home']);
  });

  it('always has the likeliest kind among those shown, and nothing the model does not know', () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(weights, (odds) => {
        const total = odds.reduce((sum, each) => sum + each);
        const shares = Float64Array.from(odds, (each) => each / total);
        const shown = dangersSensed(shares);
        const likeliest = dangersInOrder[shares.slice(1).indexOf(Math.max(...shares.slice(1)))];
        expect(shown).toEqual(dangersInOrder.filter((kind) => shown.includes(kind)));
        expect(shown.length === 0 || (likeliest !== undefined && shown.includes(likeliest))).toBe(true);
      }),
    );
  });
});
