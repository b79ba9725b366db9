import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import { answerTo } from '../support/journey.js';
import { startServer, type RunningServer } from '../support/server.js';

describe.skipIf(!hasBrowser)('the interview as plain pages', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** What a page asks. */
  async function askedOn(page: Page) {
    const question =
      (await page.locator('input[name=question]').count()) > 0
        ? await page.inputValue('input[name=question]')
        : '';
    const radios = await page.locator('input[type=radio]').all();
    const choices = await Promise.all(
      radios.map(async (radio) => {
        const value = await radio.inputValue();
        const title = await page
          .locator(`label[for="${(await radio.getAttribute('id')) ?? ''}"]`)
          .innerText();
        return { value, title };
      }),
    );
    return { question, choices };
  }

  async function answer(page: Page): Promise<void> {
    const given = answerTo(await askedOn(page));
    if ('pick' in given) await page.getByRole('radio', { name: given.title, exact: true }).check();
    else await page.locator('[name=text]').fill(given.type);
    await page.getByRole('button', { name: 'Continue' }).click();
  }

  const openPages = async (settings: object = {}) => {
    const context = await browser.newContext(settings);
    const watched = await watchedPage(context, server.url);
    await watched.page.goto(`${server.url}/complain`);
    return watched;
  };

  it('takes a whole complaint without JavaScript', { timeout: 120_000 }, async () => {
    const { page, troubles, strangers } = await openPages({ javaScriptEnabled: false });
    for (let step = 0; step < 40 && (await page.getByText('Your reference is').count()) === 0; step += 1)
      await answer(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This is recorded');
    expect(troubles).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('has nothing wrong with it that axe could find, at any step', { timeout: 120_000 }, async () => {
    const { page } = await openPages();
    for (let step = 0; step < 40 && (await page.getByText('Your reference is').count()) === 0; step += 1) {
      await expectAccessible(page);
      await answer(page);
    }
    await expectAccessible(page);
  });

  it('says what is missing, as an error on top and beside the question', async () => {
    const { page } = await openPages({ javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    const summary = page.getByRole('alert');
    expect(await summary.innerText()).toContain('There is a problem');
    await summary.getByRole('link').click();
    expect(await page.evaluate(() => location.hash)).toBe('#answer');
  });

  it('goes back, and starts again', async () => {
    const { page } = await openPages({ javaScriptEnabled: false });
    await answer(page);
    expect((await askedOn(page)).question).not.toBe('matter');
    await page.getByRole('button', { name: 'Back' }).click();
    expect((await askedOn(page)).question).toBe('matter');
    await answer(page);
    await page.getByRole('button', { name: 'Start again' }).click();
    expect((await askedOn(page)).question).toBe('matter');
  });

  it('comes back to the same place, and can be cleared from the device', async () => {
    const { page } = await openPages({ javaScriptEnabled: false });
    await answer(page);
    const { question } = await askedOn(page);
    await page.goto(`${server.url}/policy`);
    await page.goto(`${server.url}/complain`);
    expect((await askedOn(page)).question).toBe(question);
    await page.getByRole('button', { name: 'Clear my answers from this device' }).click();
    expect((await askedOn(page)).question).toBe('matter');
    expect(await page.getByText('You said').count()).toBe(0);
  });

  it('fits a screen 320 pixels wide', async () => {
    const { page } = await openPages({ viewport: { width: 320, height: 640 } });
    await answer(page);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
