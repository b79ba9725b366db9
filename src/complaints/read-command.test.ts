import { describe, expect, it } from 'vitest';
import { readCommand, isCommandName } from './read-command.js';

const finding = { point: 1, finding: 'upheld', reason: 'Late', reference: 'Policy 1' };
const decision = {
  findings: [finding],
  outcome: 'upheld',
  acknowledgement: 'We were late.',
  remedies: [{ kind: 'apology', text: 'Sorry' }],
};
const refuse = { ground: 'claim-filed', facts: 'A claim was filed about it in May.', evidence: 'N1 form' };
const restriction = {
  kind: 'writing',
  reason: 'Threats',
  evidence: 'Log',
  equality: 'Considered',
  reviewOn: '2026-08-01',
};

describe('what is wrong with a command', () => {
  it.each([
    ['extend', { until: '2026-06-22', reason: 'Part' }, 'Code 5.9', 'updateEvery'],
    ['extend', { until: 'soon', reason: 'Part', updateEvery: 5 }, 'Code 6.4', 'until'],
    [
      'decide',
      { ...decision, findings: [finding, { ...finding, reason: ' ' }] },
      'Code 6.7',
      'findings.2.reason',
    ],
    ['decide', { ...decision, findings: [] }, 'Code 6.7', 'findings'],
    ['decide', { ...decision, remedies: [{ kind: 'nothing', text: 'x' }] }, 'Code 7.1', 'remedies.1.kind'],
    ['decide', { ...decision, actions: [{ text: 'x', owner: 'y', due: 'z' }] }, 'Code 7.3', 'actions.1.due'],
    ['refuse', { ...refuse, facts: 'Short' }, 'Code 2.1', 'facts'],
    ['refuse', { ...refuse, ground: 'rude' }, 'Code 2.2', 'ground'],
    ['restrict-contact', { ...restriction, equality: '' }, 'Code 5.15', 'equality'],
    ['restrict-contact', { ...restriction, reviewOn: undefined }, 'Code 5.14', 'reviewOn'],
    [
      'amend-definition',
      { points: [{ text: 'x' }], outcomes: [], reason: 'r' },
      'Code 5.7',
      'points.1.responsibility',
    ],
    ['reassign', { to: 'a@example.com' }, 'Code 4.2', 'reason'],
    ['acknowledge', { loudly: true }, 'Code 6.2', 'loudly'],
    ['complete-action', { action: 'first', evidence: 'x' }, 'Code 7.3', 'action'],
  ] as const)('%s %o breaks %s at %s', (name, data, provision, field) => {
    const read = readCommand(name, data);
    expect(read).toMatchObject({ refused: true, field });
    expect('provision' in read && read.provision).toContain(provision);
  });

  it('goes by another number at stage 2', () => {
    expect(readCommand('decide', { ...decision, findings: [] }, 2)).toMatchObject({
      provision: 'Code 6.18 (as 6.7)',
    });
    expect(readCommand('extend', { until: '2026-06-22', updateEvery: 5 }, 2)).toMatchObject({
      provision: 'Code 6.15 (as 6.4)',
    });
    expect(readCommand('extend', { until: '2026-06-22', reason: 'x' }, 2)).toMatchObject({
      provision: 'Code 5.9',
    });
  });

  it('is said in a sentence about the field', () => {
    expect(readCommand('extend', { until: '2026-06-22', reason: 'Part' })).toMatchObject({
      message: 'updateEvery is missing.',
    });
    expect(readCommand('acknowledge', { loudly: true })).toMatchObject({
      message: 'loudly is not known here.',
    });
    expect(readCommand('acknowledge', { loudly: true, slowly: true })).toMatchObject({ field: 'loudly' });
  });

  it('is said of the command itself where it is in no field', () => {
    expect(readCommand('note', 'text')).toStrictEqual({
      refused: true,
      provision: 'Code 5.12',
      message: 'The command must be a group of named fields.',
    });
  });
});

describe('what is read kindly', () => {
  it('numbers and toggles as a card gives them', () => {
    expect(readCommand('extend', { until: '2026-06-22', reason: 'Part', updateEvery: '5' })).toMatchObject({
      data: { updateEvery: 5 },
    });
    expect(readCommand('add-issue', { text: 'More', related: 'true' })).toMatchObject({
      data: { related: true },
    });
    expect(readCommand('add-issue', { text: 'More', related: 'no' })).toMatchObject({
      data: { related: false },
    });
  });

  it('a remedy by another of its names', () => {
    expect(readCommand('decide', { ...decision, remedies: [{ kind: 'Goodwill', text: 'x' }] })).toMatchObject(
      {
        data: { remedies: [{ kind: 'financial' }] },
      },
    );
  });

  it('an address in capitals, and text left blank that may be', () => {
    expect(readCommand('allocate', { to: 'LENA@Example.com' })).toMatchObject({
      data: { to: 'lena@example.com' },
    });
    expect(readCommand('request-stage-2', { words: '  ' })).toEqual({ name: 'request-stage-2', data: {} });
  });

  it.each([
    [true, 'yes'],
    ['Yes', 'yes'],
    ['given by e-mail on 1 June', 'yes'],
    [false, 'no'],
    ['No, not now', 'no'],
    [' Refused ', 'no'],
    [' Signed on 1 June ', 'yes'],
    ['she never said yes', 'not-yet'],
    ['he may yet say no', 'not-yet'],
    [['yes'], 'not-yet'],
    [7, 'not-yet'],
    ['nobody asked', 'not-yet'],
    ['unknown', 'not-yet'],
    [undefined, 'not-yet'],
  ])('consent said as %o, which never stands in the way', (consent, kept) => {
    const representative = {
      name: 'Cllr Lee',
      kind: 'councillor',
      ...(consent !== undefined && { consent }),
    };
    const data = { matter: 'Noise', channel: 'email', resident: { name: 'Sam' }, representative };
    expect(readCommand('receive', data)).toMatchObject({
      data: { representative: { consent: kept, correspondWith: true } },
    });
  });

  it.each([
    ['no', false],
    [' No ', false],
    [false, false],
    ['false', false],
    ['resident', false],
    ['the advocate', true],
    [true, true],
    [7, true],
  ])('whom to write to said as %o, which is them unless it is said to be the resident', (said, kept) => {
    const representative = { name: 'Cllr Lee', kind: 'mp', correspondWith: said };
    const data = { matter: 'Noise', channel: 'email', resident: { name: 'Sam' }, representative };
    expect(readCommand('receive', data)).toMatchObject({
      data: { representative: { correspondWith: kept } },
    });
  });
});

it('takes each kind of call, of tenancy and of representative that the vocabulary names', () => {
  for (const outcome of ['spoke', 'no-answer', 'voicemail', 'wrong-number'])
    expect(readCommand('record-call', { outcome })).toMatchObject({ data: { outcome } });
  const noise = { matter: 'Noise', channel: 'email', resident: { name: 'Sam' } };
  for (const tenancy of ['tenant', 'leaseholder', 'neither'])
    expect(readCommand('receive', { ...noise, tenancy })).toMatchObject({ data: { tenancy } });
  for (const kind of ['friend', 'advocate', 'councillor', 'mp'])
    expect(readCommand('receive', { ...noise, representative: { name: 'Lee', kind } })).toMatchObject({
      data: { representative: { kind, consent: 'not-yet', correspondWith: true } },
    });
});

it('knows the commands by name', () => {
  expect(isCommandName('appoint-stage-2')).toBe(true);
  expect(isCommandName('show')).toBe(false);
});
