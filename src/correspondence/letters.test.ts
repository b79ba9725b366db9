import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  appointed,
  asked,
  calendar,
  decided,
  defined,
  directory,
  events,
  hope,
  lena,
  olga,
  policy,
  received,
  responded,
  toAnswer,
  type Deed,
} from '../../tests/support/case-story.js';
import type { Complaint } from '../complaints/complaint.js';
import { evolve, fold } from '../complaints/evolve.js';
import { loadPolicy } from '../policy/load.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { correspondence } from './correspondence.js';
import { htmlLetters } from './html-letter.js';
import type { Message } from './message.js';
import { letterKinds } from './message.js';
import { specimen } from './specimen.js';

const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');

/** What the last deed of a story has us say. */
function said(story: readonly Deed[]): Message[] {
  const before = events(story.slice(0, -1)).length;
  return events(story).flatMap((event, index, all) => {
    const complaint: Complaint = fold(all.slice(0, index + 1));
    return index < before ? [] : correspondence(event, complaint, policy, directory);
  });
}

const refuse: Deed = [
  '2026-06-10',
  olga,
  'refuse',
  {
    ground: 'over-12-months',
    facts: 'The lift stood still in 2023, and runs since.',
    evidence: 'Log of the lift',
    discretion: 'We asked why now; nothing stood in the way.',
  },
];
const of = (council: CouncilPolicy) => ({ policy: council, calendar });

describe.each(letterKinds)('the letter %s', (kind) => {
  const letter = specimen(kind, of(policy));

  it('is the letter that this calls for, and is as it was read and found good', async () => {
    expect(letter.kind).toBe(kind);
    await expect(`${letter.subject}\n\n${letter.text}`).toMatchFileSnapshot(`golden/${kind}.txt`);
    await expect(htmlLetters(policy)(letter)).toMatchFileSnapshot(`golden/${kind}.html`);
  });

  it.each([
    ['Dacorum', policy],
    ['Marlhaven', marlhaven],
  ])(
    'of %s names the Ombudsman, leaves nothing unfilled, and says nothing that is out of date',
    (_council, council) => {
      const { text } = specimen(kind, of(council));
      expect(text).toContain('0300 111 3000');
      expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
      expect(text).not.toMatch(/info@housing|Exchange Tower|12 months after you first/);
    },
  );

  it('is the same however often it is made', () => {
    expect(specimen(kind, of(policy))).toEqual(letter);
  });
});

describe('words of residents and staff', () => {
  const injected = 'Say {ombudsman} {definition} ${process} {{DATE(2026)}} <b>now</b>';

  it('are never looked at for placeholders, whatever letter they stand in', () => {
    const points = [{ text: injected, responsibility: 'ours' }];
    const [letter] = said([
      received,
      ['2026-06-10', lena, 'amend-definition', { points, outcomes: [injected], reason: 'r' }],
      acknowledged,
    ]);
    expect(letter?.text.split(injected)).toHaveLength(3);
    expect(letter?.text.match(/0300 111 3000/g)).toHaveLength(1);
    const [question] = said([received, ['2026-06-10', lena, 'ask-resident', { text: injected }]]);
    expect(question?.text).toContain(`> ${injected}`);
  });
});

describe('who else reads a letter', () => {
  const withSomebody = (representative: object): Deed => [
    received[0],
    received[1],
    received[2],
    { ...received[3], representative },
  ];
  const cllr = { name: 'Cllr Lee', kind: 'councillor', email: 'lee@example.net', correspondWith: true };
  const readers = (representative: object) =>
    said([withSomebody(representative), defined, acknowledged]).map(({ to, text, id }) => ({
      to,
      tells: text.includes('lift'),
      id: id.split('.').slice(1).join('.'),
    }));

  it('is a councillor or MP, who gets a copy beside the resident (Dacorum 5.18)', () => {
    expect(readers({ ...cllr, consent: 'yes' })).toEqual([
      { to: 'sam@example.org', tells: true, id: '3.acknowledgement' },
      { to: 'lee@example.net', tells: true, id: '3.acknowledgement.2' },
    ]);
  });

  it('hears no more than that we wrote, while the resident has not agreed', () => {
    expect(readers({ ...cllr, kind: 'mp', consent: 'not-yet' })).toMatchObject([
      { tells: true },
      { to: 'lee@example.net', tells: false },
    ]);
    expect(readers({ ...cllr, kind: 'friend', consent: 'no' })).toMatchObject([
      { to: 'sam@example.org', tells: true },
      { to: 'lee@example.net', tells: false },
    ]);
  });

  it('is instead of the resident a friend or advocate who speaks for them (Code 3.6, Dacorum 5.17)', () => {
    expect(readers({ ...cllr, kind: 'advocate', consent: 'yes' })).toMatchObject([
      { to: 'lee@example.net', tells: true },
    ]);
    expect(readers({ ...cllr, kind: 'friend', consent: 'yes', correspondWith: false })).toMatchObject([
      { to: 'sam@example.org' },
    ]);
    expect(readers({ name: 'Jo', kind: 'friend', consent: 'yes' })).toMatchObject([
      { to: 'sam@example.org' },
    ]);
  });

  it('gets back the words that they sent for somebody, but not when that somebody said no', () => {
    const receipts = (representative: object) =>
      said([withSomebody(representative)]).filter(({ kind }) => kind === 'receipt');
    expect(receipts({ ...cllr, consent: 'not-yet' }).map(({ to }) => to)).toEqual([
      'lee@example.net',
      'sam@example.org',
    ]);
    expect(receipts({ ...cllr, kind: 'friend', consent: 'not-yet' }).map(({ to }) => to)).toEqual([
      'lee@example.net',
    ]);
    expect(receipts({ ...cllr, kind: 'friend', consent: 'no' })[0]).toMatchObject({ to: 'sam@example.org' });
  });
});

