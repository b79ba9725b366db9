import { expect, it } from 'vitest';
import { problemInWords } from './problem-in-words.js';

it.each([
  ['ECONNREFUSED', /could not be reached/],
  ['smtp-550', /will not deliver this.*550.*address may be wrong/],
  ['smtp-451', /just then.*451/],
  ['teams-404', /cannot be reached in Teams/],
  ['teams-unknown', /Teams could not deliver it just then/],
  ['unknown', /wrong on our side/],
])('says of %s what an officer understands', (code, says) => {
  expect(problemInWords(code)).toMatch(says);
});
