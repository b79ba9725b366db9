import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import { accountsOf } from './account.js';
import { chanceFrom, type Chance } from './chance.js';
import { drawCourse } from './course.js';
import { diaryFrom } from './diary.js';
import { nameOf } from './names.js';
import { now as standing } from './now.js';
import type { Setting, Telling } from './story/step.js';
import { storyOf } from './story/story.js';

/** How many complaints a year holds beside those that are to stand in a certain way now. */
const complaints = 340;

/** Which year of which council: the same numbers give the same year. */
export interface Year extends Setting {
  readonly seed: number;
  /** Its last moment. */
  readonly now: Temporal.Instant;
}

/** The stories of a year of complaints. They are independent of one another, and each is told as far as the moment is reached. */
export function storiesOf(year: Year): Telling[] {
  const accounts = accountsOf(year.policy);
  const { seed, now, calendar } = year;
  const today = localDate(now);

  function story(
    number: number,
    begin: (chance: Chance) => Temporal.Instant,
    course: Partial<ReturnType<typeof drawCourse>>,
  ): Telling {
    const chance = chanceFrom(`${seed}/case/${number}`);
    const start = begin(chance);
    const life = {
      ...year,
      chance,
      account: accounts(chance),
      course: { ...drawCourse(chance), ...course },
      diary: diaryFrom(start, calendar, chance),
    };
    return storyOf(life, nameOf(number * 3 + seed));
  }

  const ofTheYear = Array.from({ length: complaints }, (_, number) =>
    story(
      number,
      (chance) => at(today.subtract({ days: chance.between(1, 364) }), chance.between(7 * 60, 22 * 60)),
      {},
    ),
  );
  const ofNow = standing.map(({ ago, course }, index) =>
    story(
      complaints + index,
      (chance) =>
        ago < 1
          ? now.subtract({ minutes: 55 + index * 45 })
          : at(calendar.addWorkingDays(today, -ago), chance.between(6 * 60, 8 * 60 + 30)),
      course,
    ),
  );
  return [...ofTheYear, ...ofNow];
}

/** A moment of a day, so many minutes after midnight. */
const at = (day: Temporal.PlainDate, minutes: number): Temporal.Instant =>
  day
    .toZonedDateTime({
      timeZone: 'Europe/London',
      plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
    })
    .toInstant();
