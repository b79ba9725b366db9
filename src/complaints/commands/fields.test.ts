import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { count, optionalWords, shortWords, staffEmail, words, yesOrNo } from './fields.js';

/** What a field makes of each value: "no" where it refuses it. */
const reads = (field: z.ZodType, ...values: unknown[]): unknown[] =>
  values.map((value) => {
    const read = field.safeParse(value);
    return read.success ? read.data : 'no';
  });

const letters = (many: number): string => 'a'.repeat(many);

describe('text', () => {
  it('says something, and is kept without the blanks around it', () => {
    expect(reads(words, ' The lift. ', '', '   ', 7, undefined)).toEqual([
      'The lift.',
      'no',
      'no',
      'no',
      'no',
    ]);
    expect(reads(shortWords, ' Sam ', ' ')).toEqual(['Sam', 'no']);
  });

  it('has at most 20,000 letters, and 300 where it is a name', () => {
    for (const [field, most] of [
      [words, 20_000],
      [optionalWords, 20_000],
      [shortWords, 300],
    ] as const) {
      expect(reads(field, letters(most), ` ${letters(most)} `)).toEqual([letters(most), letters(most)]);
      expect(reads(field, letters(most + 1))).toEqual(['no']);
    }
  });

  it('that may be left out may as well be left blank', () => {
    expect(reads(optionalWords, undefined, '', '  ', ' At home ')).toEqual([
      undefined,
      undefined,
      undefined,
      'At home',
    ]);
  });
});

it('an address of staff is one however it is typed', () => {
  expect(reads(staffEmail, 'LENA@Example.com', ' lena@example.com ', 'lena', '')).toEqual([
    'lena@example.com',
    'lena@example.com',
    'no',
    'no',
  ]);
});

it('a number is whole and from 1 to 9999, also as a card gives it', () => {
  expect(reads(count, 1, 9999, '1', '9999', '012')).toEqual([1, 9999, 1, 9999, 12]);
  expect(reads(count, 0, 10_000, 1.5, '0', '10000', '', 'x1', '1x', '1e3', ' 1', '-1')).toEqual(
    Array.from({ length: 11 }, () => 'no'),
  );
});

it('yes and no are said as a card says them too', () => {
  expect(reads(yesOrNo, true, 'true', 'yes')).toEqual([true, true, true]);
  expect(reads(yesOrNo, false, 'false', 'no')).toEqual([false, false, false]);
  expect(reads(yesOrNo, 'perhaps', '', 1)).toEqual(['no', 'no', 'no']);
});
