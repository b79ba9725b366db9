import { bram, nell, olive } from './council.js';
import { step, type Scenario } from './scenario.js';
import { acknowledged, defined, leak, marked, received } from './stories.js';

const restriction = {
  kind: 'writing only',
  reason: 'Threats on the telephone',
  evidence: 'Recordings of 2 and 3 March',
  equality: 'No disability is known that this would touch.',
  reviewOn: '2026-09-05',
};

export const defining: readonly Scenario[] = [
  {
    provision: 'Code 5.6',
    proves: 'no acknowledgement goes without an outcome, and a definition without a point is refused',
    steps: [
      ...received,
      step(
        '2026-03-05',
        nell,
        'amend-definition',
        { ...marked, points: [] },
        { refused: 'Code 5.6', field: 'points' },
      ),
      step('2026-03-05', nell, 'amend-definition', { ...marked, outcomes: [] }),
      step('2026-03-06', nell, 'acknowledge', {}, { refused: 'Code 5.6', field: 'outcomes' }),
    ],
  },
  {
    provision: 'Code 5.6',
    proves: 'a question goes to the resident, and the clock runs on',
    steps: [
      ...received,
      step(
        '2026-03-10',
        nell,
        'ask-resident',
        { text: 'Since when exactly?' },
        {
          says: [
            {
              kind: 'question',
              to: 'robin@example.org',
              holds: ['Since when exactly?', 'Nell Marsh', '0300 111 3000'],
            },
          ],
          owes: [{ kind: 'acknowledge', due: '2026-03-11' }],
        },
      ),
      step('2026-03-10', nell, 'ask-resident', { text: ' ' }, { refused: 'Code 5.6', field: 'text' }),
    ],
  },
  {
    provision: 'Code 5.7',
    proves:
      'no acknowledgement goes while a point is not marked, and what is somebody else’s needs to say whose',
    steps: [
      ...received,
      step('2026-03-05', nell, 'acknowledge', {}, { refused: 'Code 5.7', field: 'points.1.responsibility' }),
      step(
        '2026-03-05',
        nell,
        'amend-definition',
        { ...marked, points: [marked.points[0], { text: 'The street lamp.', responsibility: 'not-ours' }] },
        { refused: 'Code 5.7', field: 'points.2.signpost' },
      ),
      step(
        '2026-03-05',
        nell,
        'amend-definition',
        { ...marked, points: [{ text: 'The street lamp.', responsibility: 'perhaps' }] },
        { refused: 'Code 5.7', field: 'points.1.responsibility' },
      ),
    ],
  },
  {
    provision: 'Code 5.7',
    proves:
      'the acknowledgement says what is the council’s, what is somebody else’s, and what is to be found out',
    steps: [
      ...received,
      step('2026-03-05', nell, 'amend-definition', {
        ...marked,
        points: [
          marked.points[0],
          {
            text: 'The street lamp is out.',
            responsibility: 'not-ours',
            signpost: 'The county council, 01632 960333',
          },
          { text: 'Somebody took the skip.', responsibility: 'unclear' },
        ],
      }),
      step(
        '2026-03-06',
        nell,
        'acknowledge',
        {},
        {
          says: [
            {
              kind: 'acknowledgement',
              to: 'robin@example.org',
              holds: [
                'stage 1',
                '4 March 2026',
                '1. Water comes',
                'The leak mended',
                'responsible for point 1',
                'not responsible for point 2',
                'county council, 01632 960333',
                'whether point 3',
                'Nell Marsh',
                'nell@',
                '18 March 2026',
                '20 March 2026',
                '0300 111 3000',
              ],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: ['Code 6.2', 'Dacorum 5.3'],
    proves:
      'the acknowledgement is owed until a person has sent it, and only whoever answers for the case sends it, once',
    steps: [
      ...defined,
      step('2026-03-06', bram, 'acknowledge', {}, { refused: 'Dacorum 5.4' }),
      step('2026-03-06', 'resident', 'acknowledge', {}, { refused: 'Dacorum 5.4' }),
      step(
        '2026-03-06',
        nell,
        'acknowledge',
        {},
        { owesNo: ['acknowledge'], says: [{ kind: 'acknowledgement' }] },
      ),
      step('2026-03-06', olive, 'acknowledge', {}, { refused: 'Code 6.2' }),
    ],
  },
  {
    provision: 'Code 6.3',
    proves: 'a prompt acknowledgement brings the answer forward, and a late one buys no time',
    steps: [
      ...acknowledged.slice(0, 2),
      step(
        '2026-03-05',
        nell,
        'acknowledge',
        {},
        { owes: [{ kind: 'stage-1-response', due: '2026-03-19' }] },
      ),
      ...defined,
      step(
        '2026-03-17',
        nell,
        'acknowledge',
        {},
        { owes: [{ kind: 'stage-1-response', due: '2026-03-25' }] },
      ),
    ],
  },
  {
    provision: 'Code 5.10',
    proves: 'adjustments are kept with a review, and letters come as they were asked for',
    steps: [
      ...received,
      step(
        '2026-03-05',
        nell,
        'set-adjustments',
        { adjustments: ['Letters in large print, by post'] },
        { refused: 'Code 5.10', field: 'reviewOn' },
      ),
      step(
        '2026-03-05',
        nell,
        'set-adjustments',
        { adjustments: ['x'], reviewOn: '2026-03-05' },
        { refused: 'Code 5.10', field: 'reviewOn' },
      ),
      step(
        '2026-03-05',
        nell,
        'set-adjustments',
        {
          adjustments: ['Letters in large print, by post'],
          disabilities: ['Low vision'],
          reviewOn: '2027-03-05',
        },
        { owes: [{ kind: 'adjustment-review', due: '2027-03-05' }] },
      ),
      step('2026-03-05', nell, 'amend-definition', marked),
      step(
        '2026-03-06',
        nell,
        'acknowledge',
        {},
        {
          says: [
            {
              kind: 'acknowledgement',
              by: 'post',
              to: `Robin Sample\n${leak.resident.address}`,
              holds: ['large print'],
              holdsNot: ['Low vision'],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: ['Code 5.14', 'Code 5.15', 'Dacorum 6.1'],
    proves:
      'contact is restricted with reason, evidence, equality and a review within six months, by an officer',
    steps: [
      ...received,
      ...(['reason', 'evidence', 'reviewOn'] as const).map((field) =>
        step(
          '2026-03-05',
          olive,
          'restrict-contact',
          { ...restriction, [field]: undefined },
          { refused: 'Code 5.14', field },
        ),
      ),
      step(
        '2026-03-05',
        olive,
        'restrict-contact',
        { ...restriction, equality: '' },
        { refused: 'Code 5.15', field: 'equality' },
      ),
      step(
        '2026-03-05',
        olive,
        'restrict-contact',
        { ...restriction, reviewOn: '2026-09-06' },
        { refused: 'Code 5.14', field: 'reviewOn' },
      ),
      step('2026-03-05', nell, 'restrict-contact', restriction, { refused: 'Code 5.14' }),
      step('2026-03-05', olive, 'restrict-contact', restriction, {
        owes: [{ kind: 'restriction-review', due: '2026-09-05', owner: olive }],
      }),
      step('2026-03-06', 'resident', 'receive', leak, { status: 'open' }),
    ],
  },
];
