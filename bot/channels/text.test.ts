import { expect, it } from 'vitest';
import { cleanText, keptText } from './text.js';

it('keeps what people write, in every script, with line breaks and tabs', () => {
  const text = 'The heating failed.\n\tTwice! 😀 سلام שלום naïve “quotes”';
  expect(cleanText(text)).toBe(text);
});

it('takes away NUL and other control characters', () => {
  expect(cleanText('a\u0000b\u0007c\u001bd\u007fe\u0085f')).toBe('abcdef');
});

it('takes away the marks that turn text round', () => {
  expect(cleanText('pay \u202Egnp.exe\u202C \u2066x\u2069')).toBe('pay gnp.exe x');
});

it('makes one kind of line break', () => {
  expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc');
});

it('drops half of a surrogate pair and keeps whole ones', () => {
  expect(cleanText('x\ud800y😀')).toBe('xy😀');
});

it('hands on 60,000 characters at most and keeps 12,000 of an over-long text', () => {
  expect(cleanText('x'.repeat(70_000))).toHaveLength(60_000);
  expect(keptText('x'.repeat(50_000))).toHaveLength(12_000);
  expect(keptText(`${'x'.repeat(11_999)}😀`)).toHaveLength(11_999);
});
