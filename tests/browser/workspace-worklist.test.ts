import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { sent } from '../support/workspace/complaints.js';
import { signedIn } from '../support/workspace/officer.js';
import { openTabInTeams } from '../support/workspace/tab-in-teams.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const resident = (name: string) => ({ resident: { name, email: 'someone@example.org' } });

/** A hundred and thirty complaints: one long overdue, one about bins, and the rest about lifts. */
const steps = [
  sent(daysAgo(40), resident('Olive Overdue')),
  sent(daysAgo(3), {
    ...{ ...resident('Bea Binless'), matter: 'The bins were missed again.', service: 'waste' },
    adjustments: ['Large print'],
  }),
  ...Array.from({ length: 128 }, (_, number) => sent(daysAgo(1), resident(`Person ${number + 1}`))),
];

describe.skipIf(!hasBrowser)('the worklist', () => {
  let server: WorkspaceServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkspace(steps), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const officer = (name: string, width?: number) => signedIn(browser, server.url, name, width);

  const says = (page: Page, count: string) =>
    page.getByRole('status').getByText(count, { exact: true }).waitFor();
  const rowInFocus = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'));

  it('puts what is overdue first, is narrowed down by the mouse, and a link shows the same list', async () => {
    const { page, troubles, close } = await officer('Olu Example');
    await says(page, '130 cases');
    const [, first] = await page.getByRole('row').all();
    expect(await first?.textContent()).toMatch(/Overdue since .*Olive Overdue.*Late/);

    await page.getByLabel('Service', { exact: true }).selectOption('waste');
    await page.getByLabel('Adjustments').selectOption('Recorded');
    await says(page, '1 case');
    expect(new URL(page.url()).search).toBe('?service=waste&adjustments=recorded');
    await page.reload();
    await says(page, '1 case');
    expect(await page.getByLabel('Adjustments').inputValue()).toBe('recorded');

    await page.getByRole('link', { name: 'Bea Binless' }).click();
    await page.waitForURL(/\/workspace\/cases\/DBC-/);
    await page.goBack();
    await says(page, '1 case');
    await page.getByRole('button', { name: 'Show all cases' }).click();
    await says(page, '130 cases');
    expect(troubles).toEqual([]);
    await close();
  });

  it('is searched and gone through by the keyboard alone', async () => {
    const { page, close } = await officer('Olu Example');
    await says(page, '130 cases');
    await page.keyboard.press('/');
    await page.keyboard.type('the bins again ');
    await says(page, '1 case');
    expect(await page.getByLabel('Search').inputValue()).toBe('the bins again ');
    await page.getByLabel('Search').fill('');
    await says(page, '130 cases');

    await page.getByRole('link', { name: 'Olive Overdue' }).focus();
    for (const [key, row] of [
      ['ArrowDown', '3'],
      ['PageDown', '13'],
      ['ArrowUp', '12'],
      ['Home', '2'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(async () => (await rowInFocus(page)) === row);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/workspace\/cases\/DBC-/);
    await close();
  });

  it('has of a long list only the rows in sight, and comes to its end', async () => {
    const { page, close } = await officer('Olu Example');
    const grid = page.getByRole('grid', { name: 'Cases' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('131');
    await page.getByRole('link', { name: 'Olive Overdue' }).focus();
    await eventually(async () => {
      await page.keyboard.press('End');
      return (await rowInFocus(page)) === '131';
    });
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    expect(await grid.getAttribute('aria-rowcount')).toBe('131');
    await close();
  });

  it('keeps a view under a name until it is taken away', async () => {
    const { page, close } = await officer('Olu Example');
    await page.getByLabel('Late', { exact: true }).selectOption('Late now');
    await says(page, '1 case');
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.getByLabel('Name of the view').fill('What is late');
    await page.keyboard.press('Enter');
    const view = page.getByRole('link', { name: 'What is late' });
    await view.waitFor();
    await page.getByRole('link', { name: 'All cases' }).click();
    await says(page, '130 cases');
    await view.click();
    await says(page, '1 case');
    expect(await view.getAttribute('aria-current')).toBe('true');
    await page.getByRole('button', { name: 'Take away the view What is late' }).click();
    await view.waitFor({ state: 'detached' });
    await close();
  });

  it('shows team leaders what is theirs', async () => {
    const { page, close } = await officer('Max Example');
    await says(page, '1 case');
    await page.getByRole('link', { name: 'Bea Binless' }).waitFor();
    await close();
  });

  it('says what to do where nothing fits, and where it cannot be shown', async () => {
    const { page, close } = await officer('Olu Example');
    await page.getByLabel('Search').fill('zeppelin');
    await page.getByText('No case fits all of this.').waitFor();
    await expectAccessible(page);
    await page.route('**/api/workspace/cases?*', (route) =>
      route.fulfill({ status: 403, json: { error: { code: 'NotForYourRole', message: 'Not for you.' } } }),
    );
    await page.goto(`${server.url}/workspace/cases?stage=2`);
    await page.getByRole('alert').getByText('Not for you.').waitFor();
    await page.unroute('**/api/workspace/cases?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '0 cases');
    await close();
  });

  it('is a list of cards where it is narrow, and nothing sticks out', async () => {
    const { page, fits, close } = await officer('Olu Example', 320);
    await says(page, '130 cases');
    expect(await fits()).toBe(true);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Olive Overdue' }).click();
    await page.waitForURL(/\/workspace\/cases\/DBC-/);
    await close();
  });
});

describe.skipIf(!hasBrowser)('the worklist, in the themes of Teams', () => {
  it('can be read in each', async () => {
    const { app, expectAccessibleInEveryTheme, close } = await openTabInTeams(steps.slice(0, 5));
    try {
      await app.getByRole('link', { name: 'Olive Overdue' }).waitFor();
      await app.getByLabel('Stage').selectOption('Stage 1');
      await app.getByRole('button', { name: 'Keep this view' }).click();
      await expectAccessibleInEveryTheme();
    } finally {
      await close();
    }
  });
});
