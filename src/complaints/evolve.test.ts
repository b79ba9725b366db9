import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  asked,
  decided,
  defined,
  lena,
  olga,
  received,
  toAnswer,
} from '../../tests/support/case-story.js';
import { evolve, fold } from './evolve.js';

it('a case begins with a complaint received, and with nothing else', () => {
  expect(() => fold([])).toThrow(new RangeError('A case begins with a complaint received.'));
  expect(() => fold([{ type: 'CaseClosed', at: '2026-06-09T10:00:00Z', by: 'system' }])).toThrow(RangeError);
});

describe('a case as its events add up to it', () => {
  it('keeps the original words and every version of the definition (Code 5.6, 5.12)', () => {
    const { received: original, definitions } = after(received, defined);
    expect(original.points.map(({ responsibility }) => responsibility)).toEqual(['unmarked', 'unmarked']);
    expect(definitions).toHaveLength(2);
  });

  it('begins anew with a receipt', () => {
    const complaint = after(received, defined, acknowledged);
    expect(evolve(complaint, complaint.received)).toEqual({ ...fold([complaint.received]), version: 5 });
  });

  it('grows by one version with each event', () => {
    expect(after(received).version).toBe(2);
    expect(after(...toAnswer).version).toBe(6);
  });

  it('asks for a new decision when the definition is worded anew', () => {
    expect(after(received, defined, acknowledged, decided).stage1.decision).not.toBeNull();
    expect(after(received, defined, acknowledged, decided, defined).stage1.decision).toBeNull();
  });

  it('remembers who had a hand in stage 1, also whoever it was with', () => {
    expect(
      after(received, defined, acknowledged, ['2026-06-18', olga, 'decide', decided[3]]).stage1.hands,
    ).toEqual([olga.email, lena.email]);
  });

  it('has its second stage beside the first, with an officer until somebody is appointed', () => {
    const { stage, status, owner, stage1, stage2 } = after(...toAnswer, asked);
    expect({ stage, status, owner, from: stage2?.from, decision: stage2?.decision }).toEqual({
      stage: 2,
      status: 'open',
      owner: olga.email,
      from: '2026-06-29',
      decision: null,
    });
    expect(stage1.response?.on).toBe('2026-06-19');
  });
});
