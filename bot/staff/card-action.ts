import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { AdaptiveCard } from '../../adaptive-cards/card.js';
import { completed } from '../../adaptive-cards/completed.js';
import { submitted, type Submitted } from '../../adaptive-cards/submitted.js';
import { paragraph } from '../../adaptive-cards/text.js';
import type { Inputs, Notice } from '../../adaptive-cards/view.js';
import { wholeCard } from '../../adaptive-cards/whole-card.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { Person } from '../../src/complaints/directory.js';
import { isRefusal, type Refusal } from '../../src/complaints/refusal.js';
import { contextOf, type StaffParts } from './parts.js';
import { ownCard } from './posting.js';
import { sees } from './rendering.js';
import { changedSince, doneWords, notYours } from './wording.js';

/** Who pressed a button, and where. */
interface Presser {
  readonly person: Person;
  readonly userId: string;
  /** Of the activity: tells presses apart that do not say which version they looked at. */
  readonly activityId: string;
}

/** What a press came to: the card as it is shown now, and, where something was done, what its reader was told. */
export interface Pressed {
  readonly card: AdaptiveCard;
  readonly done?: { readonly reference: string; readonly version: number; readonly notice: Notice };
}

/**
 * Does what a button on a card asks for. The same button pressed again on the same card, by a finger that slips or by Teams
 * when an answer is long in coming, is done once and answered alike, also after a restart: the case itself knows what its
 * latest commands came by.
 *
 * @param value of the invoke, or of the message of a client that knows only Action.Submit
 */
export async function press(value: unknown, presser: Presser, parts: StaffParts): Promise<Pressed> {
  const asked = submitted(value);
  if (isRefusal(asked)) return { card: saying(asked.message) };
  const { person, userId } = presser;
  const { reference } = asked;
  const shown = (complaint: Complaint, notice?: Notice, kept?: Inputs): AdaptiveCard =>
    ownCard(complaint, person, { notice, kept }, userId, parts);

  if (asked.command === 'show') {
    const complaint = await visible(reference, person, parts);
    return { card: complaint ? shown(complaint) : saying(notYours) };
  }
  const { command, version } = asked;
  const { data } = await whole(asked, person, parts);
  const done = (complaint: Complaint | undefined, says: string): Pressed => {
    const notice: Notice = { says, tone: 'done' };
    return {
      card: complaint && sees(person, complaint, parts) ? shown(complaint, notice) : saying(says),
      ...(complaint && { done: { reference, version: complaint.version, notice } }),
    };
  };
  const ahead = new Ahead((complaint) => done(complaint, doneWords[command]));
  const outcome = await parts.desk.act({
    at: contextOf(parts).now,
    as: person.email,
    source: sourceOf(asked, presser),
    ...{ reference, version, command, data },
    meanwhile: (complaint) => {
      ahead.begin(complaint);
    },
  });
  if (isRefusal(outcome)) {
    const complaint = await visible(reference, person, parts);
    const notice = refused(outcome);
    return { card: complaint ? shown(complaint, notice, inputsOf(value)) : saying(notYours) };
  }
  const { complaint } = outcome;
  if (complaint.reference === reference) return ahead.of(complaint);
  return done(
    await visible(reference, person, parts),
    `It is a complaint of its own: ${complaint.reference}.`,
  );
}

/** What is shown of a case that is being kept, made while the disk is waited for. */
class Ahead {
  readonly #make: (complaint: Complaint) => Pressed;
  #begun: { readonly of: Complaint; readonly made: Promise<Pressed> } | undefined;

  constructor(make: (complaint: Complaint) => Pressed) {
    this.#make = make;
  }

  /** Begins once the writing is under way. */
  begin(of: Complaint): void {
    const made = setImmediate().then(() => this.#make(of));
    // Nobody may ask for it; whoever does hears what went wrong.
    made.catch(() => undefined);
    this.#begun = { of, made };
  }

  /** What is shown of the case that was kept: made ahead where it was that one, else now. */
  of(complaint: Complaint): Promise<Pressed> | Pressed {
    return this.#begun?.of === complaint ? this.#begun.made : this.#make(complaint);
  }
}

/** What was asked, with the words of a definition that was too long for the card and only marked on it. */
async function whole(asked: Submitted, person: Person, parts: StaffParts): Promise<Submitted> {
  if (asked.command !== 'amend-definition') return asked;
  const complaint = await visible(asked.reference, person, parts);
  return complaint ? completed(asked, complaint) : asked;
}

/** A case, if its reader may see it. */
export async function visible(
  reference: string,
  reader: Person,
  parts: StaffParts,
): Promise<Complaint | undefined> {
  const entry = await parts.desk.find(reference);
  return entry && sees(reader, entry.state, parts) ? entry.state : undefined;
}

/** A card that says one thing, where there is no case to show. */
const saying = (words: string): AdaptiveCard => wholeCard(words, [paragraph(words)]);

function refused({ provision, message, field }: Refusal): Notice {
  return provision === 'version'
    ? { says: changedSince, tone: 'changed' }
    : { says: message, tone: 'refused', field };
}

/** Names a press: by who pressed what on which version of the case, with which words. */
function sourceOf({ version, ...asked }: Submitted, { person, activityId }: Presser): string {
  const looked = version ?? activityId;
  const named = JSON.stringify([person.email, looked, asked.command, asked.reference, asked.data]);
  return `card:${createHash('sha256').update(named).digest('base64url').slice(0, 22)}`;
}

/** What the reader had typed, to be put back. */
function inputsOf(value: unknown): Inputs {
  const sent = isInputs(value) && isInputs(value['action']) ? value['action']['data'] : value;
  return isInputs(sent) ? sent : {};
}

const isInputs = (value: unknown): value is Inputs =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
