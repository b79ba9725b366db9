import { strToU8, zipSync } from 'fflate';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import { colourIcon, outlineIcon } from './icons.js';
import { icons, manifest } from './manifest.js';
import type { AppSettings } from './settings.js';
import { objectionsTo } from './validate.js';

/** Every package of the same manifest is the same file, whenever it is made. */
const mtime = new Date('2020-01-01T00:00:00Z');

/**
 * The app for Teams as a zip file: manifest and icons, checked against Microsoft's schema.
 *
 * @throws Error with one line that names what is wrong with the manifest
 */
export function appPackage(settings: AppSettings, policy: CouncilPolicy, version: string): Uint8Array {
  const made = manifest(settings, policy, version);
  const objections = objectionsTo(made);
  if (objections.length > 0) throw new Error(`Teams would refuse the manifest: ${objections.join('; ')}`);
  return zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(made, null, 2)}\n`),
      [icons.color]: colourIcon(),
      [icons.outline]: outlineIcon(),
    },
    { mtime, level: 9 },
  );
}