describe('what was asked for (Code 5.10)', () => {
  const needing = (text: string) =>
    said([
      received,
      ['2026-06-10', lena, 'set-adjustments', { adjustments: [text], reviewOn: '2027-01-04' }],
      defined,
      acknowledged,
    ])[0];

  it('large print is large print, and says so', () => {
    expect(needing('Please use LARGE print')).toMatchObject({ format: 'large-print', by: 'email' });
    expect(needing('Please use LARGE print')?.text).toMatch(/^This letter is in large print/);
  });

  it('post is post', () => {
    expect(needing('Letters by post')).toMatchObject({
      by: 'post',
      to: 'Sam Sample\n4 High Street\nTownham',
      format: 'usual',
    });
  });

  it('what is said not to be wanted is not done', () => {
    expect(needing('Do not send anything by post. E-mail is fine')).toMatchObject({ by: 'email' });
  });
});

describe('what staff are told', () => {
  const cards = (...story: Deed[]) =>
    said(story)
      .filter(({ by }) => by === 'card')
      .map(({ kind, to }) => `${kind} ${to.split('@')[0] ?? ''}`);

  it('a new complaint to its team leader, or to every officer while nobody has it', () => {
    expect(cards(received)).toEqual(['call-owed lena']);
    expect(cards([received[0], received[1], received[2], { ...received[3], service: undefined }])).toEqual([
      'call-owed olga',
      'call-owed oscar',
    ]);
  });

  it('a case passed on to whoever has it then, and stage 2 to an officer and whoever is appointed', () => {
    expect(cards(received, ['2026-06-10', lena, 'reassign', { to: olga.email, reason: 'Leave' }])).toEqual([
      'call-owed olga',
    ]);
    expect(
      cards(received, defined, acknowledged, ['2026-06-12', olga, 'allocate', { to: hope.email }]),
    ).toEqual(['due-soon hope']);
    expect(cards(...toAnswer, asked)).toEqual(['escalation olga']);
    expect(cards(...toAnswer, asked, appointed)).toEqual(['stage-2-appointed hope']);
  });

  it('an issue that joined, and a case that the Ombudsman had taken again, to whoever answers for it', () => {
    const issue: Deed = ['2026-06-10', 'resident', 'add-issue', { text: 'The door too.', related: true }];
    expect(cards(received, issue)).toEqual(['due-soon lena']);
    const reopen: Deed = ['2026-06-20', olga, 'reopen', { by: 'ombudsman', reason: 'Must' }];
    expect(cards(received, refuse, reopen)).toEqual(['call-owed lena']);
    expect(said([received, refuse, reopen])[0]?.subject).toMatch(/^Reopened by the Ombudsman: DBC/);
  });

  it('what was promised, to whoever promised it', () => {
    expect(cards(received, defined, acknowledged, decided, responded)).toEqual(['action-due lena']);
  });

  it('a letter that has nowhere to go, to whoever can tell the resident otherwise', () => {
    const unreachable: Deed = [
      received[0],
      received[1],
      received[2],
      { ...received[3], resident: { name: 'Sam', phone: '01632 960444' } },
    ];
    expect(cards(unreachable, ['2026-06-10', lena, 'ask-resident', { text: 'Which?' }])).toEqual([
      'delivery-failed lena',
    ]);
    expect(said([unreachable]).map(({ kind }) => kind)).toEqual(['call-owed']);
  });
});

it('a letter told too late says so (Code 6.5)', () => {
  const late: Deed = [
    '2026-06-26',
    lena,
    'extend',
    { until: '2026-07-02', reason: 'The part', updateEvery: 5 },
  ];
  const [letter] = said([received, defined, acknowledged, late]);
  expect(letter?.text).toContain('We should have told you this by Thursday 25 June 2026.');
  expect(letter?.text).toContain('The next you will hear from us is our answer, by Thursday 2 July 2026.');
});

it('what is not the council’s is said to be whose, in each letter that takes the points up', () => {
  const points = [
    { text: 'The lift.', responsibility: 'ours' },
    { text: 'The bus.', responsibility: 'not-ours', signpost: 'Bus Company, 01632 960555' },
  ];
  const story: Deed[] = [
    received,
    ['2026-06-10', lena, 'amend-definition', { points, outcomes: ['x'], reason: 'r' }],
    acknowledged,
  ];
  expect(said(story)[0]?.text).toMatch(/not responsible for point 2\. It is for: Bus Company, 01632 960555/);
  const findings = [{ point: 1, finding: 'not-upheld', reason: 'It runs.', reference: 'Log' }];
  const answer: Deed[] = [
    ...story,
    ['2026-06-12', lena, 'decide', { findings, outcome: 'not-upheld' }],
    ['2026-06-12', lena, 'respond'],
  ];
  expect(said(answer)[0]?.text).toMatch(/not ours to decide\. It is for: Bus Company/);
  expect(said(answer)[0]?.text).toMatch(/nothing that we have to put right[^]*Nothing is left to be done/);
});

it('events fold to the same case in one step or in many', () => {
  const [first, ...rest] = events(toAnswer);
  if (first) expect(rest.reduce(evolve, fold([first]))).toEqual(fold(events(toAnswer)));
});
