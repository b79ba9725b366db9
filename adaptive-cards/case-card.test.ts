import { describe, expect, it } from 'vitest';
import { objections } from '../tests/support/card-parser.js';
import { after, calendar, directory, hope, lena, policy, received } from '../tests/support/case-story.js';
import { caseCard } from './case-card.js';
import { Temporal } from 'temporal-polyfill';
import { cardJson } from './fitting.js';
import type { CardGiven } from './view.js';
import { summaryOf } from './whole-card.js';

const now = Temporal.Instant.from('2026-06-10T10:00:00Z');
const complaint = after(received);
const seenBy = (reader: typeof lena, given: CardGiven = {}) =>
  caseCard({ complaint, reader, now, policy, calendar, directory }, given);

describe('the card of a case', () => {
  it('says first what is owed, by when, in words', () => {
    expect(summaryOf(seenBy(lena))).toBe('DBC-26-00001-BCDF: Ring the resident by Tuesday 16 June 2026');
  });

  it('shows nothing to somebody who does not deal with it', () => {
    expect(JSON.stringify(seenBy(hope))).not.toContain('Sam');
  });

  it('names what came with it', () => {
    const [at, by, command, data] = received;
    const enclosures = ['Damp wall.jpg', 'letter.pdf'];
    const withFiles = after([at, by, command, { ...data, enclosures }]);
    const card = caseCard({ complaint: withFiles, reader: lena, now, policy, calendar, directory });
    expect(JSON.stringify(card)).toMatch(/Came with it: .*Damp wall\.jpg, letter\.pdf/);
    expect(JSON.stringify(seenBy(lena))).not.toContain('Came with it');
  });

  it("is taken by Microsoft's parser as it stands", () => {
    expect(objections(seenBy(lena))).toEqual([]);
  });

  it('is kept fresh for at most sixty people', () => {
    const ids = Array.from({ length: 70 }, (_, index) => `29:${index}`);
    expect(seenBy(lena, { userIds: ids }).refresh?.userIds).toEqual(ids.slice(0, 60));
  });

  it('is written out as it is, whether it was weighed or not', () => {
    for (const card of [seenBy(lena, { userIds: ['29:lena'] }), seenBy(hope)]) {
      expect(JSON.parse(cardJson(card))).toEqual(card);
    }
  });
});
