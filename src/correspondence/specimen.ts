import { Temporal } from 'temporal-polyfill';
import type { CommandName } from '../complaints/command.js';
import type { DecisionContext } from '../complaints/context.js';
import { decide } from '../complaints/decide.js';
import type { Directory, Person } from '../complaints/directory.js';
import type { ComplaintEvent } from '../complaints/event.js';
import { fold } from '../complaints/evolve.js';
import { readCommand } from '../complaints/read-command.js';
import { isRefusal } from '../complaints/refusal.js';
import { stageDates } from '../complaints/stage-dates.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { correspondence } from './correspondence.js';
import type { LetterKind, Message } from './message.js';

/** The letters that a specimen can be made of: those of a case, and what somebody gets who may not read one. */
export type SpecimenKind = LetterKind | 'withheld';

type Council = Pick<DecisionContext, 'policy' | 'calendar'>;
type Deed = readonly [day: string, by: Person | 'resident', command: CommandName, data?: object];

/**
 * A letter of the council in a made-up case, from which one sees what its sentences come to. Nothing in it is about anybody:
 * the case is the same in every council, of the first of its service areas.
 */
export function specimen(kind: SpecimenKind, council: Council): Message {
  const cast = castOf(council.policy);
  const story = storyOf(kind, council, cast);
  const before = eventsOf(story.slice(0, -1), council, cast.directory).length;
  const all = eventsOf(story, council, cast.directory);
  const letters = all
    .slice(before)
    .flatMap((event, index) =>
      correspondence(event, fold(all.slice(0, before + index + 1)), council.policy, cast.directory),
    );
  const letter = kind === 'withheld' ? letters.at(1) : letters.find((message) => message.kind === kind);
  if (!letter) throw new Error(`The made-up case has no letter ${kind}.`);
  return letter;
}

interface Cast {
  readonly lena: Person;
  readonly hope: Person;
  readonly olga: Person;
  readonly directory: Directory;
  readonly service: string;
}

/** Who has to do with the case: its team leader, whoever looks at stage 2 by the council's rules, and a complaints officer. */
function castOf({ serviceAreas, stage2 }: CouncilPolicy): Cast {
  const [first, second] = serviceAreas.map(({ id }) => id);
  const person = (name: string, role: Person['roles'][number], ...areas: (string | undefined)[]): Person => ({
    name,
    email: `${name.toLowerCase()}@example.com`,
    roles: [role],
    serviceAreas: areas.filter((area) => area !== undefined),
    active: true,
    cover: [],
  });
  const lena = person('Lena', 'team-leader', first);
  const hope = person('Hope', stage2.by[0] ?? 'head-of-service', second);
  const olga = person('Olga', 'complaints-officer');
  return { lena, hope, olga, directory: { people: [lena, hope, olga] }, service: first ?? '' };
}

const texts = ['The lift stands still.', 'Nobody answered my e-mails.'];
const outcomes = ['A lift that runs'];

