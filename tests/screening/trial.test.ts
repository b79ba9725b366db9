import { describe, expect, it } from 'vitest';
import { holdsToTheBounds } from './bounds.js';

// Written and labelled by somebody who had not seen src/screening, then studied for its errors: it flatters.
describe('the messages of the blind trial', () => {
  const judged = holdsToTheBounds('tests/screening/trial.jsonl', 'blind trial');
  const shown = judged.filter(({ answer }) => answer.urgent.length > 0);
  const called = judged.filter(({ message }) => message.urgent);

  it('shows a number to ring to at least 70 in 100 of those in danger', () => {
    expect(called.length).toBe(17);
    expect(called.filter(({ answer }) => answer.urgent.length > 0).length / called.length).toBeGreaterThan(
      0.7,
    );
  });

  it('shows one without need to at most 2 in 100 of the others', () => {
    const without = shown.filter(({ message }) => !message.urgent).length;
    expect(without / (judged.length - called.length)).toBeLessThanOrEqual(0.02);
  });
});
