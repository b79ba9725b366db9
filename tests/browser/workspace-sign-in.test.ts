import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import { logged } from '../support/workspace/cases.js';
import { openOidcProvider, type OidcProvider } from '../support/workspace/oidc-provider.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

describe.skipIf(!hasBrowser)('signing in to the workspace with a browser', () => {
  let provider: OidcProvider;
  let server: WorkspaceServer;
  let browser: Browser;
  let reference = '';

  beforeAll(async () => {
    provider = await openOidcProvider({
      olu: { oid: id(1) },
      lena: { oid: id(3) },
      nobody: { preferred_username: 'nobody@example.com' },
    });
    const env = {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
    };
    [server, browser] = await Promise.all([startWorkspace([logged({})], env), openBrowser()]);
    provider.serve(server.url);
    [reference = ''] = server.opened;
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await provider.close();
  });

  async function opened(path: string, colorScheme: 'light' | 'dark' = 'light') {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const watched = await watchedPage(context, server.url);
    await watched.page.goto(server.url + path);
    return { ...watched, context, close: () => context.close() };
  }

  async function sayAtProvider(page: Page, name: string): Promise<void> {
    await page.getByRole('heading', { name: 'Example Council account' }).waitFor();
    await page.getByLabel('Name').fill(name);
    await page.keyboard.press('Enter');
  }

  const heading = (page: Page, name: string) =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  it('by keyboard alone comes back to the page that was asked for, and signs out', async () => {
    const { page, close } = await opened(`/workspace/cases/${reference}`);
    await heading(page, 'Complaints');
    expect(
      await page.getByRole('heading', { level: 1 }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sayAtProvider(page, 'olu');
    await heading(page, `Complaint ${reference}`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'You are signed out');
    await expectAccessible(page);
    await page.goto(`${server.url}/workspace`);
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await close();
  });

  it('shows dark pages to whoever likes them', async () => {
    const { page, close } = await opened('/workspace', 'dark');
    await heading(page, 'Complaints');
    const ground = await page
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(ground).toBe('rgb(41, 41, 41)');
    await expectAccessible(page);
    await close();
  });

  it('tells somebody who is not on the staff list so, with a way to be somebody else', async () => {
    const { page, close } = await opened('/workspace');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await sayAtProvider(page, 'nobody');
    await heading(page, 'You are not signed in');
    await page.getByText('nobody@example.com').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Sign in with another account' }).click();
    await sayAtProvider(page, 'olu');
    await heading(page, 'Worklist');
    await close();
  });

  it('loses nothing that was typed when the session ends meanwhile: one signs in beside it and goes on', async () => {
    const { page, context, troubles, close } = await opened(`/workspace/cases/${reference}`);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await sayAtProvider(page, 'olu');
    await heading(page, `Complaint ${reference}`);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Add a note', exact: true }).click();
    const note = page.getByRole('textbox').last();
    await note.fill('She rang again about the lift.');

    // Meanwhile, in another window.
    const ended = await context.request.post(`${server.url}/workspace/sign-out`, {
      headers: { origin: server.url },
    });
    expect(ended.ok()).toBe(true);
    const save = page.getByRole('button', { name: 'Save the note' });
    await save.click();
    const told = page.getByRole('alertdialog', { name: 'You are signed out' });
    await told.waitFor();
    await expectAccessible(page);
    const beside = context.waitForEvent('page');
    await told.getByRole('link', { name: 'Sign in again' }).click();
    const gone = (await beside).waitForEvent('close');
    await gone;
    await told.waitFor({ state: 'hidden' });
    expect(await note.inputValue()).toBe('She rang again about the lift.');
    await save.click();
    await page.getByRole('status').getByText(/^Done/).waitFor();
    expect(troubles.filter((one) => !one.includes('401'))).toEqual([]);
    await close();
  });
});
