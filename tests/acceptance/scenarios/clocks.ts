import { cleo, hugo, nell, olive } from './council.js';
import { step, type Scenario } from './scenario.js';
import { acknowledged, acknowledgedAgain, answered, received } from './stories.js';

// Acknowledged on Friday 6 March: the answer is due on Friday 20 March, and extensions reach to Tuesday 7 April at most.
const extend = (day: string, data: object, then: object, as = nell) =>
  step(day, as, 'extend', { reason: 'The roof must dry first', updateEvery: 5, ...data }, then);

export const clocks: readonly Scenario[] = [
  {
    provision: 'Code 5.9',
    proves: 'no extension without an interval of updates, and each update puts off the next',
    steps: [
      ...acknowledged,
      step(
        '2026-03-12',
        nell,
        'extend',
        { until: '2026-04-01', reason: 'The roof' },
        { refused: 'Code 5.9', field: 'updateEvery' },
      ),
      extend(
        '2026-03-12',
        { until: '2026-04-01', updateEvery: 0 },
        { refused: 'Code 5.9', field: 'updateEvery' },
      ),
      extend(
        '2026-03-12',
        { until: '2026-04-01' },
        {
          owes: [
            { kind: 'update', due: '2026-03-19', owner: nell },
            { kind: 'stage-1-response', due: '2026-04-01' },
          ],
        },
      ),
      step(
        '2026-03-18',
        nell,
        'update-resident',
        { text: 'The roof is drying.' },
        {
          owes: [{ kind: 'update', due: '2026-03-25' }],
          says: [{ kind: 'update', holds: ['The roof is drying.', '25 March 2026', '0300 111 3000'] }],
        },
      ),
      ...answered.slice(3),
      step('2026-03-18', nell, 'show', {}, { owesNo: ['update', 'stage-1-response'] }),
    ],
  },
  {
    provision: ['Code 6.4', 'Dacorum 5.7'],
    proves:
      'extensions are ten working days in all from the original day, not each; beyond that with good reason and another senior’s approval',
    steps: [
      ...acknowledged,
      extend('2026-03-12', { until: '2026-04-08' }, { refused: 'Code 6.4', field: 'until' }),
      extend('2026-03-12', { until: '2026-03-20' }, { refused: 'Code 6.4', field: 'until' }),
      extend('2026-03-12', { until: '2026-03-27', reason: '' }, { refused: 'Code 6.4', field: 'reason' }),
      extend(
        '2026-03-12',
        { until: '2026-03-27' },
        { owes: [{ kind: 'stage-1-response', due: '2026-03-27' }] },
      ),
      extend('2026-03-24', { until: '2026-04-08' }, { refused: 'Code 6.4', field: 'until' }),
      extend(
        '2026-03-24',
        { until: '2026-04-08', goodReason: 'Asbestos was found' },
        { refused: 'Code 6.4', field: 'approvedBy' },
      ),
      extend(
        '2026-03-24',
        { until: '2026-04-08', approvedBy: hugo },
        { refused: 'Code 6.4', field: 'goodReason' },
      ),
      extend(
        '2026-03-24',
        { until: '2026-04-08', goodReason: 'Asbestos was found', approvedBy: cleo },
        { refused: 'Code 6.4', field: 'approvedBy' },
      ),
      extend(
        '2026-03-24',
        { until: '2026-04-08', goodReason: 'Asbestos was found', approvedBy: olive },
        { refused: 'Code 6.4', field: 'approvedBy' },
        olive,
      ),
      extend(
        '2026-03-24',
        { until: '2026-04-07' },
        { owes: [{ kind: 'stage-1-response', due: '2026-04-07' }] },
      ),
      extend(
        '2026-03-25',
        { until: '2026-04-17', goodReason: 'Asbestos was found', approvedBy: hugo },
        { owes: [{ kind: 'stage-1-response', due: '2026-04-17' }] },
      ),
    ],
  },
  {
    provision: 'Code 6.5',
    proves:
      'the notice holds the old and the new day, the days between, reason, interval and the Ombudsman; told too late it says so',
    steps: [
      ...acknowledged,
      extend(
        '2026-03-12',
        { until: '2026-03-27' },
        {
          says: [
            {
              kind: 'extension',
              to: 'robin@example.org',
              holds: [
                '20 March 2026',
                '27 March 2026',
                '5 working days',
                'The roof must dry',
                '19 March 2026',
                '0300 111 3000',
              ],
              holdsNot: ['We should have told you'],
            },
          ],
        },
      ),
      ...acknowledged,
      extend(
        '2026-03-23',
        { until: '2026-03-27' },
        { says: [{ kind: 'extension', holds: ['We should have told you this by Friday 20 March 2026'] }] },
      ),
    ],
  },
  {
    provision: ['Code 6.15', 'Code 6.16', 'Dacorum 5.13'],
    proves: 'stage 2 is extended by twenty working days at most, with its own number for the rule',
    steps: [
      ...acknowledgedAgain,
      // Acknowledged on Friday 27 March: due on Tuesday 28 April, at most to Thursday 28 May.
      step(
        '2026-04-10',
        'greta@council.example.com',
        'extend',
        { until: '2026-05-29', reason: 'A survey', updateEvery: 5 },
        { refused: 'Code 6.15', field: 'until' },
      ),
      step(
        '2026-04-10',
        'greta@council.example.com',
        'extend',
        { until: '2026-05-28', reason: 'A survey', updateEvery: 5 },
        {
          owes: [{ kind: 'stage-2-response', due: '2026-05-28' }],
          says: [
            {
              kind: 'extension',
              holds: ['stage 2', '28 April 2026', '28 May 2026', '20 working days', '0300 111 3000'],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: ['Dacorum 3.5', 'Dacorum 5.4'],
    proves:
      'the resident is rung within five working days; who does not answer is written to, and the call stays owed',
    steps: [
      ...received,
      step(
        '2026-03-06',
        nell,
        'record-call',
        { outcome: 'no-answer' },
        {
          owes: [{ kind: 'call', due: '2026-03-11', owner: nell }],
          says: [
            { kind: 'call-missed', to: 'robin@example.org', holds: ['Friday 6 March 2026', '0300 111 3000'] },
          ],
        },
      ),
      step(
        '2026-03-09',
        nell,
        'record-call',
        { outcome: 'spoke', notes: 'At home all day', agreed: 'A visit on 12 March' },
        { owesNo: ['call'], saysNo: ['call-missed'] },
      ),
      step(
        '2026-03-09',
        nell,
        'record-call',
        { outcome: 'shouted' },
        { refused: 'Dacorum 5.4', field: 'outcome' },
      ),
      ...acknowledged.slice(1, 2),
      step(
        '2026-03-10',
        nell,
        'acknowledge',
        {},
        {
          says: [{ kind: 'acknowledgement', holds: ['A visit on 12 March'], holdsNot: ['At home all day'] }],
        },
      ),
    ],
  },
];
