import { caseCard } from '../../../adaptive-cards/case-card.js';
import type { AdaptiveCard } from '../../../adaptive-cards/card.js';
import { digestCard, listCard } from '../../../adaptive-cards/list-card.js';
import { messageCard } from '../../../adaptive-cards/message-card.js';
import { owedBy } from '../../../adaptive-cards/owed.js';
import { sharedCard } from '../../../adaptive-cards/shared-card.js';
import type { CardGiven } from '../../../adaptive-cards/view.js';
import type { Complaint } from '../../../src/complaints/complaint.js';
import type { Person } from '../../../src/complaints/directory.js';
import { after, hope, lena, olga, on, type Deed } from '../../support/case-story.js';

/** A card to be drawn, and the button whose form is open. */
export interface Drawn {
  readonly name: string;
  readonly card: AdaptiveCard;
  readonly open?: string;
}

const matter = 'The lift at Example House has stood still for five weeks. I wrote twice and nobody answered.';
const points = [
  'The lift at Example House has stood still for five weeks.',
  'Two e-mails were not answered.',
];
const outcomes = ['A lift that runs', 'An apology'];

const received: Deed = [
  '2026-06-09',
  'resident',
  'receive',
  {
    matter,
    channel: 'chat',
    resident: {
      name: 'Sam Sample',
      email: 'sam@example.org',
      phone: '01632 960444',
      address: '4 High Street\nTownham',
    },
    representative: {
      name: 'Alex Sample',
      kind: 'friend',
      email: 'alex@example.org',
      consent: 'yes',
      correspondWith: 'no',
    },
    points,
    outcomes,
    service: 'repairs',
    adjustments: ['Letters in large print', 'I use a wheelchair and cannot leave without the lift'],
    callTimes: 'After 5pm, not on Fridays',
  },
];
const rung: Deed = [
  '2026-06-10',
  lena,
  'record-call',
  { outcome: 'spoke', agreed: 'An engineer comes on Friday 12 June. I ring again on Monday.' },
];
const defined: Deed = [
  '2026-06-10',
  lena,
  'amend-definition',
  {
    points: points.map((text) => ({ text, responsibility: 'ours' })),
    outcomes,
    reason: 'As agreed by telephone',
  },
];
const acknowledged: Deed = ['2026-06-11', lena, 'acknowledge'];
const decided: Deed = [
  '2026-06-18',
  lena,
  'decide',
  {
    findings: [
      {
        point: 1,
        finding: 'upheld',
        reason: 'The part was ordered three weeks late.',
        reference: 'Lift standard, section 2',
      },
      {
        point: 2,
        finding: 'upheld',
        reason: 'Neither e-mail was passed on.',
        reference: 'Customer standard, section 1',
      },
    ],
    outcome: 'upheld',
    acknowledgement: 'We left you without a lift for five weeks, and did not answer you.',
    impact: 'You could not leave your home on your own.',
    remedies: [{ kind: 'apology', text: 'We are sorry.' }],
    actions: [{ text: 'Fit the new part', owner: lena.email, due: '2026-07-15' }],
  },
];
const answered: Deed = ['2026-06-19', lena, 'respond'];
const learned: Deed = [
  '2026-06-22',
  lena,
  'plan-learning',
  {
    wentWrong: 'Parts wait for a weekly order',
    action: 'Order on the day',
    evidence: 'Days from report to order',
    lead: 'Lena',
    timescale: 'By September',
  },
];
const closed: Deed = ['2026-07-16', lena, 'close'];
const done: Deed = ['2026-07-15', lena, 'complete-action', { action: 1, evidence: 'Job 7 signed off' }];
const asked: Deed = ['2026-06-29', 'resident', 'request-stage-2'];
const appointed: Deed = ['2026-06-30', olga, 'appoint-stage-2', { to: hope.email }];

const complaint = after(received);
const open = [received, rung, defined, acknowledged] as const;

const seen = (one: Complaint, reader: Person, day: string, given: CardGiven = {}): AdaptiveCard =>
  caseCard({ ...on(day, reader), complaint: one, reader }, given);
const occasion = (
  kind: 'call-owed' | 'overdue' | 'due-today' | 'action-due' | 'stage-2-appointed',
  subject: string,
) => ({
  occasion: { kind, subject },
});
const reference = complaint.reference;
const context = on('2026-06-17', lena);

