import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { Chance } from './chance.js';

type Day = Temporal.PlainDate;

/** The moments of one case, none before the last. Staff work between nine and a quarter to five on working days. */
export interface Diary {
  /** A moment in working hours of a day; soon after the last moment where that is later, on the next working day if need be. */
  on(day: Day): Temporal.Instant;
  /** A moment in working hours, so many working days after the last. */
  after(workingDays: number): Temporal.Instant;
  /** A moment at which residents write, so many days after the last. */
  atHome(days: number): Temporal.Instant;
  /** The last moment, and its day. */
  now(): Temporal.Instant;
  today(): Day;
}

const london = 'Europe/London';
const opens = 9 * 60;
const closes = 16 * 60 + 45;

/** A diary that begins at a moment. */
export function diaryFrom(start: Temporal.Instant, calendar: WorkingCalendar, chance: Chance): Diary {
  let last = start;
  const today = (): Day => localDate(last);
  const at = (day: Day, minutes: number): Temporal.Instant =>
    day
      .toZonedDateTime({
        timeZone: london,
        plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
      })
      .add({ seconds: chance.between(0, 59) })
      .toInstant();
  // A chat takes some minutes: nothing follows sooner.
  const isOver = (moment: Temporal.Instant): boolean =>
    Temporal.Instant.compare(moment, last.add({ minutes: 15 })) < 0;

  function on(day: Day): Temporal.Instant {
    const working = calendar.rollForward(day);
    const wished = at(working, chance.between(opens, closes));
    if (!isOver(wished)) return (last = wished);
    const soon = last.add({ minutes: chance.between(15, 55) });
    const clock = soon.toZonedDateTimeISO(london);
    const minutes = clock.hour * 60 + clock.minute;
    const open = calendar.isWorkingDay(clock.toPlainDate()) && minutes >= opens && minutes <= closes + 45;
    last = open ? soon : at(nextOpening(clock.toPlainDate(), minutes), chance.between(opens, opens + 90));
    return last;
  }

  /** The day on which work begins next: the day itself before nine, else the next working day. */
  const nextOpening = (day: Day, minutes: number): Day =>
    calendar.isWorkingDay(day) && minutes < opens ? day : calendar.addWorkingDays(day, 1);

  return {
    on,
    after: (workingDays) => on(calendar.addWorkingDays(today(), workingDays)),
    atHome(days) {
      const wished = at(today().add({ days }), chance.between(7 * 60, 22 * 60));
      last = isOver(wished) ? last.add({ minutes: chance.between(15, 90) }) : wished;
      return last;
    },
    now: () => last,
    today,
  };
}
