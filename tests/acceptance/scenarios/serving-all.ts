import { ada, cleo, hugo, max, nell, olive } from './council.js';
import { step, type Scenario, type Step, type Then } from './scenario.js';
import { acknowledged, decision, leak } from './stories.js';

const receive = (data: object, then: Then = {}, as = 'resident'): Step =>
  step('2026-03-04', as, 'receive', data, then);
const sameDays: Then = {
  stage: 1,
  status: 'open',
  owes: [
    { kind: 'acknowledge', due: '2026-03-11' },
    { kind: 'stage-1-response', due: '2026-03-25' },
  ],
};
const contractor = 'Fairweather Roofing Ltd';

/** One way to be heard, whoever complains, of whatever service, whoever provides it. */
export const servingAll: readonly Scenario[] = [
  {
    provision: 'Code 5.1',
    proves: 'a complaint about any service has the same days and stages, and a service cannot be made up',
    steps: [
      ...['repairs', 'homelessness', 'waste', 'planning', 'benefits', 'parking', 'parks-and-streets'].map(
        (service) => receive({ ...leak, service }, sameDays),
      ),
      receive({ ...leak, service: undefined }, sameDays),
      receive({ ...leak, service: 'vip' }, { refused: 'Code 5.1', field: 'service' }),
    ],
  },
  {
    provision: 'Code 3.2',
    proves: 'whoever works for the council, in whatever role, logs what a resident says to them',
    steps: [nell, hugo, olive, cleo, max, ada].map((as) =>
      receive(
        { ...leak, channel: 'in-person', receivedOn: '2026-03-03' },
        {
          owner: nell,
          owes: [{ kind: 'acknowledge', due: '2026-03-10' }],
        },
        as,
      ),
    ),
  },
  {
    provision: ['Dacorum 3.3', 'Code 5.4'],
    proves: 'what a contractor did is answered by the council, on its own days',
    steps: [
      receive(
        {
          ...leak,
          matter: `${contractor} left the roof open, and their foreman swore at me.`,
          points: [`${contractor} left the roof open.`, 'Their foreman swore at me.'],
        },
        { ...sameDays, owner: nell, says: [{ kind: 'receipt', holds: [contractor, '25 March 2026'] }] },
      ),
    ],
  },
  {
    provision: 'Code 5.4',
    proves: 'a contractor may owe an action, by name, and the days of the answer stay as they are',
    steps: [
      ...acknowledged,
      step(
        '2026-03-17',
        nell,
        'decide',
        { ...decision, actions: [{ text: 'Repair the roof', owner: contractor, due: '2026-04-20' }] },
        {
          owner: nell,
          owes: [
            { kind: 'action', due: '2026-04-20', owner: contractor },
            { kind: 'stage-1-response', due: '2026-03-20', owner: nell },
          ],
        },
      ),
      step(
        '2026-03-18',
        nell,
        'respond',
        {},
        { says: [{ kind: 'stage-1-response', holds: [contractor, '20 April 2026'] }] },
      ),
      step(
        '2026-04-21',
        'system',
        'sweep',
        {},
        { says: [{ kind: 'overdue', to: nell, holds: ['Repair the roof'] }] },
      ),
    ],
  },
  {
    provision: ['Dacorum 3.4', 'Code 2.3'],
    proves:
      'what happened, or became known, twelve months ago to the day goes its usual way; a day more is for an officer',
    steps: [
      step('2026-03-14', 'resident', 'receive', { ...leak, happenedOn: '2025-03-14' }, { owner: nell }),
      step(
        '2026-03-15',
        'resident',
        'receive',
        { ...leak, happenedOn: '2025-03-14' },
        { owner: olive, status: 'open' },
      ),
      step('2025-02-28', 'resident', 'receive', { ...leak, happenedOn: '2024-02-29' }, { owner: nell }),
      step(
        '2025-03-01',
        'resident',
        'receive',
        { ...leak, happenedOn: '2024-02-29' },
        { owner: olive, status: 'open' },
      ),
      step(
        '2026-03-15',
        cleo,
        'receive',
        { ...leak, happenedOn: '2025-03-14', receivedOn: '2026-03-13' },
        { owner: nell },
      ),
    ],
  },
  {
    provision: ['Code 5.15', 'Dacorum 6.1'],
    proves: 'somebody whose contact is restricted complains again, and is heard like anybody',
    steps: [
      receive(leak),
      step('2026-03-05', olive, 'restrict-contact', {
        kind: 'writing only',
        reason: 'Threats on the telephone',
        evidence: 'Recordings of 2 and 3 March',
        equality: 'No disability is known that this would touch.',
        reviewOn: '2026-09-04',
      }),
      step(
        '2026-03-05',
        'resident',
        'add-issue',
        { text: 'The wall is wet too.', related: true },
        {
          events: ['IssueJoined'],
        },
      ),
      step(
        '2026-03-05',
        'resident',
        'add-issue',
        { text: 'My bin was missed.', related: false },
        {
          status: 'open',
          owes: [{ kind: 'acknowledge', due: '2026-03-12' }],
          owesNo: ['restriction-review'],
        },
      ),
      receive({ ...leak, matter: 'My bin was missed again.', points: [] }, sameDays),
    ],
  },
];
