import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

describe.skipIf(!hasBrowser)('photos and papers in a browser', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const arrive = async (path: string, settings: object = {}) => {
    const watched = await watchedPage(await browser.newContext(settings), server.url);
    await watched.page.goto(server.url + path);
    return watched;
  };

  /** A photo of the page itself. */
  const photo = async (page: Page, name = 'Damp wall.png') => ({
    ...{ name, mimeType: 'image/png' },
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 200 } }),
  });

  it('go with a message in the chat', { timeout: 60_000 }, async () => {
    const { page, troubles, strangers } = await arrive('/');
    await page.getByText('tell us what went wrong').last().waitFor();
    expect(await page.getByRole('button', { name: 'Add photos or PDF files' }).isVisible()).toBe(true);
    await page.locator('input[type=file]').setInputFiles([await photo(page)]);
    await page
      .getByRole('textbox', { name: 'Your answer' })
      .fill('The bedroom wall has been damp for five weeks.');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('I have kept your file "Damp wall.png"').last().waitFor();
    await page.getByText('anything else').last().waitFor();
    expect(await page.locator('.webchat__bubble--from-user').last().innerText()).toContain('Damp wall.png');
    await expectAccessible(page);
    await page.reload();
    await page.getByText('Damp wall.png').first().waitFor();
    await expectAccessible(page);
    expect(troubles).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('go with an answer on the plain pages, 320 pixels wide', { timeout: 60_000 }, async () => {
    const { page, troubles } = await arrive('/complain', {
      ...{ viewport: { width: 320, height: 640 } },
    });
    await expectAccessible(page);
    await page
      .getByLabel('Add photos or PDF files')
      .setInputFiles([
        await photo(page),
        { name: 'letter', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
      ]);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('I have kept your 2 files with what you told us.').waitFor();
    expect(await page.locator('.yours').innerText()).toContain('Damp wall.png');
    expect(await page.locator('input[name=question]').inputValue()).toBe('matter');
    await expectAccessible(page);
    expect(troubles).toEqual([]);
  });
});
