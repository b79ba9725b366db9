// Makes the app for Teams: npm run package:teams [-- FILE]. MicrosoftAppId and PUBLIC_URL say whose; the council's name is its
// policy's (COUNCIL_POLICY, as the service reads it).
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { loadPolicy } from '../../src/policy/load.js';
import { appPackage } from './app-package.js';
import { readSettings } from './settings.js';

const [file = 'complaints-teams.zip'] = process.argv.slice(2);

try {
  const settings = readSettings(process.env);
  const policy = loadPolicy(process.env['COUNCIL_POLICY'] ?? 'src/policy/councils/dacorum.yaml');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  writeFileSync(file, appPackage(settings, policy, version));
  process.stdout.write(
    `${file}: upload it in the Teams admin centre, or in Teams under Apps, Manage your apps.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
