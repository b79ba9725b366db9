import { Temporal } from 'temporal-polyfill';
import { deadlines } from '../../calendar/deadlines.js';
import { officerFor } from '../directory.js';
import { type Refusal, refusal } from '../refusal.js';
import { signed, today, type Decider } from './decision.js';

/**
 * Code 6.10 to 6.12: the resident is not content, in whatever words or none. Late requests are taken too; who decides how
 * is a complaints officer (Dacorum 5.9), with whom every request is until somebody is appointed.
 */
export const requestStage2: Decider<'request-stage-2'> = (complaint, { words }, context) => {
  const { stage, stage1, barred, reference } = complaint;
  if (stage === 2) {
    return refusal(
      'Code 5.3',
      `Complaint ${reference} is at stage 2, which is the last. The Ombudsman can look at it next.`,
    );
  }
  if (!stage1.response) {
    return refusal(
      'Code 6.10',
      `Complaint ${reference} has no stage 1 answer yet. The Ombudsman can advise at any time.`,
    );
  }
  const now = today(context);
  const due = deadlines(context.policy.clocks, context.calendar);
  const officer = officerFor(context.directory, now, barred);
  return [
    {
      type: 'Stage2Requested',
      ...signed(context),
      words,
      late: stage1.response.askForStage2By !== null && now.toString() > stage1.response.askForStage2By,
      acknowledgeBy: due.stage2AcknowledgeBy(now).toString(),
      respondBy: due.stage2DueBy(now).toString(),
    },
    ...(officer
      ? [
          {
            type: 'CaseAllocated' as const,
            ...signed(context),
            by: 'system',
            to: officer.email,
            why: 'stage-2-requested' as const,
          },
        ]
      : []),
  ];
};

/** The case went to an Ombudsman. */
export const refer: Decider<'refer-to-ombudsman'> = (_complaint, { ombudsman }, context) => [
  { type: 'ReferredToOmbudsman', ...signed(context), ombudsman },
];

/** What the Ombudsman ordered is owed like anything else (Code 9.7). */
export const recordOrder: Decider<'record-order'> = (_complaint, { text, due }, context) => [
  { type: 'OrderRecorded', ...signed(context), text, due },
];

/** An order was carried out, with what shows it. */
export const complyWithOrder: Decider<'comply-with-order'> = (
  complaint,
  { order: number, evidence },
  context,
) => {
  const order = complaint.orders.find((one) => one.number === number);
  if (!order) return refusal('Code 9.7', `There is no order ${number}.`, 'order');
  if (order.done) return refusal('Code 9.7', `Order ${number} was carried out on ${order.done.on}.`, 'order');
  return [{ type: 'OrderComplied', ...signed(context), order: number, evidence }];
};

/** Code 5.14: a restriction is looked at again within six months; none is without an end. */
export const restrictContact: Decider<'restrict-contact'> = (_complaint, data, context) => {
  const now = today(context);
  const wrong = outside(data.reviewOn, now, now.add({ months: 6 }), 'Code 5.14');
  return wrong ?? [{ type: 'ContactRestricted', ...signed(context), ...data }];
};

/** Code 5.10: what the resident needs, and when it is looked at again. */
export const setAdjustments: Decider<'set-adjustments'> = (_complaint, data, context) => {
  const { adjustments, disabilities = [], reviewOn } = data;
  const wrong = outside(reviewOn, today(context), undefined, 'Code 5.10');
  return wrong ?? [{ type: 'AdjustmentsSet', ...signed(context), adjustments, disabilities, reviewOn }];
};

function outside(
  reviewOn: string,
  now: Temporal.PlainDate,
  last: Temporal.PlainDate | undefined,
  provision: string,
): Refusal | undefined {
  if (reviewOn <= now.toString())
    return refusal(provision, 'The day of the review must be still to come.', 'reviewOn');
  return last && reviewOn > last.toString()
    ? refusal(provision, 'The review must be within six months.', 'reviewOn')
    : undefined;
}
