import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// Where a mutant breaks a module as it is loaded, no test of it begins and so none fails. Here one does.
it('every module of the rooms loads', async () => {
  for (const room of ['src/calendar', 'src/complaints']) {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
    const modules = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    for (const file of modules) expect(await import(join(process.cwd(), room, file))).toBeDefined();
  }
});
