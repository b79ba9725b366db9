import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from './written-files.js';

const kept = new Map([
  ['a', 'a kitchen'],
  ['b', 'a hall'],
]);
const contents = {
  read: (id: string) => Promise.resolve(kept.has(id) ? Buffer.from(kept.get(id) ?? '') : undefined),
};
const file = (id: string, name: string) => ({ id, name, type: 'image/jpeg', size: 9 }) as const;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'redress-written-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const read = (...path: string[]) => readFileSync(join(directory, ...path), 'utf8');

describe('the files of a case are written', () => {
  it('into a directory that is made for them, each under a name of its own', async () => {
    const into = join(directory, 'case', 'files');
    const written = await writeFiles([file('a', 'photo.jpg'), file('b', 'photo.jpg')], into, contents);
    expect(written.map(({ writtenTo }) => writtenTo)).toEqual([
      join(into, 'photo.jpg'),
      join(into, 'photo (2).jpg'),
    ]);
    expect(read('case', 'files', 'photo.jpg')).toBe('a kitchen');
    expect(read('case', 'files', 'photo (2).jpg')).toBe('a hall');
  });

  it('beside what is there already, which stays as it is', async () => {
    writeFileSync(join(directory, 'photo.jpg'), 'mine');
    await writeFiles([file('a', 'photo.jpg')], directory, contents);
    await writeFiles([file('a', 'photo.jpg')], directory, contents);
    expect(readdirSync(directory).sort()).toEqual(['photo (2).jpg', 'photo (3).jpg', 'photo.jpg']);
    expect(read('photo.jpg')).toBe('mine');
  });

  it('as far as they are kept', async () => {
    const written = await writeFiles([file('lost', 'lost.jpg'), file('a', 'photo.jpg')], directory, contents);
    expect(written.map(({ writtenTo }) => writtenTo)).toEqual([null, join(directory, 'photo.jpg')]);
    expect(readdirSync(directory)).toEqual(['photo.jpg']);
  });

  it('nowhere where the directory is something else', async () => {
    writeFileSync(join(directory, 'x'), 'mine');
    await expect(writeFiles([], join(directory, 'x'), contents)).rejects.toThrow(/x is no directory/);
    expect(read('x')).toBe('mine');
  });
});
