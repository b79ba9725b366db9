import { cleo, hugo, nell, olive, omar } from './council.js';
import { step, type Scenario, type Then } from './scenario.js';
import { answered, leak, received } from './stories.js';

const sweep = (at: string, then: Then) => step(at, 'system', 'sweep', {}, then);
const quiet: Then = { saysNo: ['due-soon', 'due-today', 'overdue', 'escalation', 'digest', 'action-due'] };

export const reminding: readonly Scenario[] = [
  {
    provision: 'Code 6.2',
    proves: 'whoever owes it is reminded on days three, four and five, once a day, in working hours only',
    steps: [
      ...received,
      sweep('2026-03-06T10:00:00Z', quiet),
      sweep('2026-03-09T06:00:00Z', quiet),
      sweep('2026-03-09T10:00:00Z', {
        says: [{ kind: 'due-soon', by: 'card', to: nell, holds: ['acknowledge it', '11 March 2026'] }],
      }),
      sweep('2026-03-09T10:15:00Z', quiet),
      sweep('2026-03-10T10:00:00Z', { says: [{ kind: 'due-soon', to: nell }] }),
      sweep('2026-03-11T10:00:00Z', {
        says: [{ kind: 'due-today', to: nell }],
        saysNo: ['due-soon', 'escalation'],
      }),
      sweep('2026-03-11T15:00:00Z', quiet),
      sweep('2026-03-11T21:00:00Z', quiet),
    ],
  },
  {
    provision: 'Code 5.9',
    proves:
      'what is overdue is told every working day, and to the head of service and the officers; a weekend is left in peace',
    steps: [
      ...received,
      sweep('2026-03-12T10:00:00Z', {
        says: [
          { kind: 'overdue', to: nell },
          { kind: 'escalation', to: hugo, holds: [nell] },
          { kind: 'escalation', to: olive },
          { kind: 'escalation', to: omar },
        ],
      }),
      sweep('2026-03-12T12:00:00Z', quiet),
      sweep('2026-03-13T10:00:00Z', { says: [{ kind: 'overdue', to: nell }], saysNo: ['escalation'] }),
      sweep('2026-03-14T10:00:00Z', quiet),
      sweep('2026-03-19T10:00:00Z', {
        says: [
          { kind: 'overdue', to: nell },
          { kind: 'escalation', to: hugo },
        ],
      }),
    ],
  },
  {
    provision: 'Dacorum 5.4',
    proves: 'after an outage only what is still news is told, and many cases come as one digest',
    steps: [
      ...received,
      ...received,
      step('2026-03-04', cleo, 'receive', { ...leak, channel: 'phone' }),
      sweep('2026-03-11T10:00:00Z', {
        says: [{ kind: 'digest', to: nell, holds: ['3 complaints'] }],
        saysNo: ['due-soon', 'due-today'],
      }),
      sweep('2026-03-11T10:15:00Z', quiet),
    ],
  },
  {
    provision: 'Code 7.3',
    proves: 'a promised action is reminded of before its day and on it, and after it is overdue',
    steps: [
      ...answered,
      sweep('2026-04-13T10:00:00Z', quiet),
      sweep('2026-04-15T10:00:00Z', { says: [{ kind: 'action-due', to: nell, holds: ['Repair the roof'] }] }),
      sweep('2026-04-20T10:00:00Z', { says: [{ kind: 'action-due', to: nell }] }),
      sweep('2026-04-21T10:00:00Z', {
        says: [
          { kind: 'overdue', to: nell },
          { kind: 'escalation', to: hugo },
        ],
      }),
      step('2026-04-21', nell, 'complete-action', { action: 1, evidence: 'Photographs' }),
      sweep('2026-04-22T10:00:00Z', quiet),
    ],
  },
];
