import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reference } from './reference.js';

it('a reference says the council, the year and the number, and ends in signs that cannot be guessed', () => {
  expect(reference('DBC', 'complaint', 2026, 42, () => 0)).toBe('DBC-26-00042-2222');
  expect(reference('DBC', 'enquiry', 2026, 7, (below) => below - 1)).toBe('DBC-E-26-00007-ZZZZ');
});

it('a reference never holds a sign that is mistaken for another on the telephone', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(reference('AB', 'complaint', 2026, 1, (below) => seed % below)).not.toMatch(
        /-[^-]*[AEIOUL01][^-]*$/,
      );
    }),
  );
});
