import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type * as Renderer from 'adaptivecards';
import type { AdaptiveCard } from '../../../adaptive-cards/card.js';
import { hostConfig, palettes, type Theme } from './themes.js';

declare global {
  const AdaptiveCards: typeof Renderer;
  interface Window {
    /** What the last button sent, as Teams hands it to a bot. */
    sent?: object;
    hostConfig: Renderer.HostConfig;
  }
}

const resolve = createRequire(import.meta.url).resolve;

/** How wide Teams draws a card: in a chat on a desk, and on a telephone. */
const widths = { desk: 480, telephone: 320 } as const;

const look = (theme: Theme) => {
  const { background, text, border } = palettes[theme];
  return `
    html { color-scheme: ${theme === 'light' ? 'light' : 'dark'}; background: ${background}; color: ${text}; }
    body { font: 14px 'Segoe UI', 'Liberation Sans', Arial, sans-serif; }
    h1 { position: absolute; clip-path: inset(50%); }
    main { box-sizing: border-box; border: 1px solid ${border}; border-radius: 4px; }
    h2, h3 { margin: 0; font-size: inherit; }
    input, textarea, select { box-sizing: border-box; width: 100%; padding: 6px 8px; font: inherit; color: ${text}; background: ${background}; border: 1px solid ${border}; border-radius: 4px; }
    textarea { height: 64px; }
    button { margin: 2px 0; padding: 5px 12px; font: inherit; font-weight: 600; color: ${text}; background: ${background}; border: 1px solid ${border}; border-radius: 4px; cursor: pointer; }
    button[aria-expanded=true], button.style-positive { border: 2px solid ${text}; }
    .ac-textBlock, .ac-richTextBlock { line-height: 1.4; }
    .ac-actionSet { flex-wrap: wrap; }
  `;
};

/** How a card is drawn. */
interface Look {
  readonly theme: Theme;
  readonly width: keyof typeof widths;
}

/** A page on which Microsoft's renderer draws cards. */
export async function openBoard(browser: Browser, { theme, width }: Look): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: widths[width], height: 200 } });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Card</title><style>${look(theme)}</style></head><body style="margin:0"><main><h1>Chat</h1><div id="card"></div></main></body></html>`,
  );
  await page.addScriptTag({ path: resolve('adaptivecards/dist/adaptivecards.min.js') });
  await page.evaluate((config) => {
    window.hostConfig = new AdaptiveCards.HostConfig(config);
  }, hostConfig(theme));
  return page;
}

/** Draws a card in the place of the one before. What its buttons send is kept in `window.sent`. */
export async function draw(page: Page, card: AdaptiveCard): Promise<void> {
  await page.evaluate((json) => {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = window.hostConfig;
    drawn.onExecuteAction = (action) => {
      if (action instanceof AdaptiveCards.ExecuteAction) {
        window.sent = { action: { type: 'Action.Execute', verb: action.verb, data: action.data } };
      }
    };
    drawn.parse(json);
    const element = drawn.render();
    delete window.sent;
    if (element) document.getElementById('card')?.replaceChildren(element);
  }, card);
}

/** Opens the form of a button. */
export async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click();
}

/** Where on the page the button and its open form stand: all of a picture that is about the form. */
export async function openForm(
  page: Page,
  title: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const margin = 12;
  const button = await page.getByRole('button', { name: title, exact: true }).boundingBox();
  const form = await page.locator('.ac-adaptiveCard .ac-adaptiveCard').boundingBox();
  if (!button || !form) throw new Error(`${title} opens no form.`);
  const scrolled = await page.evaluate(() => scrollY);
  const y = scrolled + button.y - margin;
  return { x: 0, y, width: form.x * 2 + form.width, height: scrolled + form.y + form.height + margin - y };
}
