import { expect, it } from 'vitest';
import { fold } from './complaint.js';

it('a case without events is no case', () => {
  expect(() => fold([])).toThrow(RangeError);
});
