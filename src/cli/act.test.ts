import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  calendar,
  defined,
  directory,
  lena,
  olga,
  policy,
  received,
} from '../../tests/support/case-story.js';
import { memoryDesk } from '../desk/memory-desk.js';
import { actLines } from './act.js';

const fields = z.record(z.string(), z.unknown());

async function run(...lines: (object | string)[]): Promise<z.infer<typeof fields>[]> {
  const out: z.infer<typeof fields>[] = [];
  async function* input() {
    for (const line of lines)
      yield await Promise.resolve(typeof line === 'string' ? line : JSON.stringify(line));
  }
  const desk = memoryDesk({ policy, calendar, directory });
  await actLines(input(), (line) => out.push(fields.parse(JSON.parse(line))), desk);
  return out;
}

const receive = { at: '2026-06-09T10:00:00Z', as: 'resident', command: 'receive', data: received[3] };
const note = { at: '2026-06-10T10:00:00Z', as: olga.email, command: 'note', data: { text: 'Seen' } };

describe('the command act', () => {
  it('answers a line with a line that says how the case stands, what is owed and what is said', async () => {
    const [line] = await run(receive);
    expect(line).toEqual({
      ok: true,
      reference: expect.stringMatching(/^DBC-26-00001-/) as string,
      version: 2,
      stage: 1,
      status: 'open',
      owner: lena.email,
      events: ['ComplaintReceived', 'CaseAllocated'],
      owed: [
        { kind: 'call', due: '2026-06-16', owner: lena.email },
        { kind: 'acknowledge', due: '2026-06-16', owner: lena.email, promised: '2026-06-16' },
        {
          kind: 'stage-1-response',
          due: '2026-06-30',
          owner: lena.email,
          target: '2026-06-23',
          promised: '2026-06-30',
        },
      ],
      messages: [
        expect.objectContaining({ to: 'sam@example.org', by: 'email', kind: 'receipt' }) as object,
        expect.objectContaining({ to: lena.email, by: 'card', kind: 'call-owed' }) as object,
      ],
    });
    expect(Object.keys(z.array(fields).parse(line?.['messages'])[0] ?? {})).toEqual([
      'to',
      'by',
      'kind',
      'subject',
      'text',
    ]);
  });

  it('goes on with the case of the line before, or with the one that is named', async () => {
    const [first] = await run(receive);
    const [, second, third] = await run(receive, receive, note);
    expect(third?.['reference']).toBe(second?.['reference']);
    expect(await run(receive, { ...note, reference: first?.['reference'] })).toMatchObject([
      { ok: true },
      { ok: false, field: 'reference' },
    ]);
  });

  it('refuses a line that it cannot read, by its field, and goes on with the next', async () => {
    const wrong = [
      { ...note, at: 'today' },
      { ...note, as: undefined },
      { ...note, command: 'dance' },
      { ...note, data: 7 },
      note,
    ];
    expect((await run(receive, '', ...wrong)).slice(1)).toMatchObject([
      { ok: false, field: 'at' },
      { ok: false, field: 'as' },
      { ok: false, field: 'command' },
      { ok: false, provision: 'Code 5.12' },
      { ok: true },
    ]);
  });

  it('asks for a case while there is none', async () => {
    expect(await run(note, { ...note, command: 'show', data: {} })).toMatchObject([
      { field: 'reference' },
      { field: 'reference' },
    ]);
  });

  it('does without data where a command has no fields, and passes over what else stands in a line', async () => {
    const amend = { ...note, as: lena.email, command: 'amend-definition', data: defined[3], note: 'x' };
    const bare = { at: note.at, as: lena.email, command: 'acknowledge' };
    expect(await run(receive, amend, bare)).toMatchObject([{}, { ok: true }, { ok: true }]);
  });

  it('stops at what is no JSON, after what came before is done', async () => {
    await expect(run(receive, 'receive!')).rejects.toThrow(/^line 2: is not JSON/);
    await expect(run('[]')).rejects.toThrow('line 1: must be a JSON object');
  });

  it('refuses with the provision, and changes nothing', async () => {
    const acknowledge = { ...note, as: lena.email, command: 'acknowledge', data: {} };
    const [, refused, shown] = await run(receive, acknowledge, { ...note, command: 'show', data: {} });
    expect(refused).toEqual({
      ok: false,
      provision: 'Code 5.7',
      field: 'points.1.responsibility',
      message: expect.any(String) as string,
    });
    expect(shown).toMatchObject({
      ok: true,
      version: 2,
      events: [],
      messages: [],
      case: { definitions: [{}] },
    });
  });

  it('takes an address in capitals, and a version that must still be true', async () => {
    const amend = { ...note, as: 'LENA@EXAMPLE.COM', command: 'amend-definition', data: defined[3] };
    expect(await run(receive, { ...amend, version: 2 }, { ...amend, version: 2 })).toMatchObject([
      {},
      { ok: true, version: 3 },
      { ok: false, field: 'version' },
    ]);
  });

  it('sweeps as if it were that moment, also when there is no case', async () => {
    const sweep = { at: '2026-06-16T09:00:00Z', as: 'system', command: 'sweep', data: {} };
    expect(await run(sweep)).toMatchObject([{ ok: true, reference: null, messages: [] }]);
    expect(await run(receive, sweep)).toMatchObject([
      {},
      { ok: true, events: [], messages: [{ kind: 'due-today', to: lena.email }] },
    ]);
  });
});
