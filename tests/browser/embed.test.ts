import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

/** A council's own page, under a policy of its own that allows the service and no inline style or script. */
function councilPage(service: string): Server {
  return createServer((_req, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader(
      'content-security-policy',
      `default-src 'none'; img-src data:; script-src ${service}; frame-src ${service}`,
    );
    res.end(`<!doctype html><html lang="en-GB"><head><title>Example Council</title><link rel="icon" href="data:,">
<script src="${service}/embed.js" data-label="Make a complaint" defer></script></head>
<body><main><h1>Example Council</h1><p>Welcome.</p></main></body></html>`);
  });
}

describe.skipIf(!hasBrowser)("the chat on a council's own page", () => {
  let server: RunningServer;
  let browser: Browser;
  let council: Server;
  let url: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    council = councilPage(server.url);
    council.listen(0, 'localhost');
    await once(council, 'listening');
    const address = council.address();
    url = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });

  afterAll(async () => {
    await browser.close();
    council.close();
    await server.stop();
  });

  it('opens from one button, takes answers, and closes with Escape, by keyboard alone', async () => {
    const { page, troubles } = await watchedPage(await browser.newContext(), url);
    await page.goto(url);
    const button = page.getByRole('button', { name: 'Make a complaint' });
    await button.focus();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');

    const chat = page.frameLocator('iframe[title="Make a complaint"]');
    await chat.locator('.webchat__bubble__content').first().waitFor();
    await expectAccessible(page);
    const box = chat.getByRole('textbox', { name: 'Your answer' });
    await box.fill('The boiler has been broken for five weeks.');
    await box.press('Enter');
    await chat.locator('.webchat__suggested-actions button').first().waitFor();

    await page.keyboard.press('Escape');
    await page.locator('#redress-chat').waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('is the only page that another site may frame', async () => {
    const headersOf = async (path: string) =>
      (await fetch(server.url + path, { headers: { accept: 'text/html' } })).headers;
    expect((await headersOf('/chat')).get('content-security-policy')).toContain('frame-ancestors *');
    for (const path of ['/', '/complain', '/policy', '/nowhere']) {
      expect((await headersOf(path)).get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});
