import { cleo, ines, nell, olive } from './council.js';
import { step, type Scenario, type Step, type Then } from './scenario.js';
import { acknowledged, answered, decidedAgain, decision, leak, marked } from './stories.js';

const housing = ['Housing Ombudsman', '0300 111 3000'];
const others = ['Local Government and Social Care Ombudsman', '0300 061 0614'];
const receive = (data: object, then: Then = {}): Step =>
  step('2026-03-04', 'resident', 'receive', data, then);
const speaker = { email: 'lee@example.net', consent: 'yes', correspondWith: true };
const { email: _mail, ...withoutMail } = leak.resident;

/** Who is written to, and about whom they may turn to next. */
export const writingTo: readonly Scenario[] = [
  {
    provision: ['Code 3.7', 'Dacorum 5.15'],
    proves:
      'every letter of stage 1 about the landlord’s work names the Housing Ombudsman, from the receipt on',
    steps: [
      receive(leak, { says: [{ kind: 'receipt', holds: housing }] }),
      step(
        '2026-03-05',
        nell,
        'record-call',
        { outcome: 'voicemail' },
        { says: [{ kind: 'call-missed', holds: housing }] },
      ),
      step(
        '2026-03-05',
        nell,
        'ask-resident',
        { text: 'Which room?' },
        { says: [{ kind: 'question', holds: housing }] },
      ),
      step('2026-03-05', nell, 'amend-definition', marked),
      step('2026-03-06', nell, 'acknowledge', {}, { says: [{ kind: 'acknowledgement', holds: housing }] }),
      step(
        '2026-03-06',
        nell,
        'update-resident',
        { text: 'It dries.' },
        { says: [{ kind: 'update', holds: housing }] },
      ),
      step(
        '2026-03-12',
        nell,
        'extend',
        { until: '2026-03-27', reason: 'It must dry', updateEvery: 5 },
        {
          says: [{ kind: 'extension', holds: housing }],
        },
      ),
      step('2026-03-17', nell, 'decide', decision),
      step('2026-03-18', nell, 'respond', {}, { says: [{ kind: 'stage-1-response', holds: housing }] }),
      step('2026-03-18', nell, 'plan-learning', {
        ...{ wentWrong: 'No follow-up', action: 'A list', evidence: 'The list' },
        ...{ lead: 'Nell Marsh', timescale: 'May' },
      }),
      step('2026-03-19', nell, 'close', {}, { says: [{ kind: 'survey', holds: housing }] }),
      ...acknowledged,
      step(
        '2026-03-09',
        'resident',
        'withdraw',
        { reason: 'Mended' },
        { says: [{ kind: 'withdrawal', holds: housing }] },
      ),
    ],
  },
  {
    provision: ['Code 3.7', 'Dacorum 5.16'],
    proves:
      'what is not the landlord’s work names the Local Government Ombudsman in every letter, and no other',
    steps: [
      receive(
        { ...leak, service: 'homelessness' },
        { owner: ines, says: [{ kind: 'receipt', holds: others }] },
      ),
      step('2026-03-05', ines, 'amend-definition', marked),
      step(
        '2026-03-06',
        ines,
        'acknowledge',
        {},
        {
          says: [{ kind: 'acknowledgement', holds: others, holdsNot: [/Housing Ombudsman/] }],
        },
      ),
      step('2026-03-17', ines, 'decide', decision),
      step(
        '2026-03-18',
        ines,
        'respond',
        {},
        {
          says: [{ kind: 'stage-1-response', holds: others, holdsNot: [/Housing Ombudsman/] }],
        },
      ),
    ],
  },
  {
    provision: 'Dacorum 5.14',
    proves: 'no letter states a time limit of the Ombudsman, nor an address of theirs that is no longer used',
    steps: [
      ...decidedAgain,
      step(
        '2026-04-15',
        'greta@council.example.com',
        'respond',
        {},
        {
          says: [
            {
              kind: 'stage-2-response',
              holds: ['Housing Ombudsman'],
              holdsNot: [/12 months/, /twelve months/, /info@/, /Exchange Tower/],
            },
          ],
        },
      ),
      ...answered.slice(0, -1),
      step(
        '2026-03-18',
        nell,
        'respond',
        {},
        {
          says: [
            { kind: 'stage-1-response', holdsNot: [/12 months/, /twelve months/, /info@/, /Exchange Tower/] },
          ],
        },
      ),
    ],
  },
  {
    provision: ['Dacorum 5.3', 'Dacorum 4.3'],
    proves: 'who wrote a letter is acknowledged by letter, from the day theirs came',
    steps: [
      step(
        '2026-03-06',
        cleo,
        'receive',
        { ...leak, resident: withoutMail, channel: 'letter', receivedOn: '2026-03-04' },
        { owes: [{ kind: 'acknowledge', due: '2026-03-11' }], says: [{ kind: 'receipt', by: 'post' }] },
      ),
      step('2026-03-06', nell, 'amend-definition', marked),
      step(
        '2026-03-09',
        nell,
        'acknowledge',
        {},
        {
          says: [
            {
              kind: 'acknowledgement',
              by: 'post',
              to: `Robin Sample\n${leak.resident.address}`,
              holds: ['4 March 2026'],
            },
          ],
        },
      ),
    ],
  },
  {
    provision: 'Dacorum 5.17',
    proves: 'who speaks for the resident gets every letter in their stead, once the resident has agreed',
    steps: [
      receive(
        { ...leak, representative: { name: 'Lee Voice', kind: 'friend', ...speaker } },
        {
          says: [{ kind: 'receipt', to: 'lee@example.net' }],
        },
      ),
      step(
        '2026-03-05',
        nell,
        'ask-resident',
        { text: 'Which room?' },
        {
          says: [{ kind: 'question', to: 'lee@example.net', holds: ['Dear Lee Voice', 'Which room'] }],
        },
      ),
    ],
  },
  {
    provision: 'Dacorum 5.18',
    proves:
      'an answer goes to the resident, and a copy to the councillor or MP who wrote for them with their consent',
    steps: [
      receive({ ...leak, representative: { name: 'Cllr Lee', kind: 'councillor', ...speaker } }),
      step(
        '2026-03-05',
        nell,
        'ask-resident',
        { text: 'Which room?' },
        {
          says: [
            { kind: 'question', to: 'robin@example.org', holds: ['Dear Robin Sample'] },
            { kind: 'question', to: 'lee@example.net', holds: ['This is a copy', 'Which room'] },
          ],
        },
      ),
      receive({ ...leak, representative: { name: 'Ida Member MP', kind: 'mp', ...speaker, consent: 'no' } }),
      step(
        '2026-03-05',
        nell,
        'ask-resident',
        { text: 'Which room?' },
        {
          says: [
            { kind: 'question', to: 'robin@example.org', holds: ['Which room'] },
            { kind: 'question', to: 'lee@example.net', holdsNot: [/Which room/, /ceiling/] },
          ],
        },
      ),
    ],
  },
  {
    provision: 'Code 5.10',
    proves:
      'whoever asked for large print at the start has it from the first letter, and cards say what is needed',
    steps: [
      receive(
        { ...leak, adjustments: ['Please write in large print'] },
        {
          says: [
            { kind: 'receipt', to: 'robin@example.org', holds: ['in large print'] },
            { kind: 'call-owed', to: nell, holds: ['large print'] },
          ],
        },
      ),
      receive(
        { ...leak, adjustments: ['I do not need large print'] },
        {
          says: [{ kind: 'receipt', holdsNot: [/in large print, as you asked/] }],
        },
      ),
    ],
  },
  {
    provision: 'Code 6.1',
    proves: 'what the resident needs stands on the card of whoever takes the case, with the number to ring',
    steps: [
      receive(
        {
          ...leak,
          matter: 'No heating for nine days, and we have a baby of two months.',
          points: ['No heating for nine days, with a baby of two months.'],
          adjustments: ['Ring after 6, I am with the baby'],
        },
        {
          says: [
            {
              kind: 'call-owed',
              to: nell,
              holds: ['01632 960222', 'baby of two months', 'Ring after 6', '11 March 2026'],
            },
          ],
        },
      ),
      step('2026-03-05', olive, 'show', {}, { owes: [{ kind: 'call', due: '2026-03-11' }] }),
    ],
  },
];
