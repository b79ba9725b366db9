import type { z } from 'zod';

/**
 * What is wrong with a value, in words for the person who wrote the file: an error map for
 * `safeParse`. It returns nothing where zod's own sentence is good enough.
 */
export function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${nouns[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be ${oneOf(issue.values.map(String))}`;
  if (issue.code === 'too_small') return size(issue.origin, 'at least', issue.minimum);
  if (issue.code === 'too_big') return size(issue.origin, 'at most', issue.maximum);
  if (issue.code === 'invalid_format') return formats[issue.format];
  return undefined;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text (put it in quotation marks if it looks like a number)',
  array: 'a list',
  object: 'a group of named fields',
  int: 'a whole number',
  number: 'a number',
};

const formats: Readonly<Record<string, string>> = {
  date: 'must be a date such as 2026-03-02',
  email: 'must be an e-mail address',
};

const oneOf = (values: readonly string[]): string =>
  values.length > 1 ? `one of ${values.join(', ')}` : values.join();

function size(origin: string, bound: 'at least' | 'at most', limit: number | bigint): string {
  if (origin !== 'string' && origin !== 'array') return `must be ${bound} ${limit}`;
  if (bound === 'at least' && limit === 1) return 'must not be empty';
  return `must hold ${bound} ${limit} ${origin === 'string' ? 'letters' : 'entries'}`;
}
