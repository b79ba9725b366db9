import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { asking } from '../support/workspace/asking.js';
import { handling, logged } from '../support/workspace/cases.js';
import { signedIn } from '../support/workspace/officer.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

/** How often a form says that it is open, and how long a stream is silent at the most, in milliseconds. */
const saysSo = 20_000;
const silence = 45_000;

describe.skipIf(!hasBrowser)('two officers at one case', () => {
  let server: WorkspaceServer;
  let browser: Browser;
  let lift = '';
  let door = '';

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startWorkspace([logged(), logged({ points: ['The front door sticks.'] })]),
      openBrowser(),
    ]);
    [lift = '', door = ''] = server.opened;
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens a page, and waits until it hears of changes. @param path below `/workspace` */
  async function opened(name: string, path: string) {
    const officer = await signedIn(browser, server.url, name);
    const { page } = officer;
    await page.clock.install();
    const listens = page.waitForResponse((answer) => answer.url().endsWith('/changes'));
    await page.goto(`${server.url}/workspace/${path}`);
    await listens;
    return officer;
  }

  async function addNote(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Add a note', exact: true }).click();
    await page.getByRole('textbox', { name: 'Note' }).waitFor();
  }

  const warning = (page: Page) =>
    page.getByRole('status').filter({ hasText: 'also working on this complaint' });
  const lost = (page: Page) => page.getByText('The connection to the service is lost.');

  it('warns the one and the other while both have a form open, and no longer', async () => {
    const olu = await opened('Olu Example', `cases/${lift}`);
    const lena = await opened('Lena Example', `cases/${lift}`);
    await addNote(olu.page);
    expect(await warning(olu.page).count()).toBe(0);
    await addNote(lena.page);
    await warning(lena.page)
      .getByText(/^Olu Example is also working/)
      .waitFor();
    await expectAccessible(lena.page);
    // Whoever came first is told the next time that their form says that it is open.
    await olu.page.clock.fastForward(saysSo);
    await warning(olu.page)
      .getByText(/^Lena Example is also working/)
      .waitFor();
    await lena.page.getByRole('button', { name: 'Not now' }).click();
    await lena.page.getByRole('dialog').waitFor({ state: 'detached' });
    await olu.page.clock.fastForward(saysSo);
    await warning(olu.page).waitFor({ state: 'detached' });
    expect([olu.troubles, lena.troubles]).toEqual([[], []]);
    await olu.close();
    await lena.close();
  });

  it('shows what the other did without a reload, and takes nothing away that is being typed', async () => {
    const olu = await opened('Olu Example', `cases/${door}`);
    const lena = await opened('Lena Example', `cases/${door}`);
    await addNote(olu.page);
    const note = olu.page.getByRole('textbox', { name: 'Note' });
    await note.fill('The door was mended before.');

    await addNote(lena.page);
    await lena.page.getByRole('textbox', { name: 'Note' }).fill('The joiner comes on Friday.');
    await lena.page.getByRole('button', { name: 'Save the note' }).click();
    await olu.page.getByText('The joiner comes on Friday.').waitFor();
    expect(await note.inputValue()).toBe('The door was mended before.');
    expect([olu.troubles, lena.troubles]).toEqual([[], []]);
    await olu.close();
    await lena.close();
  });

  it('shows at the intake desk what came to wait there meanwhile', async () => {
    const { page, troubles, close } = await opened('Olu Example', 'intake');
    await page.getByText('No case waits for an officer.').waitFor();
    await asking(server, 'cas').send('/cases', logged({ service: undefined }).data, {
      'Idempotency-Key': 'a-form-of-cas',
    });
    await page.getByRole('heading', { name: 'Nobody answers for it (1)' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('says that the connection is lost, until it is back with what changed meanwhile', async () => {
    const { page, close } = await opened('Olu Example', `cases/${door}`);
    await page.getByRole('group', { name: 'What you can do' }).waitFor();
    await page.context().setOffline(true);
    await lost(page).waitFor();
    await expectAccessible(page);
    const given = await handling(server, 'lena', door).gives('note', { text: 'The joiner was there.' });
    expect(given.status).toBe(200);
    expect(await page.getByText('The joiner was there.').count()).toBe(0);
    await page.context().setOffline(false);
    await lost(page).waitFor({ state: 'detached' });
    await page.getByText('The joiner was there.').waitFor();
    await close();
  });

  it('notices a connection that is gone without a word, and tries anew', async () => {
    const { page, close } = await opened('Olu Example', `cases/${lift}`);
    await page.clock.fastForward(silence);
    await lost(page).waitFor();
    await lost(page).waitFor({ state: 'detached' });
    await close();
  });
});
