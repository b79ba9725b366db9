import { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../../complaints/complaint.js';
import { settle } from '../chance.js';
import { officerOf, type Life, type Telling } from './step.js';

/** The resident takes it back. */
export function* withdrawing(life: Life, before: Complaint, workingDays: number): Telling {
  const { calendar, diary, chance } = life;
  const at = diary.on(
    calendar.addWorkingDays(Temporal.PlainDate.from(before.received.receivedOn), workingDays),
  );
  const reason = chance.pick([
    'It has been put right, thank you.',
    'I have no strength to go on with this.',
    'The team rang me and we found a way.',
    'I am moving away.',
  ]);
  return yield { at, as: 'resident', command: 'withdraw', data: { reason } };
}

/** A named officer refuses, on a ground of the list and with the facts of this one complaint (Code 2.1, 2.2, 2.5). */
export function* refusing(life: Life, before: Complaint, ground: Ground): Telling {
  const { course, diary } = life;
  const as = officerOf(life, before);
  const refused: Complaint = yield {
    at: diary.after(3),
    as,
    command: 'refuse',
    data: { ground, ...ofGround(life, before, ground) },
  };
  if (course.reopened === 'stays') return refused;
  const reason = 'The Ombudsman holds that the matter still goes on, and asks us to look into it.';
  return yield { at: diary.after(20), as, command: 'reopen', data: { by: 'ombudsman', reason } };
}

/** The grounds of Code 2.2. */
export type Ground = 'over-12-months' | 'claim-filed' | 'already-considered';

function ofGround({ chance, account, diary }: Life, { received }: Complaint, ground: Ground): object {
  const about = account.faults.map(({ point }) => point).join(' ');
  const { name } = received.resident;
  switch (ground) {
    case 'over-12-months':
      return {
        facts: `${name} writes of ${received.happenedOn ?? 'long ago'}. ${about} The team that dealt with it then no longer exists, and its paper files were destroyed under the retention rules.`,
        evidence: 'First message, and the retention schedule',
        discretion: chance.pick([
          `We asked ${name} why it comes now; they had known all along and nothing had kept them from writing.`,
          `We looked for what could still be found out for ${name}, and there is nothing left to look at.`,
        ]),
      };
    case 'claim-filed':
      return {
        facts: settle(
          `${about} ${name} filed a claim about exactly this, {for disrepair|for damages|for what it cost}, and the particulars name the same dates.`,
          chance,
        ),
        evidence: 'Sealed claim form',
        claimNumber: settle(`{K|L|M}{00|10|20}ZZ{101|417|836}`, chance),
        filedOn: diary
          .today()
          .subtract({ days: chance.between(5, 40) })
          .toString(),
      };
    case 'already-considered':
      return {
        facts: settle(
          `${about} ${name} had our final answer on the same matter {in spring|last autumn|half a year ago}; nothing new has happened since, as they say themselves.`,
          chance,
        ),
        evidence: 'Final answer of that time',
      };
  }
}
