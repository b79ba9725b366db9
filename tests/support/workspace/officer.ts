import type { Browser, Locator, Page } from 'playwright-core';
import { watchedPage, type WatchedPage } from '../browser.js';

/** A member of staff at the workspace, with a browser of their own. */
export interface Officer extends WatchedPage {
  /** Follows a link of the bar. */
  readonly goTo: (place: string) => Promise<void>;
  /**
   * Goes from one thing to the next until it is at this one, as somebody does who has no mouse.
   *
   * @param role of what they look for
   * @param name the whole of what a screen reader calls it
   */
  readonly tabTo: (role: Parameters<Page['getByRole']>[0], name: string) => Promise<void>;
  /** Whether the page has the width of the window at most. */
  readonly fits: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** How many steps by the keyboard are far too many. */
const far = 120;

/**
 * Signs somebody of the staff list of the tests in, by the page for that.
 *
 * @param url of the service
 * @param name such as `Olu Example`
 * @param width of the window, in pixels
 */
export async function signedIn(browser: Browser, url: string, name: string, width = 1280): Promise<Officer> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const watched = await watchedPage(context, url);
  const { page } = watched;
  await page.goto(`${url}/workspace/sign-in`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/workspace\/[a-z]+$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    ...watched,
    async goTo(place) {
      await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
    },
    tabTo: (role, called) => tabTo(page, page.getByRole(role, { name: called, exact: true })),
    fits: () => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'),
    close: () => context.close(),
  };
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const reached = wanted.and(page.locator(':focus'));
  for (let steps = 0; steps < far; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await reached.count()) > 0) return;
  }
  throw new Error(`there is no way to ${String(wanted)} by the keyboard`);
}
