import { bram, cleo, hugo, nell, olive } from './council.js';
import { step, type Scenario } from './scenario.js';
import { answered, leak, received } from './stories.js';

const plain = {
  matter: leak.matter,
  channel: 'phone',
  resident: { name: 'Robin Sample', phone: '01632 960222' },
};
const receive = (data: object, then: object = {}, as = 'resident') => [
  step('2026-03-04', as, 'receive', data, then),
];

export const takingIn: readonly Scenario[] = [
  {
    provision: ['Code 1.3', 'Dacorum 5.18'],
    proves: 'a councillor’s complaint is logged though the resident has not agreed, and its copy is withheld',
    steps: [
      ...receive(
        {
          ...leak,
          representative: {
            name: 'Cllr Lee',
            kind: 'councillor',
            email: 'lee@example.net',
            consent: 'not-yet',
            correspondWith: false,
          },
        },
        {
          owes: [{ kind: 'acknowledge', due: '2026-03-11' }],
          says: [{ kind: 'receipt', to: 'robin@example.org' }],
        },
      ),
      step(
        '2026-03-05',
        nell,
        'ask-resident',
        { text: 'Which room is it?' },
        {
          says: [
            { kind: 'question', to: 'robin@example.org', holds: ['Which room'] },
            { kind: 'question', to: 'lee@example.net', holdsNot: ['Which room', 'ceiling'] },
          ],
        },
      ),
    ],
  },
  {
    provision: ['Code 3.1', 'Dacorum 4.2', 'Dacorum 4.3'],
    proves: 'every channel leads to one kind of case with one clock',
    steps: ['chat', 'web', 'phone', 'letter', 'email', 'in-person'].map((channel) =>
      step(
        '2026-03-04',
        channel === 'chat' || channel === 'web' ? 'resident' : cleo,
        'receive',
        { ...leak, channel },
        {
          stage: 1,
          status: 'open',
          owes: [
            { kind: 'acknowledge', due: '2026-03-11' },
            { kind: 'stage-1-response', due: '2026-03-25' },
          ],
        },
      ),
    ),
  },
  {
    provision: 'Code 3.2',
    proves: 'the day it first reached any member of staff counts, not the day it was logged',
    steps: receive(
      { ...leak, channel: 'letter', receivedOn: '2026-02-27' },
      { owes: [{ kind: 'acknowledge', due: '2026-03-06' }] },
      cleo,
    ),
  },
  {
    provision: 'Code 3.2',
    proves: 'a day of receipt that is still to come, or beyond all counting, is refused with its field',
    steps: [
      ...receive({ ...leak, receivedOn: '2026-03-05' }, { refused: 'Code 3.2', field: 'receivedOn' }, cleo),
      ...receive({ ...leak, receivedOn: '1998-03-05' }, { refused: 'Code 3.2', field: 'receivedOn' }, cleo),
    ],
  },
  {
    provision: 'Code 2.3',
    proves:
      'what is older than twelve months is taken and goes to a complaints officer; in time to the day it goes its usual way',
    steps: [
      ...receive(
        { ...leak, happenedOn: '2025-03-03' },
        { status: 'open', owner: olive, owes: [{ kind: 'acknowledge', due: '2026-03-11' }] },
      ),
      ...receive({ ...leak, happenedOn: '2025-03-04' }, { owner: nell }),
      ...receive({ ...leak, happenedOn: '2021-01-01', knownOn: '2026-01-15' }, { owner: nell }),
      ...receive({ ...leak, knownOn: '2026-03-05' }, { refused: 'Code 2.3', field: 'knownOn' }),
    ],
  },
  {
    provision: ['Code 3.6', 'Dacorum 5.17'],
    proves: 'letters go to an advocate with whom the resident wants us to correspond',
    steps: receive(
      {
        ...leak,
        representative: {
          name: 'Jo Voice',
          kind: 'advocate',
          email: 'jo@example.net',
          consent: 'yes',
          correspondWith: true,
        },
      },
      { says: [{ kind: 'receipt', to: 'jo@example.net', holds: ['Dear Jo Voice', 'kitchen ceiling'] }] },
    ),
  },
  {
    provision: 'Code 5.8',
    proves: 'a team leader who is named in the complaint is not given it, on receipt or by hand',
    steps: [
      ...receive({ ...leak, staffNamed: ['NELL@council.example.com'] }, { owner: olive }),
      step('2026-03-05', olive, 'allocate', { to: nell }, { refused: 'Code 5.8', field: 'to' }),
      step('2026-03-05', olive, 'reassign', { to: bram, reason: 'Nobody else' }, { owner: bram }),
    ],
  },
  {
    provision: 'Dacorum 5.5',
    proves:
      'a complaint is allocated as it comes, without a team leader to the complaints officers, and without a service to nobody yet',
    steps: [
      ...receive(leak, {
        owner: nell,
        says: [{ kind: 'call-owed', by: 'card', to: nell, holds: ['01632 960222', '11 March 2026'] }],
      }),
      ...receive({ ...leak, service: 'parking' }, { owner: olive, says: [{ kind: 'call-owed', to: olive }] }),
      ...receive(
        plain,
        {
          owner: null,
          owes: [{ kind: 'acknowledge', owner: olive }],
          says: [{ kind: 'call-owed', to: olive }],
        },
        cleo,
      ),
      step(
        '2026-03-05',
        olive,
        'allocate',
        { to: nell },
        { owner: nell, says: [{ kind: 'call-owed', to: nell }] },
      ),
      step('2026-03-05', olive, 'allocate', { to: nell }, { events: [], saysNo: ['call-owed'] }),
      step('2026-03-05', nell, 'reassign', { to: hugo, reason: 'On leave next week' }, { owner: hugo }),
      step('2026-03-05', olive, 'allocate', { to: cleo }, { refused: 'Dacorum 5.5', field: 'to' }),
      step(
        '2026-03-05',
        olive,
        'allocate',
        { to: 'nobody@council.example.com' },
        { refused: 'Code 4.2', field: 'to' },
      ),
    ],
  },
  {
    provision: 'Dacorum 5.2',
    proves: 'the receipt says when, what and by which days, and that it is not yet the acknowledgement',
    steps: receive(leak, {
      says: [
        {
          kind: 'receipt',
          to: 'robin@example.org',
          by: 'email',
          holds: [
            'Wednesday 4 March 2026 at 10am',
            '> Water has come',
            '11 March 2026',
            '25 March 2026',
            'not yet our acknowledgement',
            '0300 111 3000',
          ],
          holdsNot: ['0300 061 0614'],
        },
      ],
      owes: [{ kind: 'acknowledge' }],
    }),
  },
  {
    provision: ['Dacorum 4.3', 'Dacorum 5.3'],
    proves: 'somebody without e-mail is written to by post, and for somebody with neither a person is told',
    steps: [
      ...receive(
        { ...leak, resident: { name: 'Robin Sample', address: '2 Mill Lane' } },
        { says: [{ kind: 'receipt', by: 'post', to: 'Robin Sample\n2 Mill Lane' }], owesNo: ['call'] },
      ),
      ...receive(plain, { saysNo: ['receipt'] }, cleo),
      step(
        '2026-03-05',
        olive,
        'ask-resident',
        { text: 'Which block?' },
        { says: [{ kind: 'delivery-failed', by: 'card', to: olive }] },
      ),
    ],
  },
  {
    provision: 'Code 5.12',
    proves: 'the original is never written over, and whatever is not said by the vocabulary is refused',
    steps: [
      ...received,
      step(
        '2026-03-05',
        nell,
        'amend-definition',
        { points: [{ text: 'Other', responsibility: 'ours' }], outcomes: [], reason: '' },
        { refused: 'Code 5.6', field: 'reason' },
      ),
      ...receive({ ...leak, matter: '   ' }, { refused: 'Code 1.2', field: 'matter' }),
      ...receive({ ...leak, priority: 'low' }, { refused: 'Code 3.1', field: 'priority' }),
      ...receive({ ...leak, service: 'moonlight' }, { refused: 'Code 5.1', field: 'service' }),
    ],
  },
  {
    provision: 'Code 6.8',
    proves: 'a related issue joins before the answer and must then be answered too',
    steps: [
      ...answered.slice(0, 3),
      step(
        '2026-03-10',
        'resident',
        'add-issue',
        { text: 'Now the wall is wet too.', related: true },
        { events: ['IssueJoined'], owes: [{ kind: 'stage-1-response', due: '2026-03-20' }] },
      ),
      step(
        '2026-03-17',
        nell,
        'decide',
        { findings: [], outcome: 'not-upheld' },
        { refused: 'Code 6.7', field: 'findings' },
      ),
    ],
  },
  {
    provision: 'Code 6.8',
    proves: 'an issue that is unrelated, or comes after the answer, opens a case with a clock of its own',
    steps: [
      ...received,
      step(
        '2026-03-09',
        cleo,
        'add-issue',
        { text: 'My bin was missed.', related: false },
        {
          owner: null,
          status: 'open',
          owes: [{ kind: 'acknowledge', due: '2026-03-16' }],
          says: [{ kind: 'receipt', holds: ['bin was missed'] }],
        },
      ),
      ...answered,
      step(
        '2026-03-30',
        'resident',
        'add-issue',
        { text: 'The wall is wet too.', related: true },
        {
          owner: nell,
          stage: 1,
          status: 'open',
          owes: [{ kind: 'acknowledge', due: '2026-04-08' }],
          owesNo: ['action'],
        },
      ),
    ],
  },
];
