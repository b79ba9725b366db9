import { describe, expect, it } from 'vitest';
import { fileInWords, isPicture } from './file-words.js';

const file = { id: 'x', name: 'kitchen.jpg', type: 'image/jpeg', size: 1_258_291 } as const;

describe('a file in words', () => {
  it('is its name, its kind and its size', () => {
    expect(fileInWords(file)).toBe('kitchen.jpg, photo, 1.2 MB');
    expect(fileInWords({ ...file, name: 'a.heic', type: 'image/heic' })).toBe('a.heic, photo, 1.2 MB');
    expect(fileInWords({ ...file, name: 'a.pdf', type: 'application/pdf' })).toBe('a.pdf, PDF, 1.2 MB');
  });

  it.each([
    [1, '1 KB'],
    [1_600, '2 KB'],
    [1_022_000, '998 KB'],
    [1_024_000, '1 MB'],
    [10 * 1024 * 1024, '10 MB'],
  ])('of %i bytes has %s', (size, words) => {
    expect(fileInWords({ ...file, size })).toBe(`kitchen.jpg, photo, ${words}`);
  });
});

it.each([
  ['image/jpeg', true],
  ['image/png', true],
  ['image/webp', true],
  ['image/heic', false],
  ['application/pdf', false],
] as const)('whether %s can be looked at here: %s', (type, can) => {
  expect(isPicture({ ...file, type })).toBe(can);
});
