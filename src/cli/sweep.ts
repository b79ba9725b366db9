import { Temporal } from 'temporal-polyfill';
import type { CaseDesk } from '../desk/desk.js';
import type { Outbox } from '../desk/outbox.js';
import { InputError } from './input-error.js';

/**
 * The command `sweep --at INSTANT`: the loops that remind and deliver, as if it were that moment.
 *
 * @param write takes one line, without its end: what was told and how much was sent
 * @throws InputError with what would be right
 */
export async function sweepAt(
  [option, moment, ...rest]: readonly string[],
  write: (line: string) => void,
  desk: Pick<CaseDesk, 'sweep'>,
  outbox: Outbox,
): Promise<void> {
  if (option !== '--at' || moment === undefined || rest.length > 0) {
    throw new InputError('sweep: say for which moment: --at 2026-03-02T10:00:00Z');
  }
  const now = instant(moment);
  const told = await desk.sweep(now);
  const sent = await outbox.deliverDue(now);
  const messages = told.map(({ to, by, kind, subject, text }) => ({ to, by, kind, subject, text }));
  write(JSON.stringify({ at: now.toString(), sent, messages }));
}

function instant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new InputError(`sweep: --at must be a moment such as 2026-03-02T10:00:00Z, not ${text}`);
  }
}
