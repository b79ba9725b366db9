import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchChromium } from './chromium.js';

/** Whether there is a browser to test with. */
export const hasBrowser = inject('chromium') !== null;

export async function openBrowser(): Promise<Browser> {
  return launchChromium(inject('chromium') ?? '');
}

/** A page, and all that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, words on the console and refusals by the page's Content-Security-Policy. */
  readonly troubles: string[];
  /** Every address that was asked for, other than the service's own. */
  readonly strangers: string[];
}

/** Opens a page and watches it. */
export async function watchedPage(context: BrowserContext, ownUrl: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const troubles: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(ownUrl) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  return { page, troubles, strangers };
}

/**
 * Expects that axe finds nothing wrong with a page as it is now. Left out are what catches the focus at the edges of Fluent's
 * components, which hands it on and rests there never, and sandboxed letters, in which axe cannot run and which have their own
 * test.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const leftOut = ['[data-tabster-dummy]', 'iframe[sandbox]'];
  const axe = leftOut.reduce((builder, part) => builder.exclude(part), new AxeBuilder({ page }));
  // In a page that stands in for Teams the app is itself in a frame.
  const app = 'iframe:not([sandbox])';
  if ((await page.locator(app).count()) > 0) for (const part of leftOut) axe.exclude([app, part]);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) })),
  ).toEqual([]);
}
