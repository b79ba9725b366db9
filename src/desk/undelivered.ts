import type { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import { activePerson, inRole, officerFor, standIn, type Directory } from '../complaints/directory.js';
import type { ComplaintReceived } from '../complaints/event.js';
import { deliveryFailed } from '../correspondence/delivery-failed.js';
import type { Message } from '../correspondence/message.js';
import { onEnvelope } from '../correspondence/recipients.js';
import type { CaseBook } from './case-book.js';
import type { Instead } from './outbox.js';

/**
 * What is done about a message that cannot be delivered: the letter goes by post where we know an address, the card by
 * e-mail; and a person hears of it, who can reach whoever it was for in another way.
 *
 * @param directory who is who now
 */
export function insteadOf(book: Pick<CaseBook, 'find'>, directory: () => Directory): Instead {
  return async (failed, now) => {
    // Of this one there is nobody else to tell: it stays among the failed ones, where officers see it.
    if (failed.kind === 'delivery-failed') return failed.by === 'card' ? byEmail(failed) : [];
    const entry = await book.find(failed.reference);
    const resident = entry?.state.received.resident;
    const others =
      failed.by === 'card'
        ? byEmail(failed)
        : failed.by === 'email' && failed.to === resident?.email
          ? byPost(failed, resident)
          : [];
    const barred = entry?.state.barred ?? [];
    const owner = entry?.state.owner ?? null;
    const to = whoSeesToIt(failed, owner, barred, directory(), now);
    const at = now.toString();
    return [...others, ...(to === undefined ? [] : [deliveryFailed(failed, to, { at })])];
  };
}

/** The ids of what goes in place of a message that could not be delivered, by the way that it then goes. */
export const placeTakersOf = (id: string) => ({ email: `${id}.email`, post: `${id}.post` });

const byEmail = (failed: Message): Message[] => [
  { ...failed, id: placeTakersOf(failed.id).email, by: 'email' },
];

const byPost = (failed: Message, { name, address }: ComplaintReceived['resident']): Message[] =>
  address === undefined
    ? []
    : [{ ...failed, id: placeTakersOf(failed.id).post, by: 'post', to: onEnvelope(name, address) }];

/** Whoever answers for the case, or a complaints officer; never the one whom it could not reach. */
function whoSeesToIt(
  { to }: Message,
  owner: string | null,
  barred: readonly string[],
  directory: Directory,
  now: Temporal.Instant,
): string | undefined {
  const today = localDate(now);
  const holder = owner === null ? undefined : activePerson(directory, owner);
  const able = [
    ...(holder ? [standIn(directory, holder, today)] : []),
    ...[officerFor(directory, today, barred)].flatMap((officer) => officer ?? []),
    ...inRole(directory, 'complaints-officer'),
  ];
  return able.find(({ email }) => email !== to && !barred.includes(email))?.email;
}
