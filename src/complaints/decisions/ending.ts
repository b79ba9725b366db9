import { Temporal } from 'temporal-polyfill';
import { deadlines } from '../../calendar/deadlines.js';
import type { RefuseData } from '../commands/officer.js';
import type { Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import { activePerson, handlerFor } from '../directory.js';
import type { DecidedEvent } from '../event.js';
import { type Refusal, refusal } from '../refusal.js';
import { resembledBy } from '../resemblance.js';
import { signed, today, unlessOpen, type Decider } from './decision.js';
import { isInTime } from './discretion.js';

/** Dacorum 5.1: the resident takes it back; nothing more is owed but what was promised. */
export const withdraw: Decider<'withdraw'> = (complaint, { reason }, context) =>
  unlessOpen(complaint, 'Dacorum 5.1') ?? [{ type: 'ComplaintWithdrawn', ...signed(context), reason }];

/**
 * Code 2.1, 2.2, 5.11: a named officer refuses, on a ground of the closed list and with the facts of this one complaint.
 * The resident may take the decision to the Ombudsman, who may have it taken (2.4). Facts that read like those of another
 * refusal do not stop it, but are marked, so that somebody else looks (2.5).
 */
export const refuse: Decider<'refuse'> = (complaint, data, context) => {
  const provision = complaint.stage === 1 ? 'Code 2.1' : 'Code 5.11';
  const refused =
    unlessOpen(complaint, provision) ??
    notOfTheList(data, context) ??
    settled(data, complaint) ??
    unproved(data, complaint, context);
  if (refused) return refused;
  const { refusals = [] } = context;
  const ofOthers = refusals.filter(({ reference }) => reference !== complaint.reference);
  const resembles = resembledBy(data.facts, ofOthers);
  return [
    {
      type: 'ComplaintRefused',
      ...signed(context),
      stage: complaint.stage,
      ...data,
      ...(resembles !== undefined && { resembles }),
    },
  ];
};

function notOfTheList({ ground }: RefuseData, { policy }: DecisionContext): Refusal | undefined {
  return policy.exclusions.some((exclusion) => exclusion.ground === ground)
    ? undefined
    : refusal('Code 2.2', "The council's policy does not list this ground.", 'ground');
}

/** What the Ombudsman (Code 2.4) or an officer by discretion (2.3) has had taken is not refused on that ground again. */
function settled({ ground }: RefuseData, { overruled, discretion }: Complaint): Refusal | undefined {
  if (overruled.includes(ground)) {
    const says = 'The Ombudsman has had it taken although it was refused on this ground.';
    return refusal('Code 2.4', says, 'ground');
  }
  return ground === 'over-12-months' && discretion !== null
    ? refusal('Code 2.3', `It was taken although it is late, on ${discretion.on}.`, 'ground')
    : undefined;
}

function unproved(data: RefuseData, complaint: Complaint, context: DecisionContext): Refusal | undefined {
  switch (data.ground) {
    case 'over-12-months':
      return tooSoon(data, complaint);
    case 'claim-filed':
      return notFiled(data, today(context));
    case 'already-considered':
      return undefined;
  }
}

/** Code 2.3: what is in time is taken; what is not, only refused after discretion was considered. */
function tooSoon({ discretion }: RefuseData, complaint: Complaint): Refusal | undefined {
  if (isInTime(complaint)) {
    return refusal(
      'Code 2.3',
      'It was sent in time: within twelve months of happening, or of the resident learning of it.',
      'ground',
    );
  }
  return discretion === undefined
    ? refusal(
        'Code 2.3',
        'Please say what was considered in deciding not to take it although it is late.',
        'discretion',
      )
    : undefined;
}

/** Code 2.2: a claim counts once it is filed at court. A solicitor's letter or a threat to sue does not. */
function notFiled({ claimNumber, filedOn }: RefuseData, now: Temporal.PlainDate): Refusal | undefined {
  if (claimNumber === undefined) {
    return refusal(
      'Code 2.2',
      'A claim has a number once it is filed at court. Until then the complaint is taken.',
      'claimNumber',
    );
  }
  if (filedOn === undefined)
    return refusal('Code 2.2', 'Please give the day on which the claim was filed.', 'filedOn');
  return filedOn > now.toString()
    ? refusal('Code 2.2', 'The claim has not been filed yet: that day is still to come.', 'filedOn')
    : undefined;
}

/** Code 2.4: the Ombudsman has it taken. The clock of its stage begins again today. */
export const reopen: Decider<'reopen'> = (complaint, { reason }, context) => {
  if (complaint.status === 'open') return refusal('Code 2.4', `Complaint ${complaint.reference} is open.`);
  const { policy, calendar } = context;
  const due = deadlines(policy.clocks, calendar);
  const from = today(context);
  const [acknowledgeBy, respondBy] =
    complaint.stage === 2
      ? [due.stage2AcknowledgeBy(from), due.stage2DueBy(from)]
      : [due.acknowledgeBy(from), due.stage1DueBy(from)];
  return [
    {
      type: 'ComplaintReopened',
      ...signed(context),
      reason,
      acknowledgeBy: acknowledgeBy.toString(),
      respondBy: respondBy.toString(),
    },
    ...allocatedAgain(complaint, context),
  ];
};

/** A case that nobody answers for any longer is allocated as if it were new. */
function allocatedAgain({ owner, service, barred }: Complaint, context: DecisionContext): DecidedEvent[] {
  const { directory } = context;
  if (service === null || (owner !== null && activePerson(directory, owner))) return [];
  const handler = handlerFor(directory, service, today(context), barred);
  return handler
    ? [{ type: 'CaseAllocated', ...signed(context), by: 'system', to: handler.email, why: 'reopened' }]
    : [];
}
