import type { Logger } from 'pino';
import type { CloudChannel } from '../bot/channels/cloud/channel.js';
import type { Conversations } from '../bot/channels/conversations.js';
import type { DirectLine } from '../bot/channels/direct-line/channel.js';
import { kindOf } from '../bot/channels/log.js';
import type { StaffBot } from '../bot/staff/staff-bot.js';
import type { Clock } from './clock.js';
import type { AccessLog } from './desk/access-log.js';
import type { CaseWatch } from './desk/case-watch.js';
import type { EditingBook } from './desk/editing.js';
import { startLoop, type Loop } from './desk/loop.js';
import type { Outbox } from './desk/outbox.js';
import type { House } from './house.js';
import type { OpenSignIn } from './http/workspace/sign-in/sign-in.js';

/** How often the outbox and unfinished conversations are looked through, in milliseconds. What is new does not wait for it. */
const often = 2_000;
/** Receipts of complaints that come in within so many milliseconds are sent in one round, which spares the disk. */
const shortly = 250;
/** Other copies of a card follow within so many milliseconds: what is done on a case in quick succession is shown once. Who
 * has looked at lists is written as often. */
const aSecond = 1_000;
/** How often it is looked up what is due, in milliseconds. */
const eachMinute = 60_000;
/** How often what is worth nothing any more is cleared away, in milliseconds. */
const seldom = 60 * 60_000;

/** A conversation in which nobody ever answered is dropped after so many hours. */
const silence = { hours: 48 };

/** What the rounds go through. */
interface RoundParts {
  readonly house: Pick<House, 'desk' | 'policies'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly outbox: Outbox;
  readonly staff: StaffBot;
  readonly watch: CaseWatch;
  readonly conversations: Conversations;
  readonly directLine: DirectLine;
  readonly cloud: CloudChannel;
  readonly signIn: Pick<OpenSignIn, 'tidy'>;
  readonly access: AccessLog;
  readonly editing: EditingBook;
}

/** What comes round, each by its name: to be woken, asked after and stopped. */
export type Rounds = ReturnType<typeof startRounds>;

/** Starts what the service does by itself, again and again; each with a first round at once. */
export function startRounds(parts: RoundParts) {
  const { house, clock, log, outbox, staff, watch, conversations, signIn, access, editing } = parts;
  const failed = (loop: string) => (error: unknown) => {
    log.error({ loop, error: kindOf(error) }, 'a loop failed; it goes on');
  };
  const mail = startLoop({ every: often, soon: shortly }, () => outbox.deliverDue(clock()), failed('mail'));
  return {
    mail,
    cards: startLoop({ every: often, soon: aSecond }, () => staff.round(), failed('cards')),
    changes: startLoop({ every: aSecond, soon: shortly }, () => watch.round(), failed('changes')),
    recording: startLoop({ every: often }, () => settleAll(parts), failed('recording')),
    access: startLoop({ every: aSecond }, () => access.settle(), failed('access')),
    alerts: startLoop(
      { every: eachMinute },
      async () => {
        await Promise.all([house.desk.staff.refresh(), house.policies.refresh()]);
        const told = await house.desk.sweep(clock());
        if (told.length > 0) mail.wake();
      },
      failed('alerts'),
    ),
    tidying: startLoop(
      { every: seldom },
      async () => {
        await conversations.dropSilent(clock().subtract(silence));
        await Promise.all([signIn.tidy(clock()), access.tidy(clock()), editing.tidy(clock())]);
      },
      failed('tidying'),
    ),
  } satisfies Record<string, Loop>;
}

/** Records what residents confirmed and a crash or a failing store left undone. */
async function settleAll({ conversations, directLine, cloud }: RoundParts): Promise<void> {
  for (const { id, elsewhere } of await conversations.pending()) {
    const settled = await directLine.settle(id);
    if (settled && elsewhere) await cloud.tell(settled);
  }
}
