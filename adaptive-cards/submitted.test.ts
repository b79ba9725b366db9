import { describe, expect, it } from 'vitest';
import { submitted } from './submitted.js';

const stamp = { reference: 'DBC-26-00001-BCDF', version: 3 };
const sent = (verb: string, data: object) =>
  submitted({ action: { type: 'Action.Execute', verb, data: { ...stamp, verb, ...data } } });

describe('what a button sends', () => {
  it('is read as the command, the case, the version and the fields', () => {
    expect(sent('record-call', { outcome: 'spoke', agreed: 'A visit on Friday' })).toEqual({
      command: 'record-call',
      reference: 'DBC-26-00001-BCDF',
      version: 3,
      data: { outcome: 'spoke', agreed: 'A visit on Friday' },
    });
  });

  it('is read from a client that knows only Action.Submit', () => {
    expect(submitted({ ...stamp, verb: 'note', text: 'Rang twice' })).toMatchObject({
      command: 'note',
      data: { text: 'Rang twice' },
    });
  });

  it('becomes lists where it is numbered, in order and without gaps', () => {
    const data = {
      'remedies.2.kind': 'action',
      'remedies.2.text': 'A repair',
      'remedies.1.text': ' ',
      'contributors.11': 'B',
      'contributors.2': 'A',
    };
    expect(sent('decide', data)).toMatchObject({
      data: { remedies: [{ kind: 'action', text: 'A repair' }], contributors: ['A', 'B'] },
    });
  });

  it('leaves out what was left blank', () => {
    expect(sent('record-call', { outcome: 'no-answer', notes: '', agreed: '  ' })).toMatchObject({
      data: { outcome: 'no-answer' },
    });
  });

  it('leaves out the fields of other forms on the card, and takes its own before them', () => {
    const data = { reason: 'More time', 'withdraw.reason': 'Settled', until: '2026-07-01', note: 'x' };
    expect(sent('withdraw', data)).toMatchObject({ data: { reason: 'Settled' } });
  });

  it.each([
    undefined,
    'show',
    7,
    [],
    {},
    { action: {} },
    { verb: 'show' },
    { verb: 'constructor', ...stamp },
    { verb: 'sweep', ...stamp },
  ])('is refused where it is none of ours: %o', (value) => {
    expect(submitted(value)).toMatchObject({ refused: true, provision: 'card' });
  });

  it('opens a case without any fields', () => {
    expect(sent('show', { text: 'x' })).toEqual({ command: 'show', ...stamp, data: {} });
  });

  it('cannot reach what is not data', () => {
    const read = sent('decide', { 'findings.1.constructor': 'x', 'findings.__proto__.finding': 'x' });
    expect(read).toMatchObject({ data: { findings: [{ constructor: 'x' }] } });
    expect(Object.getPrototypeOf(Object('data' in read ? read.data : {}))).toBe(Object.prototype);
  });
});
