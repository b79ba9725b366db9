import type { CommandName } from '../src/complaints/command.js';
import type { Element, ExecuteAction } from './card.js';
import type { Hidden } from './execute.js';

/** The fields of one command, and the button that gives it. */
export interface Form {
  readonly command: CommandName;
  /** On the button that opens it. */
  readonly title: string;
  /** On the button that gives the command. */
  readonly submit: string;
  readonly style?: ExecuteAction['style'];
  /** What is said, and the fields by their paths. */
  readonly body: readonly Element[];
  readonly hidden?: Hidden;
}

/** How much a card has room for. */
export interface Detail {
  /** Characters shown of each text of the resident. */
  readonly words: number;
  /** Points and outcomes shown. */
  readonly points: number;
  /** `texts`: the definition can be worded; `marks`: only whose each point is. */
  readonly defining: 'texts' | 'marks';
  /** The long forms on offer: of wording and deciding, both, the one that is next, or neither. */
  readonly long: 'both' | 'next' | 'neither';
  /** Whether what officers seldom do is on the card as well. */
  readonly seldom: 'too' | 'not';
  /** Whether the other forms are there beside one that was refused. */
  readonly others: 'too' | 'not';
  /** Characters of each field that are put back after a refusal. */
  readonly kept: number;
}
