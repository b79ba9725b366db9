import { offers, type OnCase } from '../src/complaints/offers.js';
import type { Action, Container, Element } from './card.js';
import { execute } from './execute.js';
import { filledIn } from './filled-in.js';
import { type Detail, type Form } from './form.js';
import { forms } from './forms.js';
import { container, heading, paragraph } from './text.js';
import { withUniqueIds } from './unique-ids.js';
import type { CardGiven, CardView } from './view.js';

/** How the buttons of a card stand together. The first is what is next. */
const groups: readonly { readonly title: string; readonly commands: readonly OnCase[] }[] = [
  {
    title: 'What to do',
    commands: [
      'allocate',
      'appoint-stage-2',
      'respond',
      'decide',
      'record-call',
      'amend-definition',
      'acknowledge',
      'complete-action',
      'comply-with-order',
      'plan-learning',
      'close',
      'request-stage-2',
    ],
  },
  {
    title: 'The resident',
    commands: ['ask-resident', 'update-resident', 'note', 'add-issue', 'set-adjustments', 'withdraw'],
  },
  { title: 'More time, or somebody else', commands: ['extend', 'reassign', 'declare-conflict'] },
  {
    title: 'For complaints officers',
    commands: ['refuse', 'restrict-contact', 'reopen', 'refer-to-ombudsman', 'record-order'],
  },
];

/** How many buttons Teams draws side by side; the rest would be lost. */
const aRow = 5;

/** What a card has for its reader to do. */
export interface Buttons {
  /** The form that was refused, or overtaken, open and filled in, for the top of the card. */
  readonly again: readonly Element[];
  readonly groups: readonly Element[];
}

/** The commands that a reader may give, each opening its fields; one that was not done stands open with what was typed. */
export function buttons(view: CardView, { notice, kept }: CardGiven, detail: Detail): Buttons {
  const offered = offers(view);
  const verb = notice && notice.tone !== 'done' ? kept?.['verb'] : undefined;
  const shown = offered.filter((name) => name === verb || isShown(name, offered, detail, verb));
  const made = shown.map((name) => forms[name](view, detail));
  const refused = made.find(
    ({ command, body }) => command === verb && body.some((element) => 'id' in element),
  );
  const others = made.filter((form) => form !== refused);
  const filled = refused && notice && kept ? [filledIn(refused, kept, notice, detail.kept)] : [];
  const unique = withUniqueIds([...filled, ...others]);
  const again = unique.slice(0, filled.length);
  const closed = unique.slice(filled.length);
  return {
    again: again.map((form) => opened(form, view)),
    groups: [
      ...groups.flatMap(({ title, commands }) =>
        grouped(
          title,
          closed.filter(({ command }) => commands.some((name) => name === command)),
          view,
        ),
      ),
      ...(shown.length < offered.length
        ? [paragraph('There is no room here for all that can be done. The Cases tab has the rest.')]
        : []),
    ],
  };
}

const seldom: readonly OnCase[] = [
  'set-adjustments',
  'restrict-contact',
  'refer-to-ombudsman',
  'record-order',
];
const long: readonly OnCase[] = ['decide', 'amend-definition'];

function isShown(name: OnCase, offered: readonly OnCase[], detail: Detail, again: unknown): boolean {
  if (again !== undefined && detail.others === 'not') return false;
  if (seldom.includes(name)) return detail.seldom === 'too';
  if (!long.includes(name) || detail.long === 'both') return true;
  return detail.long === 'next' && name === long.find((one) => offered.includes(one));
}

function grouped(title: string, made: readonly Form[], view: CardView): Element[] {
  if (made.length === 0) return [];
  const rows = Array.from({ length: Math.ceil(made.length / aRow) }, (_, row) =>
    made.slice(row * aRow, (row + 1) * aRow),
  );
  return [
    heading(title),
    ...rows.map((row): Element => ({ type: 'ActionSet', actions: row.map((form) => opening(form, view)) })),
  ];
}

function opening(form: Form, view: CardView): Action {
  return {
    type: 'Action.ShowCard',
    title: form.title,
    card: { type: 'AdaptiveCard', body: fields(form, view) },
  };
}

const opened = (form: Form, view: CardView): Container =>
  container([heading(form.title), ...fields(form, view)], 'emphasis');

function fields({ command, submit, style, body, hidden }: Form, { complaint }: CardView): Element[] {
  const look = { ...(style && { style }), ...(hidden && { hidden }) };
  return [...body, { type: 'ActionSet', actions: [execute(complaint, command, submit, look)] }];
}
