import type { Temporal } from 'temporal-polyfill';
import { inEnglish } from '../../calendar/english-dates.js';
import type { Complaint } from '../../complaints/complaint.js';
import { addressFrom, emailOf, phoneFrom } from '../names.js';
import {
  frontDesk,
  headOf,
  leaderOf,
  officerOf,
  ownerOf,
  type Life,
  type Step,
  type Telling,
} from './step.js';

/** A complaint arrives by the way it came, and somebody answers for it. */
export function* takingIn(life: Life, name: string): Telling {
  let complaint: Complaint = yield receipt(life, name);
  const { course, diary, chance, account } = life;
  if (course.late === 'undecided' || course.acknowledged === null) return complaint;
  const to = (course.twist === 'named' ? headOf : leaderOf)(life, account.service).email;
  if (complaint.received.late) {
    if (course.late !== 'taken') return complaint;
    const discretion = chance.pick([
      'The matter still goes on, and the papers of that time are all there.',
      'The resident was in hospital for most of the year and could not write sooner.',
      'They learned only lately that what they had been told then was not so.',
    ]);
    return yield {
      at: diary.after(1),
      as: officerOf(life, complaint),
      command: 'allocate',
      data: { to, discretion },
    };
  }
  if (complaint.owner === null) {
    complaint = yield {
      at: diary.after(chance.between(0, 1)),
      as: officerOf(life, complaint),
      command: 'allocate',
      data: { to },
    };
  }
  return yield* twisted(life, complaint);
}

/** Whoever cannot look at it, or is named in it, does not; and some cases are passed on. */
function* twisted(life: Life, complaint: Complaint): Telling {
  const { course, diary, chance, account } = life;
  const head = headOf(life, account.service).email;
  const at = diary.after(chance.between(0, 1));
  switch (course.twist) {
    case 'none':
      return complaint;
    case 'conflict': {
      const reason = chance.pick([
        'The resident is a neighbour of mine.',
        'I am related to somebody named in the matter.',
      ]);
      const declared: Complaint = yield {
        at,
        as: ownerOf(life, complaint),
        command: 'declare-conflict',
        data: { reason },
      };
      return yield {
        at: diary.after(0),
        as: officerOf(life, declared),
        command: 'allocate',
        data: { to: head },
      };
    }
    case 'named':
      return yield { at, as: officerOf(life, complaint), command: 'allocate', data: { to: head } };
    case 'passed-on': {
      const reason = 'It reaches beyond one team, so the head of the service takes it.';
      return yield { at, as: ownerOf(life, complaint), command: 'reassign', data: { to: head, reason } };
    }
  }
}

const needed = {
  nothing: undefined,
  'large-print': 'Large print, please',
  post: 'Letters by post, please',
  interpreter: 'An interpreter on the telephone',
} as const;

/** What comes in: by the resident's own hand, or logged by whoever took the call or opened the letter. */
function receipt(life: Life, name: string): Step {
  const { account, course, chance, diary, calendar } = life;
  const own = course.channel === 'chat' || course.channel === 'web';
  const spoken = course.spokenFor !== 'nobody';
  const contact = contactOf(life, name);
  const representative = spoken ? representativeOf(life) : undefined;
  const first = own ? diary.today() : calendar.rollForward(diary.today());
  const at = own ? diary.now() : diary.on(first.add({ days: course.loggedAfter }));
  const happened =
    course.late === 'in-time'
      ? first.subtract({ days: chance.between(3, 120) })
      : first.subtract({ months: chance.between(13, 20) });
  const needs = needed[course.needs];
  const data = {
    matter: account.matter,
    channel: course.channel,
    resident: { name, ...contact },
    outcomes: account.outcomes,
    happenedOn: happened.toString(),
    ...(course.known === 'service-known' && { service: account.service }),
    ...(representative && { representative }),
    ...(needs !== undefined && { adjustments: [needs] }),
    ...(course.twist === 'named' && { staffNamed: [leaderOf(life, account.service).email] }),
    ...(own ? {} : { receivedOn: first.toString(), points: account.faults.map(({ point }) => point) }),
    ...tenancyOf(life),
  };
  const chatted =
    course.channel === 'chat' && !spoken && course.late === 'in-time' && course.twist !== 'named';
  return {
    at,
    as: own ? 'resident' : frontDesk(life),
    command: 'receive',
    data,
    ...(chatted && { answers: answersOf(life, name, contact, happened) }),
  };
}

interface Contact {
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

function contactOf({ course, chance }: Life, name: string): Contact {
  const post = course.needs === 'post' || (course.channel === 'letter' && chance.happens(0.3));
  const [first, ...rest] = name.split(' ');
  // A few mistype their address, and what is sent there comes back.
  const email = emailOf(
    chance.happens(0.02) ? `bounces ${rest.join(' ')}` : `${first ?? ''} ${rest.join(' ')}`,
    'example.org',
  );
  return {
    ...(!post && { email }),
    ...(course.phone === 'has-phone' && { phone: phoneFrom(chance) }),
    ...((post || chance.happens(0.4)) && { address: addressFrom(chance) }),
  };
}

function representativeOf({ course, chance }: Life) {
  const kind = course.spokenFor;
  const name = {
    nobody: '',
    friend: 'Robin Thistledown',
    advocate: 'Sasha Bindweed, Exampleton Advice',
    councillor: 'Cllr Morgan Hornbeam',
    mp: 'Alex Rowan MP (office)',
  }[kind];
  return {
    name,
    kind,
    email: emailOf(name, 'example.org'),
    consent: chance.happens(0.7) ? 'yes' : 'not-yet',
    correspondWith: chance.happens(0.8),
  };
}

function tenancyOf({ account, policy, chance }: Life): { tenancy?: 'tenant' | 'leaseholder' | 'neither' } {
  const ombudsman = policy.serviceAreas.find(({ id }) => id === account.service)?.ombudsman;
  if (account.service === 'leasehold') return { tenancy: 'leaseholder' };
  if (ombudsman === 'housing') return { tenancy: 'tenant' };
  return ombudsman === 'by-tenure'
    ? { tenancy: chance.pick(['tenant', 'tenant', 'leaseholder', 'neither']) }
    : {};
}

/** What is typed or picked in the chat, by question. */
function answersOf(
  life: Life,
  name: string,
  { email, phone, address }: Contact,
  happenedOn: Temporal.PlainDate,
): Record<string, string> {
  const { account, course } = life;
  return {
    matter: account.matter,
    offer: 'complain-anyway',
    service: course.known === 'service-known' ? nameOfService(life) : 'not-sure',
    'happened-on': inEnglish(happenedOn),
    outcome: account.outcomes.join('. '),
    'on-behalf-of': 'myself',
    name,
    contact: email === undefined ? 'post' : 'email',
    email: email ?? 'skip',
    phone: phone ?? 'skip',
    address: address ?? 'skip',
    adjustments: needed[course.needs] ?? 'skip',
    tenancy: tenancyOf(life).tenancy ?? 'neither',
    definition: 'confirm',
    // The date is given when it is asked for.
    confirm: 'change',
    'anything-else': 'skip',
    'call-times': 'any',
  };
}

const nameOfService = ({ policy, account }: Life): string =>
  policy.serviceAreas.find(({ id }) => id === account.service)?.name ?? 'not-sure';
