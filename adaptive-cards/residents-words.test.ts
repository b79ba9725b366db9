import { describe, expect, it } from 'vitest';
import { buttonsOf, everythingInside, pressed } from '../tests/support/card-buttons.js';
import { objections } from '../tests/support/card-parser.js';
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
import { listCard } from './list-card.js';
import { messageCard } from './message-card.js';
import { sharedCard } from './shared-card.js';
import { submitted } from './submitted.js';

const nasty =
  '# MARK **bold** [link](https://example.com) ![](https://example.com/pixel.png) <at>Everyone</at> <b>x</b> ${reference} {{DATE(2026-01-01T00:00:00Z,SHORT)}} {{TIME(2026-01-01T00:00:00Z)}} \u202eback';
/** As it stands on a card. */
const shown = nasty.replaceAll('{{', '{\u2060{').replaceAll('\u202e', '');

const arrived: Deed = [
  received[0],
  'resident',
  'receive',
  {
    matter: nasty,
    channel: 'phone',
    resident: { name: nasty, email: 'sam@example.org', phone: nasty, address: nasty },
    points: [nasty, nasty],
    outcomes: [nasty],
    service: 'repairs',
    adjustments: [nasty],
    callTimes: nasty,
    enclosures: [nasty],
    representative: { name: nasty, kind: 'friend', consent: 'yes', correspondWith: 'yes' },
  },
];
const points = [
  { text: nasty, responsibility: 'ours' },
  { text: nasty, responsibility: 'not-ours', signpost: nasty },
];
const defined: Deed = ['2026-06-10', lena, 'amend-definition', { points, outcomes: [nasty], reason: nasty }];
const rung: Deed = ['2026-06-10', lena, 'record-call', { outcome: 'spoke', notes: nasty, agreed: nasty }];
const needed: Deed = [
  '2026-06-11',
  lena,
  'set-adjustments',
  { adjustments: [nasty], disabilities: [nasty], reviewOn: '2026-12-01' },
];
const restricted: Deed = [
  '2026-06-11',
  olga,
  'restrict-contact',
  { kind: nasty, reason: nasty, evidence: nasty, equality: nasty, reviewOn: '2026-09-01' },
];
const later: Deed = ['2026-06-12', lena, 'extend', { until: '2026-07-01', reason: nasty, updateEvery: 5 }];
const found: Deed = [
  '2026-06-12',
  lena,
  'decide',
  {
    findings: [{ point: 1, finding: 'upheld', reason: nasty, reference: nasty }],
    outcome: 'upheld',
    acknowledgement: nasty,
    impact: nasty,
    remedies: [{ kind: 'apology', text: nasty }],
    actions: [{ text: nasty, owner: nasty, due: '2026-08-03' }],
  },
];
const answered: Deed = ['2026-06-12', lena, 'respond'];
const refused: Deed = [
  '2026-06-12',
  olga,
  'refuse',
  { ground: 'claim-filed', facts: nasty, evidence: nasty, claimNumber: 'K1', filedOn: '2026-05-01' },
];

const cases = [
  after(arrived),
  after(arrived, defined, rung, needed, acknowledged, restricted, later, found),
  after(arrived, defined, rung, acknowledged, found, answered),
  after(arrived, refused),
];

/** Where in a card the words stand: the names of the fields that lead there. */
function places(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('MARK') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    places(inner, /^\d+$/.test(key) ? path : `${path}.${key}`),
  );
}

const given = {
  occasion: { kind: 'escalation', subject: nasty },
  notice: { says: nasty, tone: 'refused', field: 'reason' },
  kept: { verb: 'withdraw', reason: nasty },
} as const;
const cards = cases.flatMap((complaint) =>
  directory.people.flatMap((reader) => {
    const view = { ...on('2026-06-12', reader), complaint, reader };
    return [
      caseCard(view),
      caseCard(view, given),
      sharedCard(view),
      listCard('All', [complaint], reader, view),
    ];
  }),
);
const message = messageCard({
  subject: nasty,
  reference: 'DBC-26-00001-BCDF',
  parts: [
    { kind: 'heading', text: nasty },
    { kind: 'paragraph', text: nasty },
    { kind: 'quotation', text: nasty },
    { kind: 'list', numbered: false, items: [nasty] },
  ],
});

describe('words full of markup, mentions, templates and dates', () => {
  it('stand on every card as plain runs and as what fields hold, and nowhere else', () => {
    for (const card of [...cards, message]) {
      const where = [
        ...new Set(places(card).map((path) => path.replace(/^.*\.(inlines\.text|value)$/, '$1'))),
      ];
      for (const place of where) expect(['inlines.text', 'value']).toContain(place);
      const { body } = card;
      const values = everythingInside(body).flatMap((element) =>
        'id' in element ? [] : 'facts' in element ? element.facts.map(({ value }) => value) : [],
      );
      for (const value of values) expect(value).not.toContain('MARK');
      expect(objections(card)).toEqual([]);
    }
  });

  it('are shown as they were typed, but for the dates that a client would write out', () => {
    const [first] = cards;
    const text = JSON.stringify(first);
    expect(text).toContain(JSON.stringify(shown).slice(1, -1));
    for (const card of [...cards, message]) expect(JSON.stringify(card)).not.toMatch(/\{\{|\u202e/);
  });

  it('come back from a form as they were typed', () => {
    const [complaint] = cases;
    if (!complaint) throw new Error('There is no case.');
    const card = caseCard({ ...on('2026-06-12', lena), complaint, reader: lena });
    const button = buttonsOf(card).find(({ action }) => action.verb === 'amend-definition');
    if (!button) throw new Error('There is no such button.');
    expect(submitted(pressed(button, () => undefined))).toMatchObject({
      data: {
        points: [{ text: nasty.replaceAll('\u202e', '') }, {}],
        outcomes: [nasty.replaceAll('\u202e', '')],
      },
    });
  });

  it('are not on a card that is shared', () => {
    for (const complaint of cases) {
      const card = sharedCard({ ...on('2026-06-12', lena), complaint, reader: lena });
      expect(JSON.stringify(card)).not.toMatch(/MARK|sam@example/);
    }
  });
});
