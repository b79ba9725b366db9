import { Temporal } from 'temporal-polyfill';
import { dayInEnglish, inEnglish, localDate } from '../src/calendar/english-dates.js';
import { currentStage, type Complaint } from '../src/complaints/complaint.js';
import type { Element } from './card.js';
import { cut, heading, named } from './text.js';
import type { CardView } from './view.js';

const calls = {
  spoke: 'we spoke',
  'no-answer': 'no answer',
  voicemail: 'a voicemail was left',
  'wrong-number': 'the number is wrong',
};
const outcomes = { upheld: 'Upheld', 'partly-upheld': 'Partly upheld', 'not-upheld': 'Not upheld' };

/** What has been done: the last calls, how long the answer was put off, the decision, or why it was refused. */
export function soFar({ complaint }: CardView, room: number): Element[] {
  const lines = [
    ...called(complaint, room),
    ...putOff(complaint, room),
    ...decided(complaint),
    ...refused(complaint, room),
  ];
  return lines.length === 0 ? [] : [heading('So far'), ...lines];
}

function called({ calls: tried }: Complaint, room: number): Element[] {
  return tried.slice(-3).map(({ at, outcome, agreed }) => {
    const when = inEnglish(localDate(Temporal.Instant.from(at)));
    const said = agreed === undefined ? '' : `. Agreed: ${cut(agreed, room)}`;
    return named('Call', `${when}, ${calls[outcome]}${said}`);
  });
}

function putOff(complaint: Complaint, room: number): Element[] {
  const extension = currentStage(complaint).extensions.at(-1);
  return extension
    ? [named('Extended', `to ${dayInEnglish(extension.until)}. ${cut(extension.reason, room)}`)]
    : [];
}

function decided({ stage1, stage2 }: Complaint): Element[] {
  return [stage1, stage2].flatMap((record, index) => {
    if (!record?.decision) return [];
    const sent = record.response ? `, answered on ${dayInEnglish(record.response.on)}` : ', not yet answered';
    return [named(`Stage ${index + 1}`, `${outcomes[record.decision.outcome]}${sent}`)];
  });
}

function refused({ refusal }: Complaint, room: number): Element[] {
  return refusal ? [named('Why it was refused', cut(refusal.facts, room))] : [];
}
