import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acknowledged,
  calendar,
  defined,
  directory,
  lena,
  olga,
  policy,
  received,
} from '../../tests/support/case-story.js';
import { isRefusal } from '../complaints/refusal.js';
import { act, type Acted, type ActParts, type Asked } from './act.js';
import type { CaseBook } from './case-book.js';
import { memoryCaseBook } from './memory-case-book.js';
import { memoryDesk } from './memory-desk.js';

let parts: ActParts;
let reference: string;
const at = Temporal.Instant.from('2026-06-10T10:00:00Z');

const asking = (given: Partial<Asked>, with_: ActParts = parts) =>
  act({ at, as: olga.email, reference, command: 'note', data: { text: 'Seen' }, ...given }, with_);

async function done(given: Partial<Asked>): Promise<Acted> {
  const outcome = await asking(given);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome;
}

beforeEach(async () => {
  parts = { book: memoryCaseBook('DBC'), policy, calendar, directory };
  const { complaint } = await done({
    at: Temporal.Instant.from('2026-06-09T10:00:00Z'),
    as: 'resident',
    reference: undefined,
    command: 'receive',
    data: received[3],
  });
  reference = complaint.reference;
});

describe('acting on a case', () => {
  it('keeps what happened, and gives the case as it then stands', async () => {
    const { complaint, events } = await done({
      as: lena.email,
      command: 'amend-definition',
      data: defined[3],
    });
    expect(events.map(({ type }) => type)).toEqual(['DefinitionAmended']);
    expect((await parts.book.find(reference))?.state).toEqual(complaint);
    expect((await parts.book.find(reference))?.events).toHaveLength(complaint.version);
  });

  it('gives the case while it is being kept, and none that is not going to be', async () => {
    const given: unknown[] = [];
    const meanwhile = (complaint: unknown) => given.push(complaint);
    const { complaint } = await done({ meanwhile });
    expect(given).toEqual([complaint]);
    const refused = await asking({ as: lena.email, command: acknowledged[2], data: {}, meanwhile });
    expect(isRefusal(refused)).toBe(true);
    expect(given).toHaveLength(1);
  });

  it('changes nothing when a rule says no', async () => {
    const before = await parts.book.find(reference);
    expect(await asking({ as: lena.email, command: acknowledged[2], data: {} })).toMatchObject({
      refused: true,
      provision: 'Code 5.7',
    });
    expect(await parts.book.find(reference)).toEqual(before);
  });

  it('says that there is no such case', async () => {
    expect(await asking({ reference: 'DBC-26-99999-XXXX' })).toMatchObject({
      refused: true,
      field: 'reference',
    });
  });

  it('does not write when there is nothing to change', async () => {
    const { events, messages } = await done({ command: 'allocate', data: { to: lena.email } });
    expect([events, messages]).toEqual([[], []]);
    expect((await parts.book.find(reference))?.state.version).toBe(2);
  });

  it('numbers cases from one in each year', async () => {
    const next = await done({ as: 'resident', reference: undefined, command: 'receive', data: received[3] });
    const later = await done({
      at: Temporal.Instant.from('2027-01-04T10:00:00Z'),
      as: 'resident',
      reference: undefined,
      command: 'receive',
      data: received[3],
    });
    expect(
      [reference, next.complaint.reference, later.complaint.reference].map((one) => one.slice(0, 12)),
    ).toEqual(['DBC-26-00001', 'DBC-26-00002', 'DBC-27-00001']);
  });

  it('opens another case for an issue that is unrelated, and leaves the first as it was', async () => {
    const { complaint } = await done({ command: 'add-issue', data: { text: 'The bins', related: false } });
    expect(complaint).toMatchObject({
      status: 'open',
      received: { matter: 'The bins', raisedIn: reference },
    });
    expect(complaint.reference).not.toBe(reference);
    expect((await parts.book.find(reference))?.state.version).toBe(2);
  });
});

describe('two at once', () => {
  it('who named the version that they saw is told when it is no longer that', async () => {
    await done({ version: 2 });
    expect(await asking({ version: 2 })).toMatchObject({ refused: true, field: 'version' });
    expect((await parts.book.find(reference))?.state.version).toBe(3);
  });

  it('one wins, and the other is decided on the case as it then stands', async () => {
    const [one, two] = await Promise.all([asking({}), asking({ data: { text: 'Also seen' } })]);
    expect([one, two].some(isRefusal)).toBe(false);
    expect((await parts.book.find(reference))?.events.map(({ type }) => type).slice(-2)).toEqual([
      'NoteAdded',
      'NoteAdded',
    ]);
  });

  it('one closes what the other would have answered, and the other is told why not', async () => {
    const overtaking: CaseBook = {
      ...parts.book,
      async append(before, write, source) {
        if (before.state.version === 2)
          await asking({ as: 'resident', command: 'withdraw', data: { reason: 'Mended' } });
        return parts.book.append(before, write, source);
      },
    };
    const outcome = await asking(
      { as: lena.email, command: 'amend-definition', data: defined[3] },
      { ...parts, book: overtaking },
    );
    expect(outcome).toMatchObject({ refused: true, provision: 'Code 5.6' });
    expect((await parts.book.find(reference))?.state.status).toBe('withdrawn');
  });

  it('whoever is overtaken again and again gives in, and is told', async () => {
    const busy: CaseBook = { ...parts.book, append: () => Promise.resolve(false) };
    expect(await asking({}, { ...parts, book: busy })).toMatchObject({ refused: true, field: 'version' });
  });
});

describe('a sweep', () => {
  it('tells what is due once, and keeps that it was told', async () => {
    const desk = memoryDesk(parts);
    const aComplaint = { at: at.subtract({ hours: 24 }), command: 'receive', data: received[3] } as const;
    await desk.act({ ...aComplaint, as: 'resident' });
    const morning = Temporal.Instant.from('2026-06-16T09:00:00Z');
    expect((await desk.sweep(morning)).map(({ kind, to }) => [kind, to])).toEqual([
      ['due-today', lena.email],
    ]);
    expect(await desk.sweep(morning.add({ minutes: 15 }))).toEqual([]);
  });
});
