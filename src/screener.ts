import { readFileSync } from 'node:fs';
import { assetPath } from './assets.js';
import { parseModels } from './screening/model.js';
import { createScreener } from './screening/screen.js';
import type { Screener } from './screening/screening.js';

/** The screener with the models that the build trained. */
export function loadScreener(): Screener {
  return createScreener(parseModels(JSON.parse(readFileSync(assetPath('screening-model.json'), 'utf8'))));
}
