import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { Complaint } from '../complaints/complaint.js';
import { inRole, type Role } from '../complaints/directory.js';
import { obligations } from '../complaints/obligations.js';
import type { Rules } from '../desk/agenda.js';

/** What was made, for whoever tries it out. */
export interface Made {
  readonly complaints: readonly Complaint[];
  readonly enquiries: number;
  readonly letters: number;
  readonly conversations: number;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
  readonly seed: number;
}

const roles: readonly Role[] = [
  'complaints-officer',
  'team-leader',
  'head-of-service',
  'customer-services',
  'member-responsible',
  'auditor',
];

/** Says what was made, whom to act as, and what to try: some lines of text. */
export function reportOf({ complaints, rules, now, seed, ...counts }: Made): string[] {
  const { policy, calendar, directory } = rules;
  const today = localDate(now).toString();
  const owed = complaints.flatMap((complaint) =>
    obligations(complaint, policy, calendar, directory, now).map((obligation) => ({
      ...obligation,
      complaint,
    })),
  );
  const overdue = owed.filter(({ due }) => due < today);
  const dueToday = owed.filter(({ due }) => due === today);
  const answered = complaints.find(({ stage, status }) => stage === 2 && status === 'answered');
  const urgent = overdue.find(({ kind, owner }) => kind === 'stage-1-response' && owner !== null);
  const count = (is: (complaint: Complaint) => boolean): number => complaints.filter(is).length;
  return [
    `${policy.council.name} now has a year of complaints up to ${today}, all of it made up (seed ${seed}).`,
    '',
    `  ${complaints.length} complaints: ${(['open', 'answered', 'closed', 'withdrawn', 'refused'] as const)
      .map((status) => `${count((one) => one.status === status)} ${status}`)
      .join(', ')}`,
    `  ${count(({ stage }) => stage === 2)} of them went to stage 2, ${count(({ orders }) => orders.length > 0)} have an order of the Ombudsman`,
    `  ${overdue.length} things are overdue, ${dueToday.length} are due today, ${owed.length} are owed in all`,
    `  ${counts.enquiries} enquiries took another route`,
    `  ${counts.letters} letters and receipts were sent, ${counts.conversations} conversations have their transcript`,
    `  ${directory.people.length} people work with complaints`,
    '',
    'Whom to act as:',
    ...roles.map((role) => `  ${role.padEnd(20)} ${inRole(directory, role)[0]?.email ?? ''}`),
    ...(urgent
      ? [`  ${'with an overdue answer'.padEnd(20)} ${urgent.owner ?? ''} (${urgent.complaint.reference})`]
      : []),
    '',
    'What to try next:',
    '  npm start',
    `  npm run -s redress -- export ${(answered ?? complaints[0])?.reference ?? 'REFERENCE'}`,
    ...(urgent
      ? [
          `  echo '${JSON.stringify({ at: now.toString(), as: urgent.owner, reference: urgent.complaint.reference, command: 'show', data: {} })}' | npm run -s redress -- act`,
        ]
      : []),
  ];
}
