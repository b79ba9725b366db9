import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Server } from 'restify';
import { notFound } from './errors.js';
import { pathParameter } from './request.js';
import { handler } from './server.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A file that pages load, read and compressed once. */
export interface StaticFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

/** The files that pages load, each under an address that changes with its contents. */
export interface StaticFiles {
  /** The address of a file by its name. */
  readonly address: (name: string) => string;
  /** The file itself, for those that keep a fixed address. */
  readonly file: (name: string) => StaticFile;
}

const compress = promisify(gzip);

/** Reads a file, and compresses it. */
export async function readStaticFile(path: string): Promise<StaticFile> {
  const plain = await readFile(path);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    plain,
    gzipped: await compress(plain, { level: 9 }),
  };
}

/**
 * Reads the files that pages load.
 *
 * @param paths where each file is, by name
 */
export async function readStaticFiles(paths: Readonly<Record<string, string>>): Promise<StaticFiles> {
  const files = new Map<string, StaticFile & { readonly address: string }>();
  for (const [name, path] of Object.entries(paths)) {
    const file = await readStaticFile(path);
    const digest = createHash('sha256').update(file.plain).digest('base64url').slice(0, 16);
    files.set(name, { ...file, address: `/assets/${digest}/${name}` });
  }
  const file = (name: string) => {
    const found = files.get(name);
    if (!found) throw new Error(`there is no static file ${name}`);
    return found;
  };
  return { file, address: (name) => file(name).address };
}

/** Serves the files under their addresses, for ever, and embed.js also under the address that councils write into their pages. */
export function addStaticFiles(server: Server, files: StaticFiles): void {
  server.get(
    '/assets/:digest/:name',
    handler((req, res) => {
      const name = pathParameter(req, 'name');
      const known = ['site.css', 'chat.js', 'webchat-minimal.js'].find((file) => file === name);
      // An old page may ask for an old digest after an update; it must not get, and keep for ever, another file under it.
      if (known === undefined || files.address(known) !== req.getPath())
        throw notFound('There is no such file.');
      sendStaticFile(
        res,
        req.header('accept-encoding', ''),
        files.file(known),
        'public, max-age=31536000, immutable',
      );
    }),
  );
  server.get(
    '/embed.js',
    handler((req, res) => {
      res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      sendStaticFile(res, req.header('accept-encoding', ''), files.file('embed.js'), 'public, max-age=300');
    }),
  );
}

type Answer = Parameters<Parameters<typeof handler>[0]>[1];

/**
 * Answers with a file, compressed for those who take that.
 *
 * @param accepts what the client takes: its `Accept-Encoding`
 * @param caching how long it may be kept: `Cache-Control`
 */
export function sendStaticFile(
  res: Answer,
  accepts: string,
  { type, plain, gzipped }: StaticFile,
  caching: string,
): void {
  const zipped = /\bgzip\b/.test(accepts);
  res.setHeader('Cache-Control', caching);
  res.setHeader('Vary', 'Accept-Encoding');
  if (zipped) res.setHeader('Content-Encoding', 'gzip');
  const body = zipped ? gzipped : plain;
  res.sendRaw(200, body, { 'Content-Type': type, 'Content-Length': String(body.length) });
}
