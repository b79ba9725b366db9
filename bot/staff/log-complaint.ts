import { randomUUID } from 'node:crypto';
import { nested } from '../../adaptive-cards/nested.js';
import { dayInEnglish } from '../../src/calendar/english-dates.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import { personOf } from '../../src/complaints/directory.js';
import { isRefusal } from '../../src/complaints/refusal.js';
import { logComplaint } from '../../src/desk/log-complaint.js';
import { taskCard, taskMessage, type Invoked } from './invoke.js';
import { contextOf, type StaffParts } from './parts.js';
import { formCard, type Form } from './log-form.js';
import type { StaffTurn } from './turn.js';

/** A form with nothing in it. What it comes to is one complaint, however often it is sent. */
export const blankForm = (): Form => ({ id: randomUUID(), typed: {} });

/** The form as it is shown now. */
export function logForm(form: Form, parts: StaffParts) {
  const { policy, now } = contextOf(parts);
  return formCard(form, policy, now);
}

/** What came of a form: the answer for its dialog, and the same in a sentence for when the dialog is gone. */
interface Logged {
  readonly invoked: Invoked;
  readonly says: string;
}

/** Takes in the complaint of a form (Code 3.1, 3.2); what cannot be taken comes back with the form as it was filled in. */
export async function logged({ heard, person }: StaffTurn, parts: StaffParts): Promise<Logged> {
  const typed = typedIn(heard.value);
  const { form: id = heard.id, ...fields } = typed;
  const outcome = await logComplaint(parts.desk, {
    form: String(id),
    by: person.email,
    at: parts.clock(),
    data: nested(withoutEmptyPeople(fields)),
  });
  if (isRefusal(outcome)) {
    const { message, field } = outcome;
    const form: Form = { id: String(id), typed: fields, refused: { message, field } };
    return { invoked: taskCard('Log a complaint', logForm(form, parts)), says: message };
  }
  const says = recorded(outcome.complaint, parts);
  return { invoked: taskMessage(says), says };
}

function recorded({ reference, owner, acknowledgeBy }: Complaint, parts: StaffParts): string {
  const who = owner === null ? undefined : personOf(parts.desk.rules().directory, owner)?.name;
  const handler =
    who === undefined ? 'A complaints officer says who answers for it.' : `${who} answers for it.`;
  const day = dayInEnglish(acknowledgeBy);
  return `Recorded as ${reference}. ${handler} The resident is to hear from us by ${day}.`;
}

type Fields = Readonly<Record<string, unknown>>;

/** What was typed, wherever this client puts it. */
function typedIn(value: unknown): Fields {
  const data = isFields(value) && isFields(value['data']) ? value['data'] : value;
  return isFields(data) ? data : {};
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Who speaks for the resident is somebody with a name, or nobody: the choices beside it are filled in from the start. */
function withoutEmptyPeople(fields: Fields): Fields {
  const name = fields['representative.name'];
  if (typeof name === 'string' && name.trim() !== '') return fields;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !key.startsWith('representative.')));
}
