import { max, ada, bram, hugo, nell, olive, omar } from './council.js';
import { step, type Scenario } from './scenario.js';
import { acknowledged, answered, atStage2, leak, marked, received } from './stories.js';

const claim = {
  ground: 'claim-filed',
  facts: 'The resident filed a claim for disrepair about this same leak.',
  evidence: 'Sealed claim form',
  claimNumber: 'K00AB123',
  filedOn: '2026-02-20',
};
const late = {
  ground: 'over-12-months',
  facts: 'The fence was moved in 2023, and the resident wrote to us about it then.',
  evidence: 'Letter of 4 May 2023',
  discretion: 'We asked why it came now. Nothing kept the resident from writing sooner.',
};
const discretion = 'The resident was in hospital until May, and the water comes in to this day.';
const receivedLate = [step('2026-03-04', 'resident', 'receive', { ...leak, happenedOn: '2023-05-01' })];
const refuse = (data: object, then: object, as = olive) => step('2026-03-06', as, 'refuse', data, then);

export const refusing: readonly Scenario[] = [
  {
    provision: 'Code 2.1',
    proves: 'only an officer refuses, with facts and evidence of this one complaint',
    steps: [
      ...received,
      refuse(claim, { refused: 'Code 2.1' }, nell),
      refuse(claim, { refused: 'Code 2.1' }, hugo),
      refuse({ ...claim, facts: '' }, { refused: 'Code 2.1', field: 'facts' }),
      refuse({ ...claim, facts: 'Filed.' }, { refused: 'Code 2.1', field: 'facts' }),
      refuse({ ...claim, evidence: ' ' }, { refused: 'Code 2.1', field: 'evidence' }),
    ],
  },
  {
    provision: 'Code 2.2',
    proves: 'the grounds are a closed list, and a threat to sue is not a claim that was filed',
    steps: [
      ...received,
      refuse({ ...claim, ground: 'vexatious' }, { refused: 'Code 2.2', field: 'ground' }),
      refuse(
        { ...claim, facts: 'A solicitor threatens to take us to court.', claimNumber: undefined },
        { refused: 'Code 2.2', field: 'claimNumber' },
      ),
      refuse({ ...claim, filedOn: undefined }, { refused: 'Code 2.2', field: 'filedOn' }),
      refuse({ ...claim, filedOn: '2026-03-07' }, { refused: 'Code 2.2', field: 'filedOn' }),
    ],
  },
  {
    provision: 'Code 2.3',
    proves: 'what is in time is not refused as late, and what is late only after discretion was considered',
    steps: [
      step('2026-03-04', 'resident', 'receive', { ...leak, happenedOn: '2025-12-01' }),
      refuse(late, { refused: 'Code 2.3', field: 'ground' }),
      step('2026-03-04', 'resident', 'receive', { ...leak, happenedOn: '2023-05-01' }),
      refuse({ ...late, discretion: undefined }, { refused: 'Code 2.3', field: 'discretion' }),
      refuse(late, {
        status: 'refused',
        owesNo: ['acknowledge', 'stage-1-response', 'call'],
        says: [
          { kind: 'refusal', holds: ['moved in 2023', 'Nothing kept the resident', 'more than 12 months'] },
        ],
      }),
    ],
  },
  {
    provision: 'Code 2.3',
    proves:
      'what is late is taken by a complaints officer alone, whose reasons are kept and told to whoever gets it',
    steps: [
      ...receivedLate,
      step(
        '2026-03-04',
        hugo,
        'allocate',
        { to: nell, discretion },
        { refused: 'Code 2.3', field: 'discretion' },
      ),
      step(
        '2026-03-05',
        olive,
        'allocate',
        { to: nell, discretion },
        {
          owner: nell,
          events: ['DiscretionUsed', 'CaseAllocated'],
          says: [
            { kind: 'call-owed', to: nell, holds: ['in hospital until May'], holdsNot: ['None has yet'] },
          ],
        },
      ),
      step('2026-03-05', nell, 'amend-definition', marked),
      step('2026-03-06', nell, 'acknowledge', {}, { status: 'open', saysNo: ['escalation'] }),
      ...received,
      step('2026-03-05', olive, 'allocate', { to: nell, discretion: '' }, { events: [] }),
      step('2026-03-04', 'resident', 'receive', { ...leak, happenedOn: '2025-12-01' }),
      step(
        '2026-03-05',
        olive,
        'reassign',
        { to: bram, reason: 'Leave', discretion },
        { refused: 'Code 2.3', field: 'discretion' },
      ),
    ],
  },
  {
    provision: 'Code 2.3',
    proves:
      'where nobody has said why something late is taken, its cards say so, and the officers hear of it',
    steps: [
      step(
        '2026-03-04',
        'resident',
        'receive',
        { ...leak, happenedOn: '2023-05-01' },
        { owner: olive, says: [{ kind: 'call-owed', to: olive, holds: ['None has yet'] }] },
      ),
      step(
        '2026-03-05',
        olive,
        'reassign',
        { to: nell, reason: 'Roofs' },
        {
          says: [{ kind: 'call-owed', to: nell, holds: ['None has yet'] }],
        },
      ),
      step('2026-03-05', nell, 'amend-definition', marked),
      step('2026-03-06', nell, 'acknowledge', { discretion }, { refused: 'Code 2.3', field: 'discretion' }),
      step(
        '2026-03-06',
        nell,
        'acknowledge',
        {},
        {
          says: [
            { kind: 'acknowledgement' },
            { kind: 'escalation', to: olive, holds: ['nobody has said why'] },
            { kind: 'escalation', to: omar },
          ],
        },
      ),
      step(
        '2026-03-09',
        olive,
        'allocate',
        { to: nell, discretion },
        { owner: nell, events: ['DiscretionUsed'] },
      ),
    ],
  },
  {
    provision: 'Code 2.4',
    proves:
      'the refusal gives ground, facts, officer and the Ombudsman who may have it taken; reopened, the clock begins again',
    steps: [
      ...received,
      refuse(claim, {
        status: 'refused',
        says: [
          {
            kind: 'refusal',
            to: 'robin@example.org',
            holds: [
              'Water comes through',
              'A court has this matter',
              'disrepair about this same leak',
              'K00AB123',
              '20 February 2026',
              'Sealed claim form',
              'Citizens Advice',
              'may tell us to take',
              '0300 111 3000',
              'Olive Penn',
            ],
          },
        ],
      }),
      step(
        '2026-03-20',
        nell,
        'reopen',
        { by: 'ombudsman', reason: 'Determination 1' },
        { refused: 'Code 2.4' },
      ),
      step(
        '2026-03-20',
        olive,
        'reopen',
        { by: 'council', reason: 'Second thoughts' },
        { refused: 'Code 2.4', field: 'by' },
      ),
      step(
        '2026-03-20',
        olive,
        'reopen',
        { by: 'ombudsman', reason: 'Determination 1' },
        {
          status: 'open',
          stage: 1,
          owner: nell,
          owes: [
            { kind: 'acknowledge', due: '2026-03-27' },
            { kind: 'stage-1-response', due: '2026-04-14' },
          ],
        },
      ),
      step('2026-03-20', olive, 'reopen', { by: 'ombudsman', reason: 'Again' }, { refused: 'Code 2.4' }),
    ],
  },
  {
    provision: 'Code 2.4',
    proves: 'what the Ombudsman has had taken is not refused on the same ground again',
    steps: [
      ...received,
      refuse(claim, { status: 'refused' }),
      step('2026-03-09', olive, 'reopen', { by: 'ombudsman', reason: 'Determination 1' }),
      step('2026-03-10', olive, 'refuse', claim, { refused: 'Code 2.4', field: 'ground' }),
      step(
        '2026-03-10',
        olive,
        'refuse',
        {
          ground: 'already-considered',
          facts: 'The same two visits were answered in case 7 of 2025.',
          evidence: 'Case 7 of 2025',
        },
        { status: 'refused' },
      ),
    ],
  },
  {
    provision: 'Code 2.3',
    proves: 'what was taken although it is late is not refused as late afterwards',
    steps: [
      ...receivedLate,
      step('2026-03-05', olive, 'allocate', { to: nell, discretion }),
      refuse(late, { refused: 'Code 2.3', field: 'ground' }),
      refuse(claim, { status: 'refused' }),
    ],
  },
  {
    provision: 'Code 2.5',
    proves:
      'facts copied from another refusal do not stop a second one, but another officer is asked whether each was looked at on its merits',
    steps: [
      ...received,
      refuse(claim, { status: 'refused', saysNo: ['escalation'] }),
      ...received,
      refuse(
        { ...claim, facts: claim.facts.replace('this same leak', 'this leak'), claimNumber: 'K00AB999' },
        {
          status: 'refused',
          says: [
            { kind: 'refusal', holdsNot: ['DBC-26-00001'] },
            { kind: 'escalation', by: 'card', to: omar, holds: ['DBC-26-00001', 'own merits', 'Olive Penn'] },
          ],
          saysNo: ['overdue'],
        },
      ),
      ...received,
      refuse(
        { ...claim, facts: 'The county court heard the flooded cellar of number 2 on 3 March.' },
        { status: 'refused', saysNo: ['escalation'] },
      ),
    ],
  },
  {
    provision: 'Code 2.5',
    proves: 'no machine refuses, nobody refuses several at once, and a stock phrase is no individual reason',
    steps: [
      ...received,
      refuse(claim, { refused: 'Code 2.1' }, 'system'),
      refuse(
        { ...claim, references: ['DBC-26-00001', 'DBC-26-00002'] },
        { refused: 'Code 2.1', field: 'references' },
      ),
      refuse({ ...claim, facts: 'Out of scope.' }, { refused: 'Code 2.1, 2.5', field: 'facts' }),
      step('2026-03-06', nell, 'show', {}, { status: 'open', owes: [{ kind: 'acknowledge' }] }),
    ],
  },
  {
    provision: ['Code 5.11', 'Dacorum 5.11'],
    proves: 'stage 2 is refused on the same grounds and with the same letter, and on no other',
    steps: [
      ...atStage2,
      step(
        '2026-03-26',
        olive,
        'refuse',
        { ...claim, ground: 'no-unfairness-shown' },
        { refused: 'Code 2.2', field: 'ground' },
      ),
      step('2026-03-26', olive, 'refuse', claim, {
        status: 'refused',
        stage: 2,
        says: [{ kind: 'refusal' }],
        owesNo: ['stage-2-acknowledge', 'stage-2-response'],
      }),
      step(
        '2026-04-13',
        olive,
        'reopen',
        { by: 'ombudsman', reason: 'Take it' },
        { stage: 2, owes: [{ kind: 'stage-2-acknowledge', due: '2026-04-20' }] },
      ),
      ...answered,
      step('2026-03-26', olive, 'refuse', claim, { refused: 'Code 2.1' }),
    ],
  },
  {
    provision: 'Code 9.7',
    proves: 'what the Ombudsman orders is owed by an officer until it is shown to be done',
    steps: [
      ...answered,
      step(
        '2026-04-01',
        olive,
        'refer-to-ombudsman',
        { ombudsman: 'parliament' },
        { refused: 'Code 4.1', field: 'ombudsman' },
      ),
      step('2026-04-01', olive, 'refer-to-ombudsman', { ombudsman: 'housing' }),
      step(
        '2026-06-01',
        nell,
        'record-order',
        { text: 'Pay 300 pounds', due: '2026-06-29' },
        { refused: 'Code 4.1' },
      ),
      step(
        '2026-06-01',
        olive,
        'record-order',
        { text: 'Pay 300 pounds', due: '2026-06-29' },
        { owes: [{ kind: 'order', due: '2026-06-29', owner: olive }] },
      ),
      step(
        '2026-06-10',
        olive,
        'comply-with-order',
        { order: 2, evidence: 'Remittance' },
        { refused: 'Code 9.7', field: 'order' },
      ),
      step(
        '2026-06-10',
        olive,
        'comply-with-order',
        { order: 1, evidence: '' },
        { refused: 'Code 9.7', field: 'evidence' },
      ),
      step(
        '2026-06-10',
        olive,
        'comply-with-order',
        { order: 1, evidence: 'Remittance' },
        { owesNo: ['order'] },
      ),
    ],
  },
  {
    provision: 'Dacorum 8.2',
    proves: 'a case is seen and touched by those who deal with it alone; members and auditors read figures',
    steps: [
      ...acknowledged,
      step('2026-03-09', bram, 'show', {}, { refused: 'Dacorum 8.2' }),
      step('2026-03-09', bram, 'note', { text: 'Hm' }, { refused: 'Dacorum 8.2' }),
      step('2026-03-09', max, 'note', { text: 'Hm' }, { refused: 'Dacorum 8.2' }),
      step('2026-03-09', ada, 'close', {}, { refused: 'Dacorum 5.4' }),
      step(
        '2026-03-09',
        'nobody@council.example.com',
        'note',
        { text: 'Hm' },
        { refused: 'Dacorum 8.2', field: 'as' },
      ),
      step('2026-03-09', hugo, 'show'),
      step(
        '2026-03-09',
        nell,
        'note',
        { text: 'Keys are with the neighbour' },
        { events: ['NoteAdded'], saysNo: ['update', 'question'] },
      ),
    ],
  },
];
