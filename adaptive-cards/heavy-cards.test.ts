import { describe, expect, it } from 'vitest';
import type { Person } from '../src/complaints/directory.js';
import { buttonsOf, pressed } from '../tests/support/card-buttons.js';
import { objections } from '../tests/support/card-parser.js';
import { weight } from '../tests/support/card-weight.js';
import {
  acknowledged,
  after,
  directory,
  lena,
  olga,
  on,
  received,
  type Deed,
} from '../tests/support/case-story.js';
import { caseCard } from './case-card.js';
import { completed } from './completed.js';

import { digestCard, listCard } from './list-card.js';
import { messageCard } from './message-card.js';
import { owedBy } from './owed.js';
import { submitted } from './submitted.js';

const sentence = 'The lift stands still and “nobody” answers – again. ';
const words = (length: number) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

/** A complaint of so many points, each of so many characters, and as many outcomes. */
function long(count: number, length: number, ...deeds: readonly Deed[]) {
  const points = Array.from({ length: count }, (_, index) => `${index + 1} ${words(length)}`);
  const asked = {
    ...received[3],
    matter: points[0],
    points,
    outcomes: points.slice(0, 3),
    adjustments: points,
  };
  const marked = points.map((text) => ({ text, responsibility: 'ours' }));
  return after(
    [received[0], 'resident', 'receive', asked],
    ...(deeds.length > 0
      ? [
          [
            '2026-06-10',
            lena,
            'amend-definition',
            { points: marked, outcomes: points.slice(0, 3), reason: 'Agreed' },
          ] as const,
        ]
      : []),
    ...deeds,
  );
}

const seen = (complaint: ReturnType<typeof long>, reader: Person) =>
  caseCard({ ...on('2026-06-12', reader), complaint, reader });
const verbs = (complaint: ReturnType<typeof long>, reader: Person) =>
  buttonsOf(seen(complaint, reader)).map(({ action }) => action.verb);

describe('the card of a very long complaint', () => {
  it.each([
    [1, 2000],
    [1, 19_000],
    [10, 2000],
    [15, 2000],
    [50, 19_000],
  ])(
    'of %i points of %i characters is light enough, before the acknowledgement and after',
    (count, length) => {
      for (const complaint of [long(count, length), long(count, length, acknowledged)]) {
        for (const reader of directory.people) {
          const card = seen(complaint, reader);
          expect(weight(card)).toBeLessThan(25_000);
          expect(objections(card)).toEqual([]);
        }
      }
    },
  );

  it('of ten points of two thousand characters is still marked, acknowledged and decided in Teams', () => {
    expect(verbs(long(10, 2000), lena)).toEqual(
      expect.arrayContaining(['record-call', 'amend-definition', 'acknowledge', 'extend', 'reassign']),
    );
    expect(verbs(long(10, 2000, acknowledged), lena)).toEqual(
      expect.arrayContaining(['record-call', 'decide', 'extend', 'reassign', 'withdraw']),
    );
  });

  it('says where the rest is', () => {
    const text = JSON.stringify(seen(long(50, 19_000), lena));
    expect(text).toContain('read the rest in the case');
    expect(text).toContain('And 40 more points');
    expect(text).toContain('The Cases tab has the rest');
  });

  it('keeps the words of points that it has no room for when they are marked', () => {
    const complaint = long(10, 2000);
    const button = buttonsOf(seen(complaint, lena)).find(({ action }) => action.verb === 'amend-definition');
    if (!button) throw new Error('There is no such button.');
    const sent = submitted(
      pressed(button, ({ id }) =>
        id.endsWith('responsibility') ? 'ours' : id === 'reason' ? 'Agreed' : undefined,
      ),
    );
    if ('refused' in sent) throw new Error(sent.message);
    expect(completed(sent, complaint).data).toEqual({
      reason: 'Agreed',
      points: complaint.received.points.map(({ text }) => ({ text, responsibility: 'ours' })),
      outcomes: complaint.received.outcomes,
    });
  });

  it('puts back what was typed when a long decision is refused', () => {
    const complaint = long(10, 200, acknowledged);
    const kept = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`findings.${index + 1}.reason`, words(500)]),
    );
    const given = {
      notice: { says: 'Please say why.', tone: 'refused', field: 'findings.3.reason' },
      kept: { verb: 'decide', ...kept },
    } as const;
    const card = caseCard({ ...on('2026-06-12', lena), complaint, reader: lena }, given);
    expect(weight(card)).toBeLessThan(25_000);
    expect(JSON.stringify(card).split(words(500)).length - 1).toBe(10);
  });
});

describe('the other cards of much', () => {
  const context = on('2026-07-20', lena);
  const many = Array.from({ length: 60 }, () => long(3, 2000));

  it('list so many cases as there is room for', () => {
    const digest = digestCard(
      many.map((complaint) => ({ complaint, obligations: owedBy(complaint, context) })),
      olga,
      context,
    );
    for (const card of [digest, listCard('All complaints', many, olga, context)]) {
      expect(weight(card)).toBeLessThan(25_000);
      expect(JSON.stringify(card)).toContain('And 40 more');
    }
  });

  it('show so much of a message as there is room for', () => {
    const items = Array.from({ length: 100 }, () => words(3000));
    const parts = [
      { kind: 'list', numbered: true, items } as const,
      { kind: 'paragraph', text: words(20_000) } as const,
    ];
    const card = messageCard({ subject: words(3000), reference: 'DBC-26-00001-BCDF', parts });
    expect(weight(card)).toBeLessThan(25_000);
    expect(objections(card)).toEqual([]);
  });
});
