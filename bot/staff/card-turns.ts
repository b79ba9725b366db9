import { press, type Pressed } from './card-action.js';
import { before } from './in-time.js';
import { cardAnswer, sentenceAnswer, type Invoked } from './invoke.js';
import type { StaffParts } from './parts.js';
import { sayingCard } from './posting.js';
import { addressOf, conversationOf } from './staff-activity.js';
import type { StaffTurn } from './turn.js';
import { failed, working } from './wording.js';

/**
 * A button of a card was pressed. The card that takes its place is the answer; where that takes longer than Teams waits, the
 * answer says so, and the card is put in its place when it is there.
 */
export async function cardInvoke(turn: StaffTurn, parts: StaffParts): Promise<Invoked> {
  const pressing = pressed(turn, parts);
  const outcome = await before(pressing);
  if (outcome === 'late') {
    turn.background.run(
      pressing.then(
        (late) => putInPlace(turn, late, parts),
        async () => {
          await parts.teams.post(addressOf(turn.heard), { text: failed });
        },
      ),
    );
    return sentenceAnswer(working);
  }
  turn.background.run(remember(turn, outcome, parts));
  return cardAnswer(outcome.card);
}

/** The same from a client that sends a message instead. */
export async function pressedInMessage(turn: StaffTurn, parts: StaffParts): Promise<void> {
  await putInPlace(turn, await pressed(turn, parts), parts);
}

const pressed = ({ heard, person }: StaffTurn, parts: StaffParts): Promise<Pressed> =>
  press(heard.value, { person, userId: heard.from.id, activityId: heard.id }, parts);

/** Puts the card in the place of the one that was pressed, or posts it where that cannot be. */
async function putInPlace(turn: StaffTurn, outcome: Pressed, parts: StaffParts): Promise<void> {
  const { heard } = turn;
  const said = sayingCard(outcome.card);
  await remember(turn, outcome, parts);
  const replaced =
    heard.replyToId === undefined
      ? undefined
      : await parts.teams.replace(addressOf(heard), heard.replyToId, said);
  if (replaced?.kind !== 'done') await parts.teams.post(addressOf(heard), said);
}

/** Keeps what the reader was told with the copy that they pressed on, so that bringing it up to date does not take it away. */
async function remember({ heard }: StaffTurn, { done }: Pressed, parts: StaffParts): Promise<void> {
  if (!done || heard.replyToId === undefined) return;
  const copy = await parts.copies.shownBy(conversationOf(heard), heard.replyToId);
  if (copy) await parts.copies.tell(copy, { version: done.version, notice: done.notice });
}
