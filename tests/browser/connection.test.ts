import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

describe.skipIf(!hasBrowser)('a connection that is lost', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('is said with the phone number and the e-mail address, and what was sent meanwhile arrives when it is back', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.locator('.webchat__bubble__content').first().waitFor();
    const banner = page.getByRole('alert').filter({ hasText: 'lost the connection' });
    expect(await banner.count()).toBe(0);

    await server.kill('SIGKILL');
    await banner.waitFor();
    expect(await banner.getByRole('link', { name: '01442 228000' }).isVisible()).toBe(true);
    expect(await banner.getByRole('link', { name: /@/ }).isVisible()).toBe(true);
    const text = 'The boiler has been broken for five weeks.';
    await page.getByRole('textbox', { name: 'Your answer' }).fill(text);
    await page.keyboard.press('Enter');

    const { dataDir, port } = server;
    server = await startServer({ dataDir, port });
    await banner.waitFor({ state: 'detached' });
    await page.locator('.webchat__bubble__content', { hasText: text }).first().waitFor();
    await page.locator('.webchat__suggested-actions button').first().waitFor();
    expect(await page.getByText('Send failed').count()).toBe(0);
  });
});
