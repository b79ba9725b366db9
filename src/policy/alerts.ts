import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:30');

/** On how many working days before the last one a reminder goes. */
const daysBefore = (...usual: readonly number[]) =>
  z
    .array(z.int().min(1).max(60))
    .default([...usual])
    .transform((days) => [...days].sort((a, b) => b - a));

/** When staff are reminded of what is owed. Everything has a usual value, so that a council may leave it out. */
export const alertRules = z
  .strictObject({
    /** Reminders and escalations go in these hours of working days only; news of a new case at once. */
    workingHours: z.strictObject({ from: time, to: time }).default({ from: '08:00', to: '18:00' }),
    before: z
      .strictObject({
        call: daysBefore(2, 1),
        acknowledge: daysBefore(2, 1),
        'stage-1-response': daysBefore(3, 1),
        update: daysBefore(1),
        action: daysBefore(3, 1),
        'stage-2-acknowledge': daysBefore(2, 1),
        'stage-2-response': daysBefore(5, 3, 1),
        order: daysBefore(10, 5, 3, 1),
        'adjustment-review': daysBefore(5),
        'restriction-review': daysBefore(10, 5),
      })
      .prefault({}),
    /** The working day after the last one on which a head of service and the complaints officers hear of it. */
    escalateAfter: z.int().min(1).max(10).default(1),
    /** And again every so many working days, until it is done. */
    escalateEvery: z.int().min(1).max(60).default(5),
    /** From how many cases at once somebody gets one digest instead of a card for each. */
    digestFrom: z.int().min(2).max(50).default(2),
  })
  .prefault({});

/**
 * Which cards are also shown in the Teams channels of a service, without anything about the resident; a channel says itself
 * which service it is for. None, unless the council says so.
 */
export const teamsRules = z
  .strictObject({
    channel: z
      .array(
        z.enum([
          'call-owed',
          'due-soon',
          'due-today',
          'overdue',
          'escalation',
          'stage-2-appointed',
          'action-due',
          'delivery-failed',
        ]),
      )
      .default([]),
  })
  .prefault({});

/** Who looks at stage 2: people of these roles, and whether only those of another service (Code 6.13, Dacorum 5.12). */
export const stage2Rules = z
  .strictObject({
    by: z.array(z.enum(['head-of-service', 'complaints-officer', 'team-leader'])).min(1),
    otherServiceArea: z.boolean(),
  })
  .default({ by: ['head-of-service'], otherServiceArea: true });
