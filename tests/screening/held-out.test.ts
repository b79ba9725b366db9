import { describe } from 'vitest';
import { holdsToTheBounds } from './bounds.js';

// The messages were written by somebody who did not see the training text, and nobody who worked on the
// screening has read them. Only totals are shown.
describe('the held-out messages', () => {
  holdsToTheBounds('tests/screening/held-out.jsonl', 'held-out messages');
});