/** What happens in the case until a letter goes. Received on Tuesday 9 June 2026. */
function storyOf(kind: SpecimenKind, council: Council, cast: Cast): readonly Deed[] {
  const { lena, hope, olga, service } = cast;
  const resident = {
    name: 'Sam Sample',
    email: 'sam@example.org',
    phone: '01632 960444',
    address: '4 High Street\nTownham',
  };
  const complaint = { matter: texts.join(' '), channel: 'web', resident, points: texts, outcomes, service };
  const received: Deed = ['2026-06-09', 'resident', 'receive', complaint];
  const points = texts.map((text) => ({ text, responsibility: 'ours' }));
  const defined: Deed = ['2026-06-10', lena, 'amend-definition', { points, outcomes, reason: 'Agreed' }];
  const acknowledged: Deed = ['2026-06-11', lena, 'acknowledge'];
  const inHand = [received, defined, acknowledged];
  const decision = {
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
  };
  const answered: readonly Deed[] = [
    ...inHand,
    ['2026-06-18', lena, 'decide', decision],
    ['2026-06-19', lena, 'respond'],
  ];
  const again: readonly Deed[] = [
    ...answered,
    ['2026-06-29', 'resident', 'request-stage-2'],
    ['2026-06-30', olga, 'appoint-stage-2', { to: hope.email }],
    ['2026-07-01', hope, 'acknowledge'],
  ];
  const extend = (): Deed => {
    const { originalDue, extendedToAtMost } = daysOf(inHand, council, cast);
    const day = ['2026-06-18', originalDue].sort()[0] ?? originalDue;
    const reason = 'The part comes from abroad.';
    return [day, lena, 'extend', { until: extendedToAtMost, reason, updateEvery: 5 }];
  };

  switch (kind) {
    case 'receipt':
      return [received];
    case 'acknowledgement':
      return inHand;
    case 'call-missed':
      return [received, ['2026-06-10', lena, 'record-call', { outcome: 'no-answer' }]];
    case 'question':
      return [received, ['2026-06-10', lena, 'ask-resident', { text: 'Which of the two lifts is it?' }]];
    case 'extension':
      return [...inHand, extend()];
    case 'update':
      return [
        ...inHand,
        extend(),
        ['2026-06-24', lena, 'update-resident', { text: 'The part has been sent.' }],
      ];
    case 'stage-1-response':
      return answered;
    case 'stage-2-acknowledgement':
      return again;
    case 'stage-2-response':
      return [
        ...again,
        ['2026-07-20', hope, 'decide', { ...decision, actions: [], contributors: ['Kim Fox, engineer'] }],
        ['2026-07-21', hope, 'respond'],
      ];
    case 'refusal':
      return [received, ['2026-06-10', olga, 'refuse', refusal]];
    case 'withdrawal':
      return [received, ['2026-06-10', 'resident', 'withdraw', { reason: 'Mended' }]];
    case 'survey':
      return [...answered, ['2026-06-22', lena, 'plan-learning', learning], ['2026-06-23', lena, 'close']];
    case 'withheld': {
      const representative = {
        ...{ name: 'Cllr Lee', kind: 'councillor', email: 'lee@example.net' },
        ...{ consent: 'not-yet', correspondWith: true },
      };
      return [['2026-06-09', 'resident', 'receive', { ...complaint, representative }], defined, acknowledged];
    }
  }
}

const refusal = {
  ground: 'over-12-months',
  facts: 'The lift stood still in 2023, and runs since.',
  evidence: 'Log of the lift',
  discretion: 'We asked why now; nothing stood in the way.',
};

const learning = {
  wentWrong: 'A part was not ordered.',
  action: 'Parts are ordered on the day.',
  evidence: 'The log of orders',
  lead: 'Lena',
  timescale: 'By September',
};

/** By when the council answers, and how far it may put that off by itself. */
function daysOf(deeds: readonly Deed[], { policy, calendar }: Council, { directory }: Cast) {
  const complaint = fold(eventsOf(deeds, { policy, calendar }, directory));
  const { originalDue, extendedToAtMost } = stageDates(complaint, policy, calendar);
  return { originalDue: originalDue.toString(), extendedToAtMost: extendedToAtMost.toString() };
}

function eventsOf(deeds: readonly Deed[], council: Council, directory: Directory): ComplaintEvent[] {
  return deeds.reduce<ComplaintEvent[]>((before, [day, by, name, data = {}]) => {
    const complaint = before.length > 0 ? fold(before) : undefined;
    const command = readCommand(name, data, complaint?.stage);
    const decided = isRefusal(command)
      ? command
      : decide(complaint, command, {
          ...{ ...council, directory },
          now: Temporal.Instant.from(`${day}T10:00:00Z`),
          actor: by === 'resident' ? by : by.email,
        });
    if (isRefusal(decided)) throw new Error(`The made-up case: ${name}: ${decided.message}`);
    const reference = `${council.policy.council.referencePrefix}-26-00001-BCDF`;
    return [
      ...before,
      ...decided.map((event) => (event.type === 'ComplaintReceived' ? { ...event, reference } : event)),
    ];
  }, []);
}
