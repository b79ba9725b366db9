import type { CommandName } from '../src/complaints/command.js';
import type { Complaint } from '../src/complaints/complaint.js';
import type { ExecuteAction, Stamp } from './card.js';

/** Fields of a command that nobody types, by their paths. */
export type Hidden = Readonly<Record<string, string | number>>;

/** The button that gives a command on a case as it stands, for new clients and, as its fallback, for old ones. */
export function execute(
  { reference, version }: Pick<Complaint, 'reference' | 'version'>,
  verb: CommandName | 'show',
  title: string,
  {
    hidden = {},
    ...look
  }: Pick<ExecuteAction, 'style' | 'associatedInputs'> & { readonly hidden?: Hidden } = {},
): ExecuteAction {
  const data: Stamp = { ...hidden, reference, version, verb };
  const fallback = { type: 'Action.Submit' as const, title, data };
  return { type: 'Action.Execute', title, verb, data, ...look, fallback };
}
