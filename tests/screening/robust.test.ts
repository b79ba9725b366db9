import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { readTraining } from './messages.js';

const screener = loadScreener();
const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const today = Temporal.PlainDate.from('2026-11-23');
const screen = (text: string) => screener(text, policy, today);
const messages = readTraining().map(({ text }) => text);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(...messages),
  fc.tuple(fc.constantFrom(...messages), fc.string({ unit: 'binary' })).map(([a, b]) => `${b}${a}${b}`),
);

describe('whatever is typed', () => {
  it('answers, with words that stand in the message, and the same each time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const screening = screen(text);
        expect(screening.evidence.length).toBeLessThanOrEqual(6);
        for (const words of screening.evidence) expect(text).toContain(words);
        expect(screening.confidence).toBeGreaterThan(0);
        expect(screening.confidence).toBeLessThanOrEqual(1);
        expect(screen(text)).toEqual(screening);
      }),
      { numRuns: 300 },
    );
  });

  it('never offers another route for what it calls unclear or abuse, and never without a signpost', () => {
    const known = new Set(policy.signposts.map(({ id }) => id));
    fc.assert(
      fc.property(anything, (text) => {
        const { route, offers, also } = screen(text);
        if (route === 'unclear' || route === 'abusive_no_content') expect(offers).toEqual([]);
        for (const offer of [...offers, ...also]) {
          expect(offer.route === 'complaint' || known.has(offer.signpost ?? '')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives evidence for every real message', () => {
    for (const text of messages.slice(0, 500)) expect(screen(text).evidence, text).not.toEqual([]);
  });

  it.each(['no heating ', '<b>', '((((', 'aaaaaaaa', '😀', 'a.b.c. ', '\0', '’’’’', '... '])(
    'takes 50,000 characters of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(50_000 / piece.length));
      expect(screen(text).evidence.every((words) => text.includes(words))).toBe(true);
    },
  );

  it('reads the beginning and the end of a long message', () => {
    const chatter = 'It was a fine day and we went for a walk. '.repeat(1000);
    const end = 'You have missed my bin five weeks running and nobody rings me back.';
    const { service } = screen(`${chatter}${end}`);
    expect(service?.id).toBe('waste');
  });
});