/** One of each kind of card, as somebody meets it. */
export const drawnCards: readonly Drawn[] = [
  {
    name: 'call-owed',
    card: seen(complaint, lena, '2026-06-09', occasion('call-owed', `New complaint ${reference}`)),
  },
  { name: 'record-call', card: seen(complaint, lena, '2026-06-10'), open: 'Record a call' },
  { name: 'definition', card: seen(after(received, rung), lena, '2026-06-10'), open: 'Agree the definition' },
  {
    name: 'acknowledge',
    card: seen(after(received, rung, defined), lena, '2026-06-11'),
    open: 'Acknowledge',
  },
  {
    name: 'due-today',
    card: seen(complaint, lena, '2026-06-16', occasion('due-today', `Due today: ${reference}`)),
  },
  {
    name: 'overdue',
    card: seen(complaint, lena, '2026-06-17', occasion('overdue', `Overdue: ${reference}`)),
  },
  { name: 'update', card: seen(after(...open), lena, '2026-06-15'), open: 'Update the resident' },
  { name: 'more-time', card: seen(after(...open), lena, '2026-06-18'), open: 'More time' },
  { name: 'pass-on', card: seen(complaint, lena, '2026-06-10'), open: 'Pass it on' },
  { name: 'conflict', card: seen(complaint, lena, '2026-06-10'), open: 'Conflict of interest' },
  { name: 'decide', card: seen(after(...open), lena, '2026-06-18'), open: 'Decide' },
  {
    name: 'refused',
    card: seen(after(...open), lena, '2026-06-18', {
      notice: {
        says: 'Extensions reach at most to Thursday 9 July 2026 in all. Beyond that there must be good reason, and a senior must approve.',
        tone: 'refused',
        field: 'until',
      },
      kept: { verb: 'extend', until: '2026-07-24', reason: 'The part comes from abroad.', updateEvery: '5' },
    }),
  },
  { name: 'answer', card: seen(after(...open, decided), lena, '2026-06-19'), open: 'Send the answer' },
  {
    name: 'action-due',
    card: seen(
      after(...open, decided, answered),
      lena,
      '2026-07-14',
      occasion('action-due', 'A promised action is due'),
    ),
    open: 'An action is done',
  },
  {
    name: 'learning',
    card: seen(after(...open, decided, answered), lena, '2026-06-22'),
    open: 'Plan what we learn',
  },
  {
    name: 'closed',
    card: seen(after(...open, decided, answered, learned, done, closed), lena, '2026-07-17'),
  },
  { name: 'withdraw', card: seen(complaint, lena, '2026-06-10'), open: 'The resident withdraws' },
  { name: 'refuse', card: seen(complaint, olga, '2026-06-10'), open: 'Refuse' },
  {
    name: 'appoint-stage-2',
    card: seen(after(...open, decided, answered, asked), olga, '2026-06-29'),
    open: 'Appoint for stage 2',
  },
  {
    name: 'stage-2',
    card: seen(
      after(...open, decided, answered, asked, appointed),
      hope,
      '2026-06-30',
      occasion('stage-2-appointed', `Stage 2 of ${reference} is yours`),
    ),
  },
  {
    name: 'changed',
    card: seen(after(...open), lena, '2026-06-15', {
      notice: {
        says: 'Somebody else has changed this complaint. Here it is as it stands now.',
        tone: 'changed',
      },
      kept: { verb: 'note', text: 'Rang the engineer: Friday, 9am.' },
    }),
  },
  {
    name: 'digest',
    card: digestCard([{ complaint, obligations: owedBy(complaint, context).slice(0, 2) }], lena, context),
  },
  { name: 'list', card: listCard('My complaints', [complaint, after(...open)], lena, context) },
  { name: 'shared', card: sharedCard({ ...context, complaint: after(...open), reader: lena }) },
  {
    name: 'delivery-failed',
    card: messageCard({
      subject: `A message of ${reference} was not delivered`,
      reference,
      parts: [
        {
          kind: 'paragraph',
          text: `The acknowledgement of ${reference} could not be delivered to sam@example.org. Please reach them otherwise.`,
        },
      ],
    }),
  },
];
