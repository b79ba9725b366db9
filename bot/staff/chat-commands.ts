import { listCard } from '../../adaptive-cards/list-card.js';
import { localDate } from '../../src/calendar/english-dates.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import { standsInFor, type Person } from '../../src/complaints/directory.js';
import { comeBack, goAway } from './away.js';
import { visible } from './card-action.js';
import { readLeave } from './leave.js';
import { contextOf, type StaffParts } from './parts.js';
import { postCase, sayingCard } from './posting.js';
import { sees } from './rendering.js';
import { addressOf, conversationOf } from './staff-activity.js';
import type { Said } from './teams.js';
import type { StaffTurn } from './turn.js';
import { notYours } from './wording.js';

const reference = /\b[A-Z]{2,5}-\d{2}-\d{4,7}-[A-Z0-9]{3,6}\b/i;

/** Answers what somebody wrote to the bot in their own chat with it. */
export async function answerInChat({ heard, person }: StaffTurn, parts: StaffParts): Promise<void> {
  const text = heard.text.replaceAll(/<at>.*?<\/at>/gi, ' ').trim();
  const wanted = reference.exec(text)?.[0].toUpperCase();
  if (wanted !== undefined) {
    await showCase(wanted, { conversation: conversationOf(heard), messageId: heard.id }, person, parts);
    return;
  }
  await parts.teams.post(addressOf(heard), await answerTo(text, person, parts));
}

async function answerTo(text: string, person: Person, parts: StaffParts): Promise<Said> {
  const { lists } = parts;
  const today = localDate(parts.clock());
  const leave = readLeave(text, today);
  if (leave === 'unclear') {
    return { text: 'Until which day? Say, for example: on leave until 14 August, Rita stands in.' };
  }
  if (leave) return goAway(leave, person, parts);
  if (/\bback\b/i.test(text)) return comeBack(person, parts);
  if (/\b(overdue|late)\b/i.test(text)) {
    return list('Overdue', await lists.overdue(today), person, parts);
  }
  if (/\b(my|mine)\b|\bcomplaints\b|\bcases\b/i.test(text)) {
    const owners = standsInFor(contextOf(parts).directory, person, today);
    return list('Complaints that wait for you', await lists.owedBy(owners), person, parts);
  }
  return { text: parts.wording().help };
}

function list(title: string, cases: readonly Complaint[], reader: Person, parts: StaffParts): Said {
  const seen = cases.filter((complaint) => sees(reader, complaint, parts));
  return sayingCard(listCard(title, seen, reader, contextOf(parts)));
}

async function showCase(
  wanted: string,
  { conversation, messageId }: { readonly conversation: string; readonly messageId: string },
  reader: Person,
  parts: StaffParts,
): Promise<void> {
  const to = await parts.conversations.find(conversation);
  if (!to) return;
  const complaint = await visible(wanted, reader, parts);
  if (complaint) await postCase({ id: `${wanted} asked ${messageId}`, to, complaint, reader }, parts);
  else await parts.teams.post(to.address, { text: notYours });
}
