import { greta, nell, olive } from './council.js';
import { step, type Scenario } from './scenario.js';
import {
  acknowledged,
  acknowledgedAgain,
  decidedAgain,
  decision,
  defined,
  notUpheld,
  received,
} from './stories.js';

/** What is done about it, at both stages. */
export const puttingRight: readonly Scenario[] = [
  {
    provision: 'Code 5.13',
    proves: 'things are put right at stage 1 as at stage 2, and in part before the answer',
    steps: [
      ...received,
      step('2026-03-05', nell, 'record-call', { outcome: 'spoke', agreed: 'A heater, brought today' }),
      ...defined.slice(1),
      step(
        '2026-03-06',
        nell,
        'acknowledge',
        {},
        {
          says: [{ kind: 'acknowledgement', holds: ['A heater, brought today'] }],
        },
      ),
      step('2026-03-17', nell, 'decide', decision),
      step(
        '2026-03-18',
        nell,
        'respond',
        {},
        { says: [{ kind: 'stage-1-response', holds: ['150 pounds'] }] },
      ),
      step('2026-03-25', 'resident', 'request-stage-2'),
      step('2026-03-26', olive, 'appoint-stage-2', { to: greta }),
      step('2026-03-27', greta, 'acknowledge'),
      step('2026-04-14', greta, 'decide', {
        ...decision,
        remedies: [{ kind: 'financial', text: 'We will pay 250 pounds.' }],
      }),
      step(
        '2026-04-15',
        greta,
        'respond',
        {},
        { says: [{ kind: 'stage-2-response', holds: ['250 pounds'] }] },
      ),
    ],
  },
  {
    provision: ['Code 7.1', 'Code 5.13'],
    proves: 'every remedy of the Code is there, and may be offered where nothing was upheld too',
    steps: [
      ...acknowledged,
      step('2026-03-17', nell, 'decide', {
        ...decision,
        remedies: [
          'apology',
          'acknowledgement',
          'explanation',
          'action',
          'decision',
          'record',
          'financial',
          'policy',
        ].map((kind) => ({ kind, text: `What we do: ${kind}` })),
      }),
      step('2026-03-17', nell, 'decide', {
        ...notUpheld,
        remedies: [{ kind: 'apology', text: 'We are sorry that our letters were unclear.' }],
      }),
      step(
        '2026-03-18',
        nell,
        'respond',
        {},
        {
          says: [{ kind: 'stage-1-response', holds: ['letters were unclear'] }],
        },
      ),
    ],
  },
  {
    provision: ['Code 6.17', 'Code 7.3'],
    proves: 'the final answer does not wait for its actions either, nor lose those of stage 1',
    steps: [
      ...acknowledgedAgain,
      step('2026-04-14', greta, 'decide', {
        ...decision,
        actions: [{ text: 'Inspect every flat roof', owner: greta, due: '2026-06-30' }],
      }),
      step(
        '2026-04-15',
        greta,
        'respond',
        {},
        {
          status: 'answered',
          owes: [
            { kind: 'action', due: '2026-04-20', owner: nell },
            { kind: 'action', due: '2026-06-30', owner: greta },
          ],
          says: [
            {
              kind: 'stage-2-response',
              holds: ['Inspect every flat roof', '30 June 2026', 'Repair the roof'],
            },
            { kind: 'action-due', by: 'card', to: greta, holds: ['Inspect every flat roof'] },
          ],
        },
      ),
      step('2026-07-01', 'system', 'sweep', {}, { says: [{ kind: 'overdue', to: greta }] }),
      step(
        '2026-07-02',
        greta,
        'complete-action',
        { action: 2, evidence: 'Survey reports' },
        {
          owes: [{ kind: 'action', due: '2026-04-20' }],
        },
      ),
    ],
  },
  {
    provision: 'Code 6.20',
    proves: 'the final answer says that it is final and lists who took part; a name left blank is refused',
    steps: [
      ...acknowledgedAgain,
      step(
        '2026-04-14',
        greta,
        'decide',
        { ...decision, contributors: ['Sam Fox, surveyor', ' '] },
        { refused: 'Code 6.20', field: 'contributors.2' },
      ),
      ...decidedAgain.slice(-1),
      step(
        '2026-04-15',
        greta,
        'respond',
        {},
        {
          says: [
            {
              kind: 'stage-2-response',
              holds: ['final response', 'Who took part', 'Greta Moor', 'Sam Fox, surveyor'],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: 'Code 6.16',
    proves: 'an extension of stage 2 that is told too late says so, and names the Ombudsman all the same',
    steps: [
      ...acknowledgedAgain,
      step(
        '2026-04-29',
        greta,
        'extend',
        { until: '2026-05-12', reason: 'A survey', updateEvery: 5 },
        {
          says: [
            {
              kind: 'extension',
              holds: ['We should have told you this by Tuesday 28 April 2026', '0300 111 3000'],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: 'Code 6.14',
    proves: 'the final answer, once sent, is owed no longer, and a late one is overdue until then',
    steps: [
      ...decidedAgain,
      step('2026-04-29', 'system', 'sweep', {}, { says: [{ kind: 'overdue', to: greta }] }),
      step(
        '2026-04-29T12:00:00Z',
        greta,
        'respond',
        {},
        { status: 'answered', owesNo: ['stage-2-response'] },
      ),
    ],
  },
];
