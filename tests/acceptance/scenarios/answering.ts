import { hugo, nell, olive } from './council.js';
import { step, type Scenario } from './scenario.js';
import {
  acknowledged,
  answered,
  decided,
  decision,
  defined,
  findings,
  notUpheld,
  received,
} from './stories.js';

const decide = (data: object, then: object) => step('2026-03-17', nell, 'decide', data, then);
const plan = {
  wentWrong: 'Roof inspections were not followed up',
  action: 'A weekly list of open inspections',
  evidence: 'The list of week 15',
  lead: 'Nell Marsh',
  timescale: 'By 1 May 2026',
};

export const answering: readonly Scenario[] = [
  {
    provision: 'Code 6.7',
    proves: 'every point has one finding with reason and policy or law, none is of a point that is not there',
    steps: [
      ...acknowledged,
      decide({ ...decision, findings: findings.slice(0, 1) }, { refused: 'Code 6.7', field: 'findings' }),
      decide(
        { ...decision, findings: [findings[0], { ...findings[1], reason: '' }] },
        { refused: 'Code 6.7', field: 'findings.2.reason' },
      ),
      decide(
        { ...decision, findings: [{ ...findings[0], reference: undefined }, findings[1]] },
        { refused: 'Code 6.7', field: 'findings.1.reference' },
      ),
      decide(
        { ...decision, findings: [findings[0], findings[0]] },
        { refused: 'Code 6.7', field: 'findings.2.point' },
      ),
      decide(
        { ...decision, findings: [...findings, { ...findings[0], point: 3 }] },
        { refused: 'Code 6.7', field: 'findings.3.point' },
      ),
      decide({ ...notUpheld, outcome: 'upheld' }, { refused: 'Code 7.1', field: 'acknowledgement' }),
      decide({ ...decision, outcome: 'not-upheld' }, { refused: 'Code 6.7', field: 'outcome' }),
      decide({ ...decision, outcome: 'unknown' }, { refused: 'Code 6.7', field: 'outcome' }),
    ],
  },
  {
    provision: 'Code 7.1',
    proves: 'what is upheld, even in part, is acknowledged and remedied by something of the Code’s list',
    steps: [
      ...acknowledged,
      decide({ ...decision, acknowledgement: undefined }, { refused: 'Code 7.1', field: 'acknowledgement' }),
      decide({ ...decision, remedies: [] }, { refused: 'Code 7.1', field: 'remedies' }),
      decide(
        { ...decision, outcome: 'partly-upheld', remedies: undefined },
        { refused: 'Code 7.1', field: 'remedies' },
      ),
      decide(
        { ...decision, remedies: [{ kind: 'silence', text: 'We say nothing.' }] },
        { refused: 'Code 7.1', field: 'remedies.1.kind' },
      ),
      decide(notUpheld, { owesNo: ['action'] }),
    ],
  },
  {
    provision: ['Code 6.9', 'Dacorum 5.8'],
    proves: 'the answer waits for acknowledgement and decision, and then holds all its seven parts',
    steps: [
      ...defined,
      step('2026-03-17', nell, 'respond', {}, { refused: 'Code 6.2' }),
      step('2026-03-06', nell, 'acknowledge'),
      step('2026-03-17', nell, 'respond', {}, { refused: 'Code 6.9' }),
      ...decided.slice(3),
      step(
        '2026-03-18',
        nell,
        'respond',
        {},
        {
          status: 'answered',
          owesNo: ['stage-1-response', 'call'],
          says: [
            {
              kind: 'stage-1-response',
              to: 'robin@example.org',
              holds: [
                'stage 1',
                '2. Two visits',
                'partly upheld',
                'not inspected in time',
                'Repairs policy 3.1',
                'We left the leak',
                'could not be used',
                '150 pounds',
                'Repair the roof',
                '20 April 2026',
                'stage 2',
                'do not have to give a reason',
                '15 April 2026',
                'Housing Ombudsman',
                '0300 111 3000',
              ],
              holdsNot: ['info@', 'Exchange Tower', '12 months', '0300 061 0614'],
            },
          ],
        },
      ),
      step('2026-03-18', nell, 'respond', {}, { refused: 'Code 6.9' }),
    ],
  },
  {
    provision: ['Code 6.6', 'Code 7.3'],
    proves:
      'the answer does not wait for open actions; they stay owed past the closing until done, with evidence',
    steps: [
      ...answered,
      step('2026-03-19', nell, 'plan-learning', plan),
      step(
        '2026-03-20',
        nell,
        'close',
        {},
        { status: 'closed', owes: [{ kind: 'action', due: '2026-04-20', owner: nell }] },
      ),
      step(
        '2026-04-20',
        nell,
        'complete-action',
        { action: 2, evidence: 'Photographs' },
        { refused: 'Code 7.3', field: 'action' },
      ),
      step(
        '2026-04-20',
        nell,
        'complete-action',
        { action: 1, evidence: '' },
        { refused: 'Code 7.3', field: 'evidence' },
      ),
      step(
        '2026-04-20',
        nell,
        'complete-action',
        { action: 1, evidence: 'Photographs' },
        {
          owesNo: ['action'],
          says: [{ kind: 'update', holds: ['Repair the roof'], holdsNot: ['Photographs'] }],
        },
      ),
      step(
        '2026-04-21',
        nell,
        'complete-action',
        { action: 1, evidence: 'Photographs' },
        { refused: 'Code 7.3', field: 'action' },
      ),
    ],
  },
  {
    provision: 'Code 7.3',
    proves: 'an action that is over when it is promised is refused',
    steps: [
      ...acknowledged,
      decide(
        { ...decision, actions: [{ text: 'Repair', owner: nell, due: '2026-03-16' }] },
        { refused: 'Code 7.3', field: 'actions.1.due' },
      ),
    ],
  },
  {
    provision: ['Code 5.2', 'Dacorum 3.6', 'Dacorum 5.4'],
    proves:
      'a complaint that was settled by telephone is not closed without its letter: there is no informal stage',
    steps: [
      ...received,
      step('2026-03-05', nell, 'record-call', { outcome: 'spoke', agreed: 'Settled' }),
      step('2026-03-05', nell, 'close', {}, { refused: 'Code 5.2' }),
      step('2026-03-05', nell, 'show', {}, { stage: 1, owes: [{ kind: 'stage-1-response' }] }),
    ],
  },
  {
    provision: 'Code 9.1',
    proves: 'what was upheld is not closed without a learning plan; what was not upheld is',
    steps: [
      ...answered,
      step('2026-03-20', nell, 'close', {}, { refused: 'Code 9.1' }),
      step(
        '2026-03-20',
        nell,
        'plan-learning',
        { ...plan, lead: ' ' },
        { refused: 'Code 9.1', field: 'lead' },
      ),
      step('2026-03-20', hugo, 'plan-learning', plan),
      step(
        '2026-03-20',
        olive,
        'close',
        {},
        { status: 'closed', says: [{ kind: 'survey', holds: [/https:\S+complaint/i] }] },
      ),
      ...acknowledged,
      decide(notUpheld, {}),
      step('2026-03-18', nell, 'respond'),
      step('2026-03-20', nell, 'close', {}, { status: 'closed' }),
    ],
  },
  {
    provision: 'Dacorum 5.1',
    proves: 'what the resident withdraws owes nothing more, and is confirmed',
    steps: [
      ...acknowledged,
      step('2026-03-09', 'resident', 'withdraw', { reason: '' }, { refused: 'Dacorum 5.1', field: 'reason' }),
      step(
        '2026-03-09',
        'resident',
        'withdraw',
        { reason: 'Mended' },
        {
          status: 'withdrawn',
          owesNo: ['call', 'acknowledge', 'stage-1-response'],
          says: [{ kind: 'withdrawal', to: 'robin@example.org' }],
        },
      ),
      step('2026-03-09', nell, 'decide', decision, { refused: 'Code 6.7' }),
    ],
  },
];
