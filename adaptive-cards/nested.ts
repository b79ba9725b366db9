import type { Inputs } from './view.js';

/** A field by its path: names of letters, and numbers of list items, which are counted from 1. */
const path = /^[a-zA-Z]+(\.([1-9]\d{0,2}|[a-zA-Z]+))*$/;

type Branch = Map<string, Node>;
type Node = Branch | { readonly leaf: unknown };

/**
 * Inputs by their paths as the nested data that a command takes: `findings.1.reason` is the reason of the first finding. What
 * was left blank is left out, and so is a list item in which everything was; a list of which nothing is left is empty.
 */
export function nested(inputs: Inputs): object {
  const root: Branch = new Map();
  for (const [key, value] of Object.entries(inputs)) {
    if (!path.test(key)) continue;
    const steps = key.split('.');
    if (!isBlank(value)) put(root, steps, value);
    else if (steps.length > 1) branchAt(root, steps[0] ?? '');
  }
  return Object.fromEntries(entries(root));
}

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function put(branch: Branch, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    branch.set(name, { leaf: value });
    return;
  }
  put(branchAt(branch, name), rest, value);
}

function branchAt(branch: Branch, name: string): Branch {
  const there = branch.get(name);
  const next = there instanceof Map ? there : new Map<string, Node>();
  branch.set(name, next);
  return next;
}

function grown(node: Node): unknown {
  if (!(node instanceof Map)) return node.leaf;
  const numbered = [...node.keys()].every((name) => /^\d+$/.test(name));
  return numbered
    ? [...node].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => grown(item))
    : Object.fromEntries(entries(node));
}

const entries = (branch: Branch): [string, unknown][] =>
  [...branch].map(([name, node]) => [name, grown(node)]);
