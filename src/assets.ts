import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of something that the build made: council files, the screening model, the pages' scripts.
 *
 * @param name its path below `dist`
 * @throws Error when it is not there, with what to do about it
 */
export function assetPath(...name: readonly string[]): string {
  const here = dirname(fileURLToPath(import.meta.url));
  // Bundled programs stand in dist themselves; tests run from src.
  const dist = existsSync(join(here, '.built-from')) ? here : join(here, '..', 'dist');
  const path = join(dist, ...name);
  if (!existsSync(path))
    throw new Error(`${path} is missing: run "npm start" or "npm run prepare" to build it.`);
  return path;
}
