import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isCommandName } from '../complaints/read-command.js';
import { obligations } from '../complaints/obligations.js';
import { type Refusal, refusal } from '../complaints/refusal.js';
import type { Complaint } from '../complaints/complaint.js';
import type { CommandName } from '../complaints/command.js';
import type { Message } from '../correspondence/message.js';
import type { Rules } from '../desk/agenda.js';
import { inPlainWords } from '../policy/wording.js';

const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a moment such as 2026-03-02T10:00:00Z' });
    return z.NEVER;
  }
});

/** What else stands in a line is passed over, so that a tool may keep notes of its own there. */
const actLine = z.object({
  at: instant,
  as: z
    .string()
    .trim()
    .min(1)
    .transform((who) => who.toLowerCase()),
  reference: z.string().trim().min(1).nullish(),
  version: z.int().nullish(),
  command: z
    .string()
    .refine((name) => name === 'show' || name === 'sweep' || isCommandName(name), 'is not known here'),
  data: z.unknown().optional(),
});

/** A line in: who asks for what, of which case, and when. */
export interface ActLine {
  readonly at: Temporal.Instant;
  readonly as: string;
  readonly reference: string | undefined;
  readonly version: number | undefined;
  readonly command: CommandName | 'show' | 'sweep';
  readonly data: unknown;
}

/** Reads a line in, or says which of its fields is wrong. */
export function readActLine(value: unknown): ActLine | Refusal {
  const read = actLine.safeParse(value, { error: inPlainWords });
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.path.join('.') ?? '';
    return field === ''
      ? refusal('input', 'The line cannot be read.')
      : refusal('input', `${field} ${issue?.message ?? 'cannot be read'}.`, field);
  }
  const { at, as, reference, version, command, data = {} } = read.data;
  const name = command === 'show' || command === 'sweep' || isCommandName(command) ? command : undefined;
  return name === undefined
    ? refusal('input', 'command is not known here.', 'command')
    : { at, as, reference: reference ?? undefined, version: version ?? undefined, command: name, data };
}

/** The line out for a refusal. */
export function refusedLine({ provision, field, message }: Refusal): object {
  return { ok: false, provision, ...(field !== undefined && { field }), message };
}

/** The line out for what was done: the case as it stands, all that it owes, and what this line caused. */
export function doneLine(
  complaint: Complaint,
  events: readonly { readonly type: string }[],
  messages: readonly Message[],
  now: Temporal.Instant,
  { policy, calendar, directory }: Rules,
): object {
  const { reference, version, stage, status, owner } = complaint;
  return {
    ok: true,
    reference,
    version,
    stage,
    status,
    owner,
    events: events.map(({ type }) => type),
    owed: obligations(complaint, policy, calendar, directory, now),
    messages: messages.map(({ to, by, kind, subject, text }) => ({ to, by, kind, subject, text })),
  };
}
