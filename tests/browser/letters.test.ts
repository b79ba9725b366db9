import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlLetters } from '../../src/correspondence/html-letter.js';
import { correspondence } from '../../src/correspondence/correspondence.js';
import { fold } from '../../src/complaints/evolve.js';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import {
  acknowledged,
  decided,
  defined,
  directory,
  events,
  lena,
  policy,
  received,
  responded,
} from '../support/case-story.js';

const golden = 'src/correspondence/golden';
const letters = readdirSync(golden)
  .filter((name) => name.endsWith('.html'))
  .map((name): [string, string] => [name, readFileSync(`${golden}/${name}`, 'utf8')]);

/** The answer at stage 1, as somebody gets it who asked for large print. */
function inLargePrint(): string {
  const needs = { adjustments: ['Large print, please'], reviewOn: '2027-01-04' };
  const all = events([
    received,
    ['2026-06-10', lena, 'set-adjustments', needs],
    defined,
    acknowledged,
    decided,
    responded,
  ]);
  const [last] = all.slice(-1);
  const [letter] = last ? correspondence(last, fold(all), policy, directory) : [];
  if (letter?.format !== 'large-print') throw new Error('This is not in large print.');
  return htmlLetters(policy)(letter);
}

describe.skipIf(!hasBrowser)('a letter by e-mail', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function expectReadable(html: string, colorScheme: 'light' | 'dark'): Promise<void> {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
    const { page, troubles, strangers } = await watchedPage(context, 'about:');
    await page.setContent(html);
    // axe takes paper that no style names for white; this is what a browser paints.
    await page.addStyleTag({ content: 'html { background: Canvas; color: CanvasText }' });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect({ troubles, strangers }).toEqual({ troubles: [], strangers: [] });
    await context.close();
  }

  it.each(letters)('has nothing wrong that axe could find, and fits 320 pixels (%s)', async (_name, html) => {
    await expectReadable(html, 'light');
  });

  it.each(['light', 'dark'] as const)(
    'can be read in large print, by day and in the dark (%s)',
    async (scheme) => {
      await expectReadable(inLargePrint(), scheme);
    },
  );
});
