import { describe, expect, it } from 'vitest';
import {
  appointed,
  asked,
  events,
  olga,
  lena,
  received,
  toAnswer,
  type Deed,
} from '../../tests/support/case-story.js';
import { awaiting } from './awaiting.js';
import { fold } from './evolve.js';

const awaited = (...deeds: readonly Deed[]): string[] => {
  const story = events(deeds);
  return awaiting(fold(story), story);
};

const [day, by, command, data] = received;
const receivedWith = (more: object): Deed => [day, by, command, { ...data, ...more }];

describe('what waits for an officer', () => {
  it('is nothing while a team leader deals with it', () => {
    expect(awaited(received)).toEqual([]);
  });

  it('is who answers for it, where nobody does', () => {
    const unknown = receivedWith({ service: undefined });
    expect(awaited(unknown)).toEqual(['allocation']);
    expect(awaited(unknown, ['2026-06-09', olga, 'allocate', { to: lena.email }])).toEqual([]);
  });

  it('is whether to take what is late (Code 2.3), until somebody says so', () => {
    const late = receivedWith({ happenedOn: '2025-01-10' });
    expect(awaited(late)).toEqual(['discretion']);
    const taken: Deed = ['2026-06-10', olga, 'allocate', { to: lena.email, discretion: 'They were ill.' }];
    expect(awaited(late, taken)).toEqual([]);
    const refused: Deed = [
      '2026-06-10',
      olga,
      'refuse',
      {
        ground: 'over-12-months',
        facts: 'It happened in January 2025, and was known then.',
        evidence: 'The letter of 12 January 2025.',
        discretion: 'Nothing kept them from writing sooner.',
      },
    ];
    expect(awaited(late, refused)).toEqual([]);
  });

  it('is who looks at stage 2, from the request until somebody is appointed', () => {
    expect(awaited(...toAnswer)).toEqual([]);
    expect(awaited(...toAnswer, asked)).toEqual(['stage-2-appointment']);
    expect(awaited(...toAnswer, asked, appointed)).toEqual([]);
  });

  it('is a question, where a point is to be found out and nobody has asked since (Code 5.6)', () => {
    const unclear: Deed = [
      '2026-06-10',
      lena,
      'amend-definition',
      {
        points: [{ text: 'The lift stands still.', responsibility: 'unclear' }],
        outcomes: ['A lift that runs'],
        reason: 'It is not said which lift.',
      },
    ];
    const question: Deed = ['2026-06-11', lena, 'ask-resident', { text: 'Which lift is it?' }];
    expect(awaited(received, unclear)).toEqual(['question']);
    expect(awaited(received, unclear, question)).toEqual([]);
    expect(awaited(received, unclear, question, unclear)).toEqual(['question']);
  });
});
