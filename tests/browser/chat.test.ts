import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  expectAccessible,
  hasBrowser,
  openBrowser,
  watchedPage,
  type WatchedPage,
} from '../support/browser.js';
import { ChatClient, redressOf, type ChatActivity, type Redress } from '../support/chat-client.js';
import { eventually } from '../support/eventually.js';
import { answerTo, type Answer } from '../support/journey.js';
import { startServer, type RunningServer } from '../support/server.js';

const kept = z.object({ conversationId: z.string(), token: z.string() });

const bubbles = (page: Page) => page.locator('.webchat__bubble__content');
const buttons = (page: Page) => page.locator('.webchat__suggested-actions button');
const box = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });

describe.skipIf(!hasBrowser)('the chat in a browser', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens the page as somebody who was never there. */
  async function arrive(path = '/'): Promise<WatchedPage> {
    const watched = await watchedPage(
      await browser.newContext({ viewport: { width: 1024, height: 900 } }),
      server.url,
    );
    await watched.page.goto(server.url + path);
    await bubbles(watched.page).first().waitFor();
    return watched;
  }

  /** The same conversation as a program sees it. */
  async function behind(page: Page): Promise<ChatClient> {
    const stored = await page.evaluate(() => localStorage.getItem('redress.conversation'));
    return new ChatClient(server.url, kept.parse(JSON.parse(stored ?? 'null')));
  }

  /** Waits until the page shows all that was said, and gives what is asked now. */
  async function asked(
    page: Page,
    client: ChatClient,
  ): Promise<{ all: ChatActivity[]; redress: Redress | undefined }> {
    const all = await client.read(0);
    await eventually(async () => (await bubbles(page).count()) >= all.length);
    return { all, redress: redressOf(all) };
  }

  /** Answers question after question until something is recorded. */
  async function walk(
    page: Page,
    give: (answer: Answer) => Promise<void>,
    look: () => Promise<void>,
  ): Promise<ChatActivity> {
    const client = await behind(page);
    for (let step = 0; step < 40; step += 1) {
      const { all, redress } = await asked(page, client);
      const recorded = all.find(({ channelData }) => channelData?.redress?.recorded);
      if (recorded) return recorded;
      if (!redress) throw new Error('nothing is asked');
      await look();
      await give(answerTo(redress));
      await eventually(async () => (await client.read(0)).length > all.length + 1);
    }
    throw new Error('the interview does not end');
  }

  it('shows the first question soon', async () => {
    const { page } = await watchedPage(await browser.newContext(), server.url);
    const opened = Date.now();
    await page.goto(server.url);
    await page.getByText('tell us what went wrong').last().waitFor();
    process.stdout.write(`First question visible after ${Date.now() - opened} ms.\n`);
  });

  it('weighs at most 520 KB of compressed script', async () => {
    const { page } = await watchedPage(await browser.newContext(), server.url);
    const scripts: Promise<Buffer>[] = [];
    const encodings: (string | null)[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      scripts.push(response.body());
      void response.headerValue('content-encoding').then((encoding) => encodings.push(encoding));
    });
    await page.goto(server.url);
    await bubbles(page).first().waitFor();
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(`Compressed script: ${Math.round(bytes / 1024)} KB.\n`);
    expect(encodings).toEqual(['gzip', 'gzip']);
    expect(bytes).toBeLessThanOrEqual(520 * 1024);
  });

  it(
    'takes a whole complaint by mouse, and axe finds nothing wrong at any step',
    { timeout: 120_000 },
    async () => {
      const { page, troubles, strangers } = await arrive();
      const recorded = await walk(
        page,
        async (answer) => {
          if ('pick' in answer) {
            await buttons(page).filter({ hasText: answer.title }).first().click();
            return;
          }
          await box(page).fill(answer.type);
          await page.getByRole('button', { name: 'Send' }).click();
        },
        () => expectAccessible(page),
      );
      const reference = recorded.channelData?.redress?.recorded?.reference ?? '';
      expect(reference).not.toBe('');
      await page.locator('.webchat__bubble__content', { hasText: reference }).first().waitFor();
      await expectAccessible(page);
      expect(troubles).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );

  it('takes a whole complaint by keyboard alone', { timeout: 120_000 }, async () => {
    const { page } = await arrive();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const inBox = () => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
    const reach = async (there: () => Promise<boolean>, key: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await there()) return;
        await page.keyboard.press(key);
      }
      throw new Error(`cannot be reached with ${key}`);
    };
    const recorded = await walk(
      page,
      async (answer) => {
        await reach(inBox, 'Tab');
        if ('type' in answer) {
          await page.keyboard.type(answer.type);
          await page.keyboard.press('Enter');
          return;
        }
        // The choices stand before the box; arrow keys walk them.
        const onAChoice = () =>
          page.evaluate(() => document.activeElement?.closest('.webchat__suggested-actions') !== null);
        await reach(onAChoice, 'Shift+Tab');
        await reach(async () => (await focused()).includes(answer.title), 'ArrowDown');
        await page.keyboard.press('Enter');
      },
      () => Promise.resolve(),
    );
    expect(recorded.channelData?.redress?.recorded?.kind).toBe('complaint');
  });

  it('goes on with the same conversation after a reload', async () => {
    const { page } = await arrive();
    const client = await behind(page);
    await box(page).fill('The boiler has been broken for five weeks.');
    await box(page).press('Enter');
    await eventually(async () => (await client.read(0)).some(({ from }) => from.role === 'user'));
    const before = await asked(page, client);
    await page.reload();
    await eventually(async () => (await bubbles(page).count()) === before.all.length);
    expect((await behind(page)).grant.conversationId).toBe(client.grant.conversationId);
    expect((await client.read(0)).length).toBe(before.all.length);
  });

  it('can be cleared from the device', async () => {
    const { page } = await arrive();
    const first = (await behind(page)).grant.conversationId;
    page.on('dialog', (dialog) => void dialog.accept());
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Clear this chat from this device' }).click(),
    ]);
    await bubbles(page).first().waitFor();
    expect((await behind(page)).grant.conversationId).not.toBe(first);
  });

  it("never shows a resident's text as anything but text", async () => {
    const { page, troubles, strangers } = await arrive();
    const hostile = [
      '<img src=x onerror="document.title=1"><script>document.title=2</script><b>bold</b>',
      '![picture](https://evil.example/x.png) [link](https://evil.example) **bold** # heading',
      '${7*7} {{DATE(2026-03-02T00:00:00Z, LONG)}} &lt;b&gt; javascript:alert(1)',
    ];
    const client = await behind(page);
    for (const text of hostile) {
      await box(page).fill(text);
      await box(page).press('Enter');
      await eventually(async () => (await client.read(0)).some((said) => said.text === text));
      await asked(page, client);
      await bubbles(page).filter({ hasText: text }).first().waitFor();
    }
    // The bot itself may link to another route: that text is the council's own.
    for (const text of hostile) {
      const marks = bubbles(page).filter({ hasText: text }).locator(':is(img, script, b, strong, a, h1)');
      expect(await marks.count()).toBe(0);
    }
    expect(await page.locator('#chat :is(img, script, iframe), #chat [href*="evil.example"]').count()).toBe(
      0,
    );
    expect(await page.title()).toMatch(/^Make a complaint/);
    expect(troubles).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('fits a screen 320 pixels wide, with nothing to press under 44 pixels', async () => {
    const { page } = await arrive();
    await page.setViewportSize({ width: 320, height: 640 });
    const client = await behind(page);
    await box(page).fill('The boiler has been broken for five weeks.');
    await box(page).press('Enter');
    await eventually(async () => (await client.read(0)).some(({ from }) => from.role === 'user'));
    await asked(page, client);
    await buttons(page).first().waitFor();
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    for (const control of await page.locator('button:visible, textarea:visible, main a:visible').all()) {
      const size = await control.boundingBox();
      const name = await control.evaluate((element) => element.outerHTML.slice(0, 80));
      if (
        name.startsWith('<a') &&
        (await control.evaluate((link) => getComputedStyle(link).display === 'inline'))
      )
        continue;
      expect(size?.height, name).toBeGreaterThanOrEqual(44);
    }
    await expectAccessible(page);
  });
});
