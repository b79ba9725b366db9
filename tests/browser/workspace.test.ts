import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { signedIn } from '../support/workspace/officer.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

describe.skipIf(!hasBrowser)('the workspace', () => {
  let server: WorkspaceServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkspace(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('opens at the worklist for an officer who signs in', async () => {
    const { page, troubles, strangers } = await signedIn(browser, server.url, 'Olu Example');
    await page.getByRole('heading', { level: 1, name: 'Worklist' }).waitFor();
    expect(await page.title()).toBe('Worklist – Complaints');
    await expectAccessible(page);
    expect(troubles).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
