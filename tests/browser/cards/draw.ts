// Draws every card as Microsoft's renderer does: npm run cards:draw. The light ones are those of docs/cards.md; with a folder
// named, all three themes are drawn there, on a desk and on a telephone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, launchChromium } from '../../support/chromium.js';
import { drawnCards } from './drawn-cards.js';
import { draw, open, openBoard, openForm } from './renderer.js';
import { palettes, type Theme } from './themes.js';

const [folder] = process.argv.slice(2);
const chromium = findChromium();
if (chromium === null) throw new Error('No Chromium to draw with.');
const browser = await launchChromium(chromium);

const themes = Object.keys(palettes).filter((theme): theme is Theme => theme in palettes);
const every = themes.flatMap((theme) =>
  (['desk', 'telephone'] as const).map((width) => ({
    theme,
    width,
    to: join(folder ?? '', `${theme}-${width}`),
  })),
);
const pictures =
  folder === undefined
    ? [{ theme: 'light' as const, width: 'desk' as const, to: 'docs/images/cards' }]
    : every;

for (const { to, ...look } of pictures) {
  mkdirSync(to, { recursive: true });
  const page = await openBoard(browser, look);
  for (const { name, card, open: title } of drawnCards) {
    await draw(page, card);
    if (title !== undefined) await open(page, title);
    const clip = title === undefined || folder !== undefined ? undefined : await openForm(page, title);
    await page.screenshot({
      path: join(to, `${name}.jpg`),
      type: 'jpeg',
      quality: 60,
      fullPage: true,
      ...(clip && { clip }),
    });
  }
  await page.context().close();
}
await browser.close();
