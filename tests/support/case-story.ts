import { Temporal } from 'temporal-polyfill';
import { workingCalendar, type WorkingCalendar } from '../../src/calendar/working-days.js';
import type { CommandName } from '../../src/complaints/command.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { DecisionContext } from '../../src/complaints/context.js';
import { decide } from '../../src/complaints/decide.js';
import type { Directory, Person } from '../../src/complaints/directory.js';
import type { ComplaintEvent } from '../../src/complaints/event.js';
import { fold } from '../../src/complaints/evolve.js';
import { readCommand } from '../../src/complaints/read-command.js';
import { isRefusal, type Refusal } from '../../src/complaints/refusal.js';
import { loadPolicy } from '../../src/policy/load.js';

export const policy = loadPolicy('src/policy/councils/dacorum.yaml');
export const calendar = workingCalendar([]);

const person = (name: string, role: Person['roles'][number], ...serviceAreas: string[]): Person => ({
  name,
  email: `${name.toLowerCase()}@example.com`,
  roles: [role],
  serviceAreas,
  active: true,
  cover: [],
});

export const lena = person('Lena', 'team-leader', 'repairs');
export const hal = person('Hal', 'head-of-service', 'repairs');
export const hope = person('Hope', 'head-of-service', 'waste');
export const olga = person('Olga', 'complaints-officer');
export const oscar = person('Oscar', 'complaints-officer');
export const directory: Directory = { people: [lena, hal, hope, olga, oscar] };

/** One thing that somebody does: when, who, what, with which fields. */
export type Deed = readonly [
  day: string,
  by: Person | 'resident' | 'system',
  command: CommandName,
  data?: object | undefined,
];

/** The circumstances in which something is decided, on a day at ten in the morning UTC. */
export function on(
  day: string,
  by: Deed[1],
  given: { calendar?: WorkingCalendar; directory?: Directory } = {},
): DecisionContext {
  return {
    now: Temporal.Instant.from(`${day}T10:00:00Z`),
    actor: typeof by === 'string' ? by : by.email,
    policy,
    calendar,
    directory,
    ...given,
  };
}

/** What a deed leads to in a case. */
export function outcome(
  complaint: Complaint | undefined,
  [day, by, name, data = {}]: Deed,
): ComplaintEvent[] | Refusal {
  const command = readCommand(name, data, complaint?.stage);
  const decided = isRefusal(command) ? command : decide(complaint, command, on(day, by));
  if (isRefusal(decided)) return decided;
  return decided.map((event) =>
    event.type === 'ComplaintReceived' ? { ...event, reference: 'DBC-26-00001-BCDF' } : event,
  );
}

/**
 * How a deed in a case is refused: `Code 6.4, until: That day is too far ahead.`
 *
 * @throws Error when it is not
 */
export function refused(complaint: Complaint | undefined, deed: Deed): string {
  const result = outcome(complaint, deed);
  if (!isRefusal(result)) throw new Error(`${deed[2]} was not refused`);
  const { provision, field, message } = result;
  return `${provision}${field === undefined ? '' : `, ${field}`}: ${message}`;
}

/**
 * The events of a story.
 *
 * @throws Error when a deed is refused
 */
export function events(deeds: readonly Deed[]): ComplaintEvent[] {
  return deeds.reduce<ComplaintEvent[]>((before, deed) => {
    const more = outcome(before.length > 0 ? fold(before) : undefined, deed);
    if (isRefusal(more)) throw new Error(`${deed[2]}: ${more.provision}: ${more.message}`);
    return [...before, ...more];
  }, []);
}

/** The case that a story leads to. */
export const after = (...deeds: readonly Deed[]): Complaint => fold(events(deeds));

const points = [
  { text: 'The lift stands still.', responsibility: 'ours' },
  { text: 'Nobody answered my e-mails.', responsibility: 'ours' },
];

/** Tuesday 9 June 2026: acknowledge by Tuesday 16, answer by Tuesday 30 at the latest. */
export const received: Deed = [
  '2026-06-09',
  'resident',
  'receive',
  {
    matter: 'The lift stands still. Nobody answered my e-mails.',
    channel: 'web',
    resident: {
      name: 'Sam Sample',
      email: 'sam@example.org',
      phone: '01632 960444',
      address: '4 High Street\nTownham',
    },
    points: points.map(({ text }) => text),
    outcomes: ['A lift that runs'],
    service: 'repairs',
  },
];
export const defined: Deed = [
  '2026-06-10',
  lena,
  'amend-definition',
  { points, outcomes: ['A lift that runs'], reason: 'Agreed' },
];
/** The answer is then due on Thursday 25 June. */
export const acknowledged: Deed = ['2026-06-11', lena, 'acknowledge'];
export const decided: Deed = [
  '2026-06-18',
  lena,
  'decide',
  {
    findings: [
      { point: 1, finding: 'upheld', reason: 'The part was not ordered.', reference: 'Lift standard 2' },
      {
        point: 2,
        finding: 'not-upheld',
        reason: 'They were answered within a day.',
        reference: 'Customer standard 1',
      },
    ],
    outcome: 'partly-upheld',
    acknowledgement: 'The lift stood still for a month.',
    remedies: [{ kind: 'apology', text: 'We are sorry.' }],
    actions: [{ text: 'Fit the part', owner: lena.email, due: '2026-07-15' }],
  },
];
export const responded: Deed = ['2026-06-19', lena, 'respond'];
export const asked: Deed = ['2026-06-29', 'resident', 'request-stage-2'];
export const appointed: Deed = ['2026-06-30', olga, 'appoint-stage-2', { to: hope.email }];

/** The story up to the stage 1 answer. */
export const toAnswer: readonly Deed[] = [received, defined, acknowledged, decided, responded];
