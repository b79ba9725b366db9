import { commandIn } from '../resident/commands.js';
import { understood, type Session, type Understood } from '../resident/session.js';
import type { Said } from './transcript.js';

/** A conversation, and which of the matters in it. */
export interface Matter {
  readonly conversation: string;
  readonly matter: number;
}

/** The conversation that a case came from, by the case's source; undefined where it came another way. */
export function matterOf(source: string): Matter | undefined {
  const [, conversation, matter] = /^(?:chat|web):(.+):(\d+)$/s.exec(source) ?? [];
  return conversation === undefined ? undefined : { conversation, matter: Number(matter) };
}

/** What was understood of a matter of a conversation; undefined where that was not kept. */
export function understoodOf(session: Session, matter: number): Understood | undefined {
  return session.matter === matter
    ? understood(session)
    : session.earlier?.find((one) => one.matter === matter);
}

/**
 * The part of a conversation that is about a case: from where its matter begins to where another does. Other matters of the
 * same conversation are cases of their own, for those who deal with them.
 *
 * @param raisedIn the reference of the enquiry that the case went on from: its words are the case's
 */
export function partAbout(log: readonly Said[], reference: string, raisedIn?: string): readonly Said[] {
  const told = log.findIndex((said) => recordedIn(said) === reference);
  const end = told < 0 ? log.length : told;
  const before = log.findLastIndex((said, place) => {
    const recorded = recordedIn(said);
    return place < end && recorded !== undefined && recorded !== raisedIn;
  });
  const begins = before < 0 ? 0 : nextMatter(log, before);
  return log.slice(begins > end ? before + 1 : begins, nextMatter(log, end));
}

const recordedIn = (said: Said): string | undefined =>
  said.by === 'bot' ? said.redress?.recorded?.reference : undefined;

/** The place after another at which the resident begins with something else; the end where they do not. */
function nextMatter(log: readonly Said[], after: number): number {
  const place = log.findIndex(
    (said, index) => index > after && said.by === 'resident' && commandIn(said.text)?.kind === 'start-again',
  );
  return place < 0 ? log.length : place;
}
