import { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../complaints/complaint.js';
import { isRefusal } from '../complaints/refusal.js';
import type { Asked } from '../desk/act.js';
import type { CaseDesk } from '../desk/desk.js';
import type { Step, Telling } from './story/step.js';

/** What the stories are played on. */
export interface Stage {
  readonly desk: Pick<CaseDesk, 'act' | 'find'>;
  /** A complaint that comes by the chat, told there question by question. @returns its reference */
  readonly chat?: (answers: NonNullable<Step['answers']>, at: Temporal.Instant) => Promise<string>;
  /** What happens by itself until a moment at which something is done. */
  readonly before: (moment: Temporal.Instant) => Promise<void>;
  /** What follows at once from what was done. */
  readonly after: (moment: Temporal.Instant) => Promise<void>;
}

/** A story that waits for its next step. */
interface Waiting {
  readonly story: Telling;
  readonly next: Step;
  /** Undefined until the complaint was received. */
  readonly reference: string | undefined;
}

/**
 * Plays stories side by side in the order of their moments, as far as a moment is reached.
 *
 * @returns how many cases there are now
 * @throws Error with the refusal, where a command is refused: then the story is wrong
 */
export async function play(
  stories: readonly Telling[],
  until: Temporal.Instant,
  stage: Stage,
): Promise<number> {
  const waiting = stories.flatMap((story) => asWaiting(story, story.next(), undefined));
  const begun = new Set<string>();
  for (;;) {
    const soonest = waiting.reduce<Waiting | undefined>(
      (first, one) => (first && Temporal.Instant.compare(first.next.at, one.next.at) <= 0 ? first : one),
      undefined,
    );
    if (!soonest || Temporal.Instant.compare(soonest.next.at, until) > 0) break;
    await stage.before(soonest.next.at);
    const complaint = await taken(soonest, stage);
    await stage.after(soonest.next.at);
    begun.add(complaint.reference);
    waiting.splice(
      waiting.indexOf(soonest),
      1,
      ...asWaiting(soonest.story, soonest.story.next(complaint), complaint.reference),
    );
  }
  await stage.before(until);
  await stage.after(until);
  return begun.size;
}

function asWaiting(
  story: Telling,
  { done, value }: IteratorResult<Step, Complaint>,
  reference: string | undefined,
): Waiting[] {
  return done === true ? [] : [{ story, next: value, reference }];
}

async function taken({ next, reference }: Waiting, { desk, chat }: Stage): Promise<Complaint> {
  const { at, as, command, data, answers } = next;
  if (chat && answers) return found(await chat(answers, at), desk);
  const asked: Asked = { at, as, command, data, ...(reference !== undefined && { reference }) };
  const outcome = await desk.act(asked);
  if (!isRefusal(outcome)) return outcome.complaint;
  const { provision, field = '', message } = outcome;
  throw new Error(
    `demo: ${command} of ${reference ?? 'a new complaint'} at ${at.toString()} by ${as} is refused: ${provision} ${field} ${message}`,
  );
}

async function found(reference: string, desk: Stage['desk']): Promise<Complaint> {
  const entry = await desk.find(reference);
  if (!entry) throw new Error(`demo: ${reference} was recorded and is not there`);
  return entry.state;
}
