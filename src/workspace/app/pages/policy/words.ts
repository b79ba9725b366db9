import type { PolicyInForce } from '../../../contract/policy.js';
import type { Fact } from '../../parts/Facts.js';

type Policy = PolicyInForce['policy'];

const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

/** The periods of a policy, each with the rule that it keeps. */
export function clocksInWords({ clocks }: Policy): Fact[] {
  return [
    ['Acknowledge', `within ${workingDays(clocks.acknowledge)} of receipt (Code 6.2)`],
    ['Ring the resident', `within ${workingDays(clocks.call)} of receipt`],
    ['Stage 1 answer', `within ${workingDays(clocks.stage1)} of the acknowledgement (Code 6.3)`],
    [
      'Own target at stage 1',
      clocks.stage1FromReceipt === undefined ? null : `${workingDays(clocks.stage1FromReceipt)} from receipt`,
    ],
    ['Longer at stage 1', `at most ${workingDays(clocks.stage1Extension)} without good reason (Code 6.4)`],
    ['Ask for stage 2', `best within ${clocks.askForStage2} days of the answer; later is never refused`],
    ['Acknowledge stage 2', `within ${workingDays(clocks.stage2Acknowledge)} of being asked (Code 6.11)`],
    ['Stage 2 answer', `within ${workingDays(clocks.stage2)} of the acknowledgement (Code 6.14)`],
    ['Longer at stage 2', `at most ${workingDays(clocks.stage2Extension)} without good reason (Code 6.15)`],
    ['How far back', `${clocks.acceptWithinMonths} months without a decision on discretion (Code 2.3)`],
    ['A letter by post arrives', `${workingDays(clocks.postArrives)} after it was posted`],
  ];
}

const roles = {
  'head-of-service': 'a head of service',
  'complaints-officer': 'a complaints officer',
  'team-leader': 'a team leader',
} as const;

/** Who looks at stage 2. */
export function stage2InWords({ stage2 }: Policy): string {
  const who = stage2.by.map((role) => roles[role]).join(' or ');
  return `${who}${stage2.otherServiceArea ? ' of another service' : ''}, who had no part in the first answer`;
}

const owed: Readonly<Record<string, string>> = {
  call: 'Ringing the resident',
  acknowledge: 'Acknowledgement',
  'stage-1-response': 'Stage 1 answer',
  update: 'Update',
  action: 'Promised action',
  'stage-2-acknowledge': 'Stage 2 acknowledgement',
  'stage-2-response': 'Stage 2 answer',
  order: 'Order of the Ombudsman',
  'adjustment-review': 'Review of what a resident needs',
  'restriction-review': 'Review of a restriction',
};

/** When staff are reminded of what. */
export function remindersInWords({ alerts }: Policy): Fact[] {
  return [
    ['Reminders go', `on working days from ${alerts.workingHours.from} to ${alerts.workingHours.to}`],
    ...Object.entries(alerts.before).map(([kind, days]): Fact => [
      owed[kind] ?? kind,
      `${days.join(', ')} working days before, and on the day`,
    ]),
    [
      'When it is overdue',
      `the head of service and the complaints officers hear of it after ${workingDays(alerts.escalateAfter)}, and again every ${workingDays(alerts.escalateEvery)}`,
    ],
  ];
}

const ombudsmen = {
  housing: 'Housing Ombudsman',
  lgsco: 'Local Government and Social Care Ombudsman',
  'by-tenure': 'Housing Ombudsman for our tenants and leaseholders, else the Local Government one',
} as const;

/** The service areas, each with its team and which Ombudsman looks at it. */
export function servicesInWords({ serviceAreas, teams }: Policy): Fact[] {
  return serviceAreas.map(({ name, team, ombudsman }) => [
    name,
    `${teams.find(({ id }) => id === team)?.name ?? team}; ${ombudsmen[ombudsman]}`,
  ]);
}
