import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../policy/load.js';
import { newDraft } from '../draft.js';
import type { InterviewContext } from '../question.js';
import { service } from './service.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const context: InterviewContext = {
  policy,
  today: Temporal.PlainDate.from('2026-11-23'),
  screen: () => {
    throw new Error('Nothing is screened here.');
  },
};

/** The services offered to somebody who wrote this. */
function offered(matter: string): string[] {
  const draft = newDraft('2026-11-23T10:00:00Z');
  const { choices } = service.ask({ ...draft, answers: { ...draft.answers, matter: [matter] } }, context);
  return choices.map(({ value }) => value);
}

it('the services offered are those of which the most words stand in the matter', () => {
  const words = policy.serviceAreas.flatMap((area) => area.words);
  const pieces = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(' ', '', '. '), (written, between) => {
      const text = ` ${written.join(between).toLowerCase()} `;
      const hits = ({ words: own }: (typeof policy.serviceAreas)[number]) =>
        own.filter((word) => text.includes(word)).length;
      const ranked = policy.serviceAreas.toSorted((a, b) => hits(b) - hits(a)).map(({ id }) => id);
      expect(offered(written.join(between))).toEqual([...ranked.slice(0, 5), 'not-sure']);
    }),
  );
});
