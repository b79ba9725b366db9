import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios/all.js';
import { readTitle } from '../table/rows.js';
import { proof, provisions } from './proof.js';
import type { Provision } from './provision.js';

const acceptance = join(import.meta.dirname, '..');

/** The provisions that the tests beside the stories say they prove: those named where `proof` is called. */
function provedByTests(): string[] {
  const files = readdirSync(acceptance).filter((file) => file.endsWith('.test.ts'));
  return files.flatMap((file) => {
    const source = readFileSync(join(acceptance, file), 'utf8');
    const named = [...source.matchAll(/\bproof\(\s*(\[[^\]]*\]|'[^']*')/g)].map(([, names = '']) => names);
    return named.flatMap((names) => names.match(/(?:Code|Dacorum) \d+\.\d+/g) ?? []);
  });
}

const provedByStories = Object.values(scenarios)
  .flat()
  .flatMap(({ provision, proves }) => readTitle(proof(provision, proves))?.names ?? []);

describe('the list of provisions', () => {
  it('names each once, the Code before the council’s policy, in the order of their numbers', () => {
    const place = ({ name }: Provision) => {
      const [source = '', number = ''] = name.split(' ');
      const [chapter, paragraph] = number.split('.').map(Number);
      return [source === 'Code' ? 0 : 1, chapter ?? 0, paragraph ?? 0];
    };
    const inOrder = [...provisions].sort((a, b) => {
      const theirs = place(b);
      const difference = place(a).map((part, index) => part - (theirs[index] ?? 0));
      return difference.find((one) => one !== 0) ?? 0;
    });
    expect(provisions).toEqual(inOrder);
    expect(new Set(provisions.map(({ name }) => name)).size).toBe(provisions.length);
  });

  it('has a proof for each that does not wait for something', () => {
    const proved = new Set([...provedByStories, ...provedByTests()]);
    const without = provisions.filter(
      (provision: Provision) => provision.waitsFor === undefined && !proved.has(provision.name),
    );
    expect(without).toEqual([]);
  });
});
