import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import { inRole } from '../complaints/directory.js';
import { isRefusal } from '../complaints/refusal.js';
import type { Desk } from '../desk/desk.js';
import type { Outbox } from '../desk/outbox.js';
import type { Enquiries } from '../desk/enquiries.js';
import { enquiriesOf, reviewOf } from './enquiries.js';
import { play, type Stage } from './play.js';
import { staffOf } from './staff.js';
import { storiesOf } from './year.js';

/** What is filled, and with which year. */
export interface Filling {
  readonly desk: Desk;
  readonly outbox: Pick<Outbox, 'deliverDue'>;
  readonly enquiryDesk: Pick<Enquiries, 'review'>;
  readonly chat: NonNullable<Stage['chat']>;
  readonly seed: number;
  readonly now: Temporal.Instant;
}

/**
 * Fills a desk with a year of a council, day by day: reminders are told and letters go out at the moments at which they
 * would have, so that nothing old is left to be sent as if it were new.
 *
 * @throws Error with the refusal, where the staff list or a command is refused
 */
export async function fill({ desk, outbox, enquiryDesk, chat, seed, now }: Filling): Promise<void> {
  const { policy, calendar } = desk.rules();
  const refused = await desk.staff.change({ kind: 'import', people: staffOf(policy, localDate(now), seed) });
  if (refused && isRefusal(refused)) throw new Error(`demo: the staff list is refused: ${refused.message}`);
  const enquiries = enquiriesOf(policy, now, seed);
  const rounds = sweeps(now);

  await play(storiesOf({ ...desk.rules(), seed, now }), now, {
    desk,
    chat,
    async before(moment) {
      while (isDue(enquiries[0]?.at, moment)) {
        const enquiry = enquiries.shift();
        if (!enquiry) continue;
        const { reference } = await desk.enquire(enquiry.source, enquiry.data, enquiry.at);
        const review = reviewOf(enquiry, inRole(desk.rules().directory, 'complaints-officer')[0], now);
        if (review) await enquiryDesk.review(reference, review);
      }
      while (isDue(rounds[0], moment)) {
        const round = rounds.shift();
        if (!round || !calendar.isWorkingDay(localDate(round))) continue;
        await desk.sweep(round);
        await outbox.deliverDue(round);
      }
    },
    async after(moment) {
      await outbox.deliverDue(moment);
    },
  });
}

const isDue = (at: Temporal.Instant | undefined, moment: Temporal.Instant): boolean =>
  at !== undefined && Temporal.Instant.compare(at, moment) <= 0;

/** Twice a day it is looked up what is due: early, and after midday. */
function sweeps(now: Temporal.Instant): Temporal.Instant[] {
  const first = localDate(now).subtract({ days: 366 });
  return Array.from({ length: 367 }, (_, day) =>
    [8, 13].map((hour) =>
      first
        .add({ days: day })
        .toZonedDateTime({ timeZone: 'Europe/London', plainTime: { hour, minute: 35 } })
        .toInstant(),
    ),
  ).flat();
}
