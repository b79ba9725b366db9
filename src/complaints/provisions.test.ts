import { describe, expect, it } from 'vitest';
import { command } from './command.js';
import { provisionFor } from './provisions.js';

const names = command.options.map(({ shape }) => shape.name.value);

describe('the provision that asks for a field', () => {
  it('is one of the Code or of the council for every command, at both stages', () => {
    for (const name of names)
      for (const stage of [1, 2] as const)
        expect(provisionFor(name, stage), name).toMatch(/^(Code|Dacorum) \d+\.\d+( \(as \d+\.\d+\))?$/);
  });

  it('is that of the innermost field with a rule of its own, and otherwise that of the command', () => {
    expect(provisionFor('receive', 1, ['representative', 'name'])).toBe('Code 3.6');
    expect(provisionFor('amend-definition', 1, ['points', 0, 'text'])).toBe('Code 5.6');
    expect(provisionFor('amend-definition', 1, ['points', 0, 'signpost'])).toBe('Code 5.7');
    expect(provisionFor('decide', 1, ['remedies', 0, 'kind'])).toBe('Code 7.1');
    expect(provisionFor('decide', 1, ['contributors', 2])).toBe('Code 6.20');
    expect(provisionFor('decide', 2, ['acknowledgement'])).toBe('Code 7.1');
    expect(provisionFor('decide', 2, ['impact'])).toBe('Code 7.2');
    for (const name of ['allocate', 'reassign', 'acknowledge'] as const)
      expect(provisionFor(name, 1, ['discretion'])).toBe('Code 2.3');
    expect(provisionFor('close', 1, ['until'])).toBe('Code 5.2');
  });

  it.each([
    ['acknowledge', 'Code 6.2', 'Code 6.11 (as 6.2)'],
    ['extend', 'Code 6.4', 'Code 6.15 (as 6.4)'],
    ['decide', 'Code 6.7', 'Code 6.18 (as 6.7)'],
    ['respond', 'Code 6.9', 'Code 6.19 (as 6.9)'],
    ['note', 'Code 5.12', 'Code 5.12'],
  ] as const)('of %s is %s, and at stage 2 %s', (name, first, second) => {
    expect([provisionFor(name, 1), provisionFor(name, 2)]).toEqual([first, second]);
  });

  it.each([
    ['matter', 'Code 1.2'],
    ['receivedOn', 'Code 3.2'],
    ['happenedOn', 'Code 2.3'],
    ['knownOn', 'Code 2.3'],
    ['service', 'Code 5.1'],
    ['channel', 'Code 3.1'],
  ])('of what is said of %s on receipt is %s', (field, provision) => {
    expect(provisionFor('receive', 1, [field])).toBe(provision);
  });

  it.each([
    ['ground', 'Code 2.2'],
    ['facts', 'Code 2.1, 2.5'],
    ['evidence', 'Code 2.1'],
    ['claimNumber', 'Code 2.2'],
    ['filedOn', 'Code 2.2'],
    ['discretion', 'Code 2.3'],
  ])('of what is said of %s in a refusal is %s', (field, provision) => {
    expect(provisionFor('refuse', 1, [field])).toBe(provision);
  });
});
