import { dayInEnglish } from '../../src/calendar/english-dates.js';
import { daysAfter } from '../../src/calendar/days.js';
import { stageDates } from '../../src/complaints/stage-dates.js';
import type { Form } from '../form.js';
import { date, lines, number } from '../inputs.js';
import { paragraph } from '../text.js';
import type { CardView } from '../view.js';
import { whoApproves } from './people.js';

/** Working days after which residents usually hear how it goes (Code 5.9). */
const usual = 5;

/**
 * More time for the answer. Up to the cap the calendar ends at the cap; once that is used up there must be good reason, and a
 * senior's approval (Code 6.4, 6.15).
 */
export function extend(view: CardView): Form {
  const { complaint, policy, calendar } = view;
  const { due, extendedToAtMost } = stageDates(complaint, policy, calendar);
  const min = daysAfter(due, 1).toString();
  const max = extendedToAtMost.toString();
  const within = min <= max;
  return {
    command: 'extend',
    title: 'More time',
    submit: 'Extend, and tell the resident',
    body: [
      paragraph(
        within
          ? `The answer is due by ${dayInEnglish(due.toString())}. It may be extended to ${dayInEnglish(max)} at the latest.`
          : `The answer is due by ${dayInEnglish(due.toString())}, and the time for extensions is used up. Beyond it there must be good reason, and a senior must approve.`,
      ),
      date('until', 'New last day for the answer', 'must', { min, ...(within && { max }) }),
      lines('reason', 'Why, in words for the resident', 'must'),
      number('updateEvery', 'Working days between updates to the resident', {
        min: 1,
        max: 20,
        value: usual,
      }),
      ...(within ? [] : [lines('goodReason', 'The good reason for going beyond', 'must'), whoApproves(view)]),
    ],
  };
}
