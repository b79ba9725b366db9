import type { z } from 'zod';
import { inPlainWords } from '../policy/wording.js';
import { command, type Command, type CommandName } from './command.js';
import type { Stage } from './event.js';
import { provisionFor } from './provisions.js';
import { type Refusal, refusal } from './refusal.js';

const names = new Set<string>(command.options.map(({ shape }) => shape.name.value));

/** Whether there is a command of that name. */
export function isCommandName(name: string): name is CommandName {
  return names.has(name);
}

/**
 * Reads a command from what was sent.
 *
 * @param stage the stage that the case is in: the same rule has another number at stage 2
 * @returns the command, or the refusal that names the field and the rule that asks for it
 */
export function readCommand(name: CommandName, data: unknown, stage: Stage = 1): Command | Refusal {
  const read = command.safeParse({ name, data }, { error: inPlainWords });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue === undefined ? [] : pathOf(issue);
  const field = inDots(path);
  return refusal(provisionFor(name, stage, path), sentence(field, issue), field === '' ? undefined : field);
}

/** Where in the data something is wrong (the name never is); a field that is not known is named itself. */
function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  const path = issue.path.slice(1);
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}

/** `findings.1.reason`: lists are counted from 1, as people count. */
function inDots(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step).toString()).join('.');
}

function sentence(field: string, issue: z.core.$ZodIssue | undefined): string {
  const wrong =
    issue?.code === 'unrecognized_keys' ? 'is not known here' : (issue?.message ?? 'cannot be read');
  return field === '' ? `The command ${wrong}.` : `${field} ${wrong}.`;
}
