import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './finding.js';
import { outlineOf } from './outline.js';
import { PolicyError } from './policy-error.js';
import { findings } from './references.js';
import { councilPolicy, type CouncilPolicy } from './schema.js';
import { inPlainWords } from './wording.js';

/**
 * Reads a council's policy, or says everything that is wrong with it at once.
 *
 * @param fileName how the problems name the file
 * @throws PolicyError
 */
export function parsePolicy(yamlText: string, fileName: string): CouncilPolicy {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col: column } = lines.linePos(offset);
    return { line, column };
  };

  const notYaml = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...aliases(document),
  ];
  if (notYaml.length > 0) {
    throw new PolicyError(
      fileName,
      notYaml.map(({ offset, message }) => ({ ...at(offset), says: message })),
    );
  }
  const data: unknown = document.toJS();
  const read = councilPolicy.safeParse(data, { error: inPlainWords });
  const wrong = read.error?.issues.flatMap(fromSchema) ?? [];
  const crossed = findings(outlineOf(data)).filter(
    ({ path }) => !wrong.some((other) => holds(other.path, path)),
  );
  const found = [...wrong, ...crossed]
    .map((finding) => ({ ...finding, offset: offsetOf(document, finding.path) }))
    .sort((a, b) => a.offset - b.offset);
  if (read.success && found.length === 0) return read.data;
  throw new PolicyError(
    fileName,
    found.map(({ offset, path, says }) => ({ ...at(offset), field: inDots(path), says })),
  );
}

/**
 * Reads a council's policy from its file, when the service starts.
 *
 * @throws PolicyError also when there is no such file
 */
export function loadPolicy(path: string): CouncilPolicy {
  return parsePolicy(readPolicyText(path), path);
}

/**
 * The text of a council's policy file.
 *
 * @throws PolicyError when there is no such file
 */
export function readPolicyText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PolicyError(path, [{ says: `cannot be read: ${why}` }]);
  }
}

/** An alias may point at nothing, or at what holds it; a policy says what it says where it says it. */
function aliases(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ offset: range?.[0] ?? 0, message: `*${source} is a YAML alias; write the thing itself` });
    },
  });
  return found;
}

function fromSchema(issue: z.core.$ZodIssue): Finding[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, says: issue.message }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], says: 'is no field of a policy' }));
}

/** Whether what stands at one path holds what stands at the other: a part that is wrong itself is not cross-checked. */
function holds(whole: readonly PropertyKey[], part: readonly PropertyKey[]): boolean {
  return whole.every((step, index) => part[index] === step);
}

/** `serviceAreas.3.team`: lists are counted from 1, as people count. */
function inDots(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step).toString()).join('.') || 'the file';
}

/** Where a path begins in the text: at the key of a field, at an entry of a list, or, where it is missing, at what should hold it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
