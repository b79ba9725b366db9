import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy, received } from '../../tests/support/case-story.js';
import { actInMemory, actOptions } from './act-command.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'redress-act-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function run(...rest: string[]): Promise<string[]> {
  const out: string[] = [];
  async function* input() {
    const line = { at: '2026-06-09T10:00:00Z', as: 'resident', command: 'receive', data: received[3] };
    yield await Promise.resolve(JSON.stringify(line));
  }
  const options = actOptions(rest);
  if (options.cases === 'stored') throw new Error('the store');
  await actInMemory(options.staffFile, input(), (line) => out.push(line), policy);
  return out;
}

function staff(...lines: string[]): string {
  const file = join(directory, 'staff.csv');
  writeFileSync(file, ['name,email,roles,service_areas,entra_object_id,trained_on', ...lines].join('\n'));
  return file;
}

describe('the command act --memory', () => {
  it('knows who is who from a staff list, and does without one', async () => {
    const file = staff('Lena,lena@example.com,team-leader,repairs,,');
    expect((await run('--memory', '--staff', file))[0]).toContain('"owner":"lena@example.com"');
    expect((await run('--memory'))[0]).toContain('"owner":null');
  });

  it('says which lines of the staff list are wrong, and does nothing', async () => {
    const file = staff('Lena,lena,team-leader,repairs,,', 'Hal,hal@example.com,boss,,,');
    await expect(run('--staff', file, '--memory')).rejects.toThrow(
      `${file}:2: email: must be an e-mail address\n${file}:3: roles: `,
    );
    await expect(run('--memory', '--staff', join(directory, 'none.csv'))).rejects.toThrow(
      /none\.csv: cannot be read/,
    );
  });

  it('says what may stand after it', async () => {
    await expect(run('--staff')).rejects.toThrow(
      '--staff is not known here; there are --memory and --staff FILE',
    );
    expect(actOptions([])).toEqual({ cases: 'stored' });
    await expect(run('--staff', staff())).rejects.toThrow('--staff goes with --memory');
  });
});
