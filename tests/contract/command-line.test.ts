import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { redress } from '../support/command-line.js';
import { startServer } from '../support/server.js';
import { filedWithFiles, photo } from '../support/workspace/sent-files.js';

const head = 'name,email,roles,service_areas,entra_object_id,trained_on';
const staff = [
  'Rita Repairs,rita@example.com,team-leader,repairs;gas,,2026-01-05',
  'Ola Officer,ola@example.com,complaints-officer,,,2026-01-05',
];
const receive = {
  at: '2026-03-02T10:00:00Z',
  as: 'resident',
  command: 'receive',
  data: {
    matter: 'The boiler has been broken for five weeks.',
    channel: 'web',
    resident: { name: 'Pat Example', email: 'pat@example.org', phone: '01632 960111' },
    service: 'repairs',
  },
};
const exportedFile = z.looseObject({
  id: z.string(),
  name: z.string(),
  writtenTo: z.string().nullish(),
});
const exported = z.looseObject({
  transcript: z.array(z.looseObject({ files: z.array(exportedFile).optional() })),
  files: z.array(exportedFile),
});
const line = z.looseObject({ ok: z.boolean(), reference: z.string(), owner: z.string().nullable() });

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'redress-cli-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

function staffFile(...lines: string[]): string {
  const file = join(dataDir, 'staff.csv');
  writeFileSync(file, [head, ...lines].join('\n'));
  return file;
}

const imported = () => redress(dataDir, ['staff', 'import', staffFile(...staff)]);
const acted = async (...lines: object[]) =>
  (await redress(dataDir, ['act'], { input: lines.map((one) => `${JSON.stringify(one)}\n`).join('') })).out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)));

describe('staff import', () => {
  it('adds people, brings them up to date, and says how many', async () => {
    expect(await imported()).toEqual({ status: 0, out: '2 added, 0 brought up to date.\n', error: '' });
    expect((await imported()).out).toBe('0 added, 2 brought up to date.\n');
  });

  it('takes nothing from a file with a wrong line, and names the line', async () => {
    const file = staffFile(...staff, 'Hal,hal@example.com,boss,,,');
    const { status, error } = await redress(dataDir, ['staff', 'import', file]);
    expect([status, error]).toEqual([1, expect.stringContaining(`${file}:4: roles`)]);
    expect((await acted(receive))[0]?.owner).toBeNull();
  });

  it('leaves the council its last complaints officer (Code 4.1)', async () => {
    await imported();
    const file = staffFile('Ola Officer,ola@example.com,auditor,,,');
    expect(await redress(dataDir, ['staff', 'import', file])).toMatchObject({
      status: 1,
      error: expect.stringContaining('Code 4.1') as string,
    });
  });
});

describe('cases in the store', () => {
  it('are there for the next command: received, reminded of, sent, and written out whole', async () => {
    await imported();
    const [received] = await acted(receive);
    const reference = received?.reference ?? '';
    expect(received).toMatchObject({ ok: true, owner: 'rita@example.com' });

    const swept = await redress(dataDir, ['sweep', '--at', '2026-03-09T10:00:00Z']);
    expect(JSON.parse(swept.out)).toMatchObject({
      messages: [{ to: 'rita@example.com', kind: 'due-today' }],
    });
    expect(readdirSync(join(dataDir, 'mail'))).toHaveLength(3);

    const written = await redress(dataDir, ['export', reference]);
    expect(JSON.parse(written.out)).toMatchObject({
      reference,
      state: { owner: 'rita@example.com' },
      events: [{ type: 'ComplaintReceived', matter: receive.data.matter }, { type: 'CaseAllocated' }],
      messages: [{ kind: 'receipt', status: 'sent' }, { kind: 'call-owed' }, { kind: 'due-today' }],
    });
  });

  it('are left alone by commands that make no sense, each with one line that says so', async () => {
    const says = async (...words: string[]) => {
      const { status, error } = await redress(dataDir, words);
      expect(status).toBe(1);
      return error;
    };
    expect(await says('sweep')).toBe('sweep: say for which moment: --at 2026-03-02T10:00:00Z\n');
    expect(await says('sweep', '--at', 'noon')).toMatch(
      /^sweep: --at must be a moment such as .*not noon\n$/,
    );
    expect(await says('export', 'DBC-26-00001-AAAA')).toBe(
      'export: there is no complaint DBC-26-00001-AAAA\n',
    );
    expect(await says('export', '--files', 'x')).toMatch(/^export: say which case/);
    expect(await says('export', 'DBC-26-00001-AAAA', '--files')).toMatch(/there is only --files DIR\n$/);
    expect(await says('export', 'DBC-26-00001-AAAA', '--photos', 'x')).toMatch(/only --files DIR\n$/);
  });

  it('are written out with the files that a resident sent: named, and where asked as they came', async () => {
    const server = await startServer({ dataDir });
    const reference = await filedWithFiles(
      server.url,
      ['kitchen.jpg', photo('a kitchen')],
      ['kitchen.jpg', photo('another')],
    );
    await server.stop();
    const named = exported.parse(JSON.parse((await redress(dataDir, ['export', reference])).out));
    expect(named.files).toMatchObject([{ name: 'kitchen.jpg', size: 23 }, { name: 'kitchen.jpg' }]);
    expect(named.transcript.flatMap(({ files = [] }) => files)).toEqual(named.files);

    const withFiles = ['export', reference, '--files', 'photos'];
    const { files } = exported.parse(JSON.parse((await redress(dataDir, withFiles)).out));
    const paths = [join('photos', 'kitchen.jpg'), join('photos', 'kitchen (2).jpg')];
    expect(files.map(({ writtenTo }) => writtenTo)).toEqual(paths);
    expect(paths.map((path) => readFileSync(join(dataDir, path)))).toEqual([
      ...[photo('a kitchen'), photo('another')],
    ]);

    rmSync(join(dataDir, 'files', files[1]?.id ?? ''));
    const { status, out, error } = await redress(dataDir, ['export', reference, '--files', 'others']);
    expect([status, error]).toEqual([1, 'export: not kept any more, and so not written: kitchen.jpg\n']);
    expect(exported.parse(JSON.parse(out)).files[1]?.writtenTo).toBeNull();
    expect(readdirSync(join(dataDir, 'others'))).toEqual(['kitchen.jpg']);
  });

  it('are the service’s alone while it runs', async () => {
    const server = await startServer({ dataDir });
    try {
      const { status, error } = await redress(dataDir, ['export', 'DBC-26-00001-AAAA']);
      expect([status, error]).toEqual([1, expect.stringContaining('in use by another process')]);
    } finally {
      await server.stop();
    }
  });

  it.each([['act'], ['sweep', '--at', '2026-03-02T10:00:00Z']])(
    'are not for trying things out in production: %s',
    async (...words) => {
      const env = { NODE_ENV: 'production' };
      const { status, error } = await redress(dataDir, words, { env });
      expect([status, error]).toEqual([1, `${words[0]}: is refused in production\n`]);
    },
  );
});

it('a complaint that the service takes is its team leader’s, who is told of it', async () => {
  await imported();
  await acted(receive);
  const server = await startServer({ dataDir });
  await server.stop();
  const cards = readdirSync(join(dataDir, 'mail')).filter((name) => name.includes('call-owed'));
  expect(cards).toHaveLength(1);
  expect(readFileSync(join(dataDir, 'mail', cards[0] ?? ''), 'utf8')).toContain('To: rita@example.com');
});
