import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import draft04 from 'ajv-draft-04';
import { z } from 'zod';
import { schemaVersion } from './manifest.js';

// Only the schemas of this package are used: its own validator asks for one over the network.
const schemas = '@microsoft/app-manifest/build/json-schemas/teams';

/** All that Microsoft's schema has against a manifest: where, and what. */
export function objectionsTo(manifest: object): string[] {
  const path = createRequire(import.meta.url).resolve(
    `${schemas}/v${schemaVersion}/MicrosoftTeams.schema.json`,
  );
  const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
  const check = new draft04.default({ allErrors: true, strict: false, validateFormats: false }).compile(
    schema,
  );
  check(manifest);
  return (check.errors ?? []).map(
    ({ instancePath, message = 'is wrong' }) => `${instancePath || 'manifest'} ${message}`,
  );
}
