import { bram, cleo, greta, hugo, nell, olive } from './council.js';
import { step, type Scenario } from './scenario.js';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  appointed,
  atStage2,
  decidedAgain,
  decision,
  leak,
  marked,
  notUpheld,
  received,
} from './stories.js';

export const stage2: readonly Scenario[] = [
  {
    provision: ['Code 6.12', 'Dacorum 5.10'],
    proves: 'stage 2 is asked for without a reason, and its clock begins',
    steps: [
      ...answered,
      step(
        '2026-03-25',
        'resident',
        'request-stage-2',
        {},
        {
          stage: 2,
          status: 'open',
          owner: olive,
          owes: [
            { kind: 'stage-2-acknowledge', due: '2026-04-01' },
            { kind: 'stage-2-response', due: '2026-05-01' },
            { kind: 'action', due: '2026-04-20' },
          ],
          says: [{ kind: 'escalation', by: 'card', to: olive }],
        },
      ),
    ],
  },
  {
    provision: 'Code 6.10',
    proves: 'stage 2 follows an answer: before there is one it is not asked for, after closing it still is',
    steps: [
      ...received,
      step('2026-03-05', 'resident', 'request-stage-2', { words: 'No' }, { refused: 'Code 6.10' }),
      ...acknowledged,
      step('2026-03-17', nell, 'decide', notUpheld),
      step('2026-03-18', nell, 'respond'),
      step('2026-03-19', nell, 'close'),
      step(
        '2026-03-20',
        cleo,
        'request-stage-2',
        { words: 'She rang: still wet' },
        { stage: 2, status: 'open' },
      ),
    ],
  },
  {
    provision: 'Dacorum 5.9',
    proves: 'a request after the day that the letter named is taken all the same, and goes to an officer',
    steps: [
      ...answered,
      step(
        '2026-05-20',
        'resident',
        'request-stage-2',
        {},
        { stage: 2, owner: olive, owes: [{ kind: 'stage-2-acknowledge', due: '2026-05-28', owner: olive }] },
      ),
    ],
  },
  {
    provision: ['Code 5.3', 'Dacorum 5.1'],
    proves: 'there is no third stage',
    steps: [
      ...decidedAgain,
      step('2026-04-15', 'resident', 'request-stage-2', {}, { refused: 'Code 5.3' }),
      step('2026-04-15', greta, 'respond', {}, { status: 'answered' }),
      step('2026-04-16', 'resident', 'request-stage-2', {}, { refused: 'Code 5.3' }),
    ],
  },
  {
    provision: 'Code 6.13',
    proves: 'nobody who had a hand in stage 1 looks at stage 2, by whatever command they come to it',
    steps: [
      ...atStage2,
      step('2026-03-26', olive, 'appoint-stage-2', { to: nell }, { refused: 'Code 6.13', field: 'to' }),
      step('2026-03-26', olive, 'allocate', { to: nell }, { refused: 'Code 6.13', field: 'to' }),
      step(
        '2026-03-26',
        olive,
        'reassign',
        { to: nell, reason: 'Knows it' },
        { refused: 'Code 6.13', field: 'to' },
      ),
      step('2026-03-26', nell, 'acknowledge', {}, { refused: 'Code 6.13' }),
      step('2026-03-26', nell, 'decide', decision, { refused: 'Code 6.13' }),
      step(
        '2026-03-26',
        olive,
        'appoint-stage-2',
        { to: greta },
        { owner: greta, says: [{ kind: 'stage-2-appointed', by: 'card', to: greta }] },
      ),
    ],
  },
  {
    provision: 'Code 6.13',
    proves: 'a head of another service who helped with the first answer is not appointed either',
    steps: [
      ...acknowledged,
      step('2026-03-17', nell, 'decide', { ...decision, contributors: ['Greta Moor'] }),
      step('2026-03-18', nell, 'respond'),
      step('2026-03-25', 'resident', 'request-stage-2'),
      step('2026-03-26', olive, 'appoint-stage-2', { to: greta }, { refused: 'Code 6.13', field: 'to' }),
    ],
  },
  {
    provision: 'Dacorum 5.12',
    proves:
      'a head of the same service is not appointed, nor anybody who is no head, nor by anybody but an officer',
    steps: [
      ...atStage2,
      step('2026-03-26', olive, 'appoint-stage-2', { to: hugo }, { refused: 'Dacorum 5.12', field: 'to' }),
      step('2026-03-26', olive, 'appoint-stage-2', { to: bram }, { refused: 'Dacorum 5.12', field: 'to' }),
      step('2026-03-26', hugo, 'appoint-stage-2', { to: greta }, { refused: 'Dacorum 5.12' }),
      step('2026-03-26', olive, 'decide', decision, { refused: 'Dacorum 5.12' }),
      ...answered,
      step('2026-03-19', olive, 'appoint-stage-2', { to: greta }, { refused: 'Code 6.10' }),
    ],
  },
  {
    provision: 'Code 6.11',
    proves:
      'stage 2 is acknowledged with the same parts, and from then on the final answer is due in twenty working days',
    steps: [
      ...appointed,
      step(
        '2026-03-27',
        greta,
        'acknowledge',
        {},
        {
          owesNo: ['stage-2-acknowledge'],
          owes: [{ kind: 'stage-2-response', due: '2026-04-28', owner: greta }],
          says: [
            {
              kind: 'stage-2-acknowledgement',
              holds: [
                'stage 2',
                '25 March 2026',
                '1. Water comes',
                'Greta Moor',
                '28 April 2026',
                '0300 111 3000',
              ],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: 'Code 6.14',
    proves: 'a late acknowledgement of stage 2 buys no time',
    steps: [
      ...appointed,
      step(
        '2026-04-09',
        greta,
        'acknowledge',
        {},
        { owes: [{ kind: 'stage-2-response', due: '2026-05-01' }] },
      ),
    ],
  },
  {
    provision: 'Code 6.18',
    proves: 'stage 2 answers every point too',
    steps: [
      ...acknowledgedAgain,
      step(
        '2026-04-14',
        greta,
        'decide',
        { ...decision, findings: decision.findings.slice(1) },
        { refused: 'Code 6.18', field: 'findings' },
      ),
    ],
  },
  {
    provision: 'Code 6.19',
    proves:
      'the final answer says that it is final, who took part, and names the right Ombudsman and no other',
    steps: [
      ...decidedAgain,
      step(
        '2026-04-15',
        greta,
        'respond',
        {},
        {
          status: 'answered',
          owesNo: ['stage-2-response'],
          says: [
            {
              kind: 'stage-2-response',
              holds: [
                'stage 2',
                'final response',
                'Repairs policy 3.1',
                'Sam Fox, surveyor',
                'Greta Moor',
                '0300 111 3000',
              ],
              holdsNot: ['0300 061 0614', 'ask us to look at your complaint again'],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: 'Dacorum 5.16',
    proves:
      'a complaint about homelessness names the Local Government Ombudsman alone, and one without a service names both',
    steps: [
      step(
        '2026-03-04',
        'resident',
        'receive',
        { ...leak, service: 'homelessness' },
        { says: [{ kind: 'receipt', holds: ['0300 061 0614'], holdsNot: ['Housing Ombudsman'] }] },
      ),
      step(
        '2026-03-04',
        'resident',
        'receive',
        { ...leak, service: 'anti-social-behaviour', tenancy: 'neither' },
        { says: [{ kind: 'receipt', holds: ['0300 061 0614'], holdsNot: ['Housing Ombudsman'] }] },
      ),
      step(
        '2026-03-04',
        'resident',
        'receive',
        { ...leak, service: undefined },
        { says: [{ kind: 'receipt', holds: ['0300 061 0614', '0300 111 3000'] }] },
      ),
    ],
  },
  {
    provision: 'Code 5.8',
    proves: 'a conflict takes the case from whoever has it to an officer, and it never comes back to them',
    steps: [
      ...received,
      step('2026-03-05', bram, 'declare-conflict', { reason: 'My cousin' }, { refused: 'Code 5.8' }),
      step('2026-03-05', nell, 'declare-conflict', {}, { refused: 'Code 5.8', field: 'reason' }),
      step(
        '2026-03-05',
        nell,
        'declare-conflict',
        { reason: 'My cousin' },
        { owner: olive, says: [{ kind: 'call-owed', to: olive }] },
      ),
      step('2026-03-05', nell, 'amend-definition', marked, { refused: 'Code 5.6' }),
      step('2026-03-05', olive, 'allocate', { to: nell }, { refused: 'Code 5.8', field: 'to' }),
    ],
  },
];
