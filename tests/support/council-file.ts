import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { policyCheck } from '../../src/cli/policy-check.js';
import { PolicyError } from '../../src/policy/policy-error.js';

/** A change of a council's file: where, and what stands there then; undefined takes it out. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

/** A council's file of its own, changed from the first council's. It goes when `remove` is called. */
export function councilFile(...changes: readonly Change[]): { readonly file: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'redress-council-'));
  const file = join(directory, 'council.yaml');
  const document = parseDocument(readFileSync('src/policy/councils/dacorum.yaml', 'utf8'));
  for (const [path, value] of changes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, value);
  }
  writeFileSync(file, document.toString());
  return {
    file,
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What the command `policy check` says of a council's file with some changes: its problems, none where it can be used. */
export function problemsWith(...changes: readonly Change[]): readonly string[] {
  const { file, remove } = councilFile(...changes);
  try {
    policyCheck(file, () => undefined);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  } finally {
    remove();
  }
}
