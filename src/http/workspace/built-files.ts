import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from 'restify';
import { z } from 'zod';
import type { Built } from '../../workspace/page.js';
import { notFound } from '../errors.js';
import { pathParameter } from '../request.js';
import { handler } from '../server.js';
import { readStaticFile, sendStaticFile, type StaticFile } from '../static.js';

/** The built app: its files by name, and those that the page begins with. */
export interface BuiltFiles {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly entry: Built;
}

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).default([]),
  }),
);

/** Reads the app as Vite built it into a folder. */
export async function readBuiltFiles(folder: string): Promise<BuiltFiles> {
  const chunks = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`${folder} holds no app: run "npm run prepare" to build it.`);
  const names = await readdir(join(folder, 'assets'));
  const read = names.map(async (name) => [name, await readStaticFile(join(folder, 'assets', name))] as const);
  const address = (file: string) => `/workspace/${file}`;
  return {
    files: new Map(await Promise.all(read)),
    entry: { script: address(entry.file), styles: entry.css.map(address) },
  };
}

/** Serves the app's files for ever: their names change with their contents. */
export function addBuiltFiles(server: Server, { files }: BuiltFiles): void {
  server.get(
    '/workspace/assets/:name',
    handler((req, res) => {
      const file = files.get(pathParameter(req, 'name'));
      if (!file) throw notFound('There is no such file.');
      sendStaticFile(res, req.header('accept-encoding', ''), file, 'public, max-age=31536000, immutable');
    }),
  );
}
