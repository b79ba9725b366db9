import { readFileSync } from 'node:fs';
import { assetPath } from './assets.js';
import { parseModel } from './screening/model.js';
import { createScreener } from './screening/screen.js';
import type { Screener } from './screening/screening.js';

/** The screener with the model that the build trained. */
export function loadScreener(): Screener {
  return createScreener(parseModel(JSON.parse(readFileSync(assetPath('screening-model.json'), 'utf8'))));
}
