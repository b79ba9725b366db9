import { command, type CommandName } from '../src/complaints/command.js';
import { isCommandName } from '../src/complaints/read-command.js';
import { type Refusal, isRefusal, refusal } from '../src/complaints/refusal.js';
import { isBlank, nested } from './nested.js';
import { asSent } from './text.js';
import type { Inputs } from './view.js';

/** What a card's button asked for. */
export interface Submitted {
  readonly command: CommandName | 'show';
  readonly reference: string;
  /** The version of the case that the reader was looking at. */
  readonly version?: number;
  /** The command's fields, not yet checked. */
  readonly data: object;
}

/**
 * Reads what a card's button sent: the value of an `adaptiveCard/action` invoke, or that of a message from a client that
 * knows only Action.Submit. Fields of other forms are left out, since some clients send all that a card holds; so is what
 * was left blank.
 *
 * @returns the command with its fields as `readCommand` takes them, or the refusal of what no card of ours sends
 */
export function submitted(value: unknown): Submitted | Refusal {
  const sent = sentBy(value);
  if (isRefusal(sent)) return sent;
  const { verb, reference, version } = sent;
  if (
    typeof verb !== 'string' ||
    typeof reference !== 'string' ||
    !(verb === 'show' || isCommandName(verb))
  ) {
    return unknown;
  }
  const looked = Number(version);
  return {
    command: verb,
    reference,
    ...(version !== undefined && Number.isSafeInteger(looked) && { version: looked }),
    data: verb === 'show' ? {} : nested(withoutEmptyRows(fieldsOf(verb, sent))),
  };
}

const unknown = refusal('card', 'This button is not known here. Please open the complaint anew.');

function sentBy(value: unknown): Inputs | Refusal {
  if (!isInputs(value)) return unknown;
  const { action } = value;
  if (!isInputs(action)) return value;
  return {
    ...(isInputs(action['data']) && action['data']),
    ...(action['verb'] !== undefined && { verb: action['verb'] }),
  };
}

function isInputs(value: unknown): value is Inputs {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const fields = new Map<string, readonly string[]>(
  command.options.map(({ shape }) => [shape.name.value, Object.keys(shape.data.shape)]),
);

/**
 * The fields of a command among all that was sent. Where a card holds two forms with a field of the same name, the second
 * one's begins with its command (`unique-ids.ts`), and counts before the bare one.
 */
function fieldsOf(verb: CommandName, sent: Inputs): Inputs {
  const known = fields.get(verb) ?? [];
  const own = Object.entries(sent).map(([key, value]) => ({
    key: bare(key, verb),
    ours: key.startsWith(`${verb}.`),
    value,
  }));
  return Object.fromEntries(
    own
      .filter(({ key }) => known.includes(key.split('.')[0] ?? ''))
      .sort((a, b) => Number(a.ours) - Number(b.ours))
      .map(({ key, value }) => [key, typeof value === 'string' ? asSent(value) : value]),
  );
}

/**
 * A point whose words were cleared is taken out, and an action without words and without a day is none, whatever else its row
 * was filled with beforehand.
 */
function withoutEmptyRows(sent: Inputs): Inputs {
  const empty = Object.keys(sent)
    .filter((key) => /^(points|actions)\.\d+\.text$/.test(key) && isBlank(sent[key]))
    .map((key) => key.slice(0, -'text'.length))
    .filter((row) => isBlank(sent[`${row}due`]));
  return Object.fromEntries(
    Object.entries(sent).filter(([key]) => !empty.some((row) => key.startsWith(row))),
  );
}

const bare = (key: string, verb: CommandName): string =>
  key.startsWith(`${verb}.`) ? key.slice(verb.length + 1) : key;
