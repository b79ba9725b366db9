import type { Temporal } from 'temporal-polyfill';
import type { CommandName } from '../complaints/command.js';
import type { Complaint } from '../complaints/complaint.js';
import type { DecisionContext } from '../complaints/context.js';
import { decide } from '../complaints/decide.js';
import type { Actor, ComplaintEvent, DecidedEvent } from '../complaints/event.js';
import { permitted } from '../complaints/permissions.js';
import { readCommand } from '../complaints/read-command.js';
import { isRefusal, type Refusal, refusal } from '../complaints/refusal.js';
import type { Message } from '../correspondence/message.js';
import { agendaOf, type Rules } from './agenda.js';
import { afterwards } from './afterwards.js';
import type { CaseBook, CaseEntry, CaseWrite } from './case-book.js';

/** What acting on cases needs. */
export interface ActParts extends Rules {
  readonly book: CaseBook;
}

/** What somebody asks for, of which case, and when. */
export interface Asked {
  readonly at: Temporal.Instant;
  readonly as: Actor;
  /**
   * What it came by, such as a conversation and the matter in it, or a button on a card: asked for again, `receive` gives the
   * same case, and any other command does nothing more.
   */
  readonly source?: string | undefined;
  /** Undefined for `receive`, which opens a case. */
  readonly reference?: string | undefined;
  /** The version of the case that was looked at: if it has changed since, nothing is done. */
  readonly version?: number | undefined;
  readonly command: CommandName;
  /** The command's fields, not yet checked. */
  readonly data: unknown;
  /**
   * Called with the case as it will stand once it is kept, so that what is to be shown of it can be made while the disk is
   * waited for. It may not come to stand so: only what `act` gives is kept.
   */
  readonly meanwhile?: ((complaint: Complaint) => void) | undefined;
}

/** What came of it: the case as it stands, what happened, and what is said to whom. */
export interface Acted {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly messages: readonly Message[];
}

/** How often a case that changes under our hands is taken up anew before we give in. */
const tries = 5;

/**
 * Does what a command says to a case: loads, decides and saves in one write. Of two at once, one wins; the other is decided
 * anew on the case as it then stands, or, when it named a version, told.
 *
 * @returns what came of it, or the refusal that names the rule; nothing has changed then
 */
export async function act(asked: Asked, parts: ActParts): Promise<Acted | Refusal> {
  for (let left = tries; left > 0; left -= 1) {
    const outcome = await attempt(asked, parts);
    if (outcome) return outcome;
  }
  return overtaken;
}

const overtaken = refusal(
  'version',
  'Somebody else has changed this complaint meanwhile. Nothing was done; please look at it again.',
  'version',
);

async function attempt(asked: Asked, { book, ...given }: ActParts): Promise<Acted | Refusal | undefined> {
  const refusals = asked.command === 'refuse' ? await book.refusals() : [];
  const context: DecisionContext = { ...given, now: asked.at, actor: asked.as, refusals };
  const found = asked.reference === undefined ? undefined : await book.find(asked.reference);
  if (asked.reference !== undefined && !found) {
    return refusal('Code 5.12', `There is no complaint ${asked.reference}.`, 'reference');
  }
  if (found && asked.source !== undefined && found.done?.includes(asked.source)) {
    return { complaint: found.state, events: [], messages: [] };
  }
  const events = decided(asked, found?.state, context);
  if (isRefusal(events)) return events;
  if (asked.version !== undefined && found && asked.version !== found.state.version) return overtaken;
  if (found && !opensCase(events)) return append(book, found, events, context, asked);
  return openCase(book, asked, events, context);
}

/** Opens a case. One that was opened before, by the same source, is given as it stands: nothing more comes of it. */
async function openCase(
  book: CaseBook,
  { at, source }: Asked,
  events: readonly DecidedEvent[],
  context: DecisionContext,
): Promise<Acted> {
  const made: CaseWrite[] = [];
  const { state: complaint } = await book.open(at, source, (reference) => {
    const write = written(undefined, events, reference, context);
    made.push(write);
    return write;
  });
  const kept = made.find(({ state }) => state.reference === complaint.reference);
  return { complaint, events: kept?.events ?? [], messages: kept?.messages ?? [] };
}

function decided(asked: Asked, complaint: Complaint | undefined, context: DecisionContext) {
  const refused = permitted(complaint, asked.command, context);
  if (refused) return refused;
  const command = readCommand(asked.command, asked.data, complaint?.stage);
  return isRefusal(command) ? command : decide(complaint, command, context);
}

const opensCase = (events: readonly DecidedEvent[]): boolean => events[0]?.type === 'ComplaintReceived';

async function append(
  book: CaseBook,
  before: CaseEntry,
  decidedEvents: readonly DecidedEvent[],
  context: DecisionContext,
  { source, meanwhile }: Asked,
): Promise<Acted | undefined> {
  const write = written(before, decidedEvents, before.state.reference, context);
  const acted = { complaint: write.state, events: write.events, messages: write.messages };
  if (decidedEvents.length === 0) return acted;
  const keeping = book.append(before, write, source);
  meanwhile?.(write.state);
  return (await keeping) ? acted : undefined;
}

function written(
  before: CaseEntry | undefined,
  decidedEvents: readonly DecidedEvent[],
  reference: string,
  context: DecisionContext,
): CaseWrite {
  const { policy, directory, now } = context;
  const events = decidedEvents.map((event) =>
    event.type === 'ComplaintReceived' ? { ...event, reference } : event,
  );
  const { complaint, messages } = afterwards(before?.state, events, policy, directory);
  const agenda = agendaOf(complaint, before?.alerted ?? {}, context, now);
  return { events, state: complaint, messages, agenda };
}
