import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { filedInChat } from '../support/workspace/cases.js';
import { signedIn } from '../support/workspace/officer.js';
import { askedWithFiles, filedWithFiles, filesTold, photo } from '../support/workspace/sent-files.js';
import { openTabInTeams } from '../support/workspace/tab-in-teams.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

const letter = Buffer.from('%PDF-1.7\nDear council');
const longName = `${'the-kitchen-ceiling-'.repeat(3)}.jpg`;

/** A photo of a wall, larger than a window. */
async function photographed(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 1200 });
    const wall = canvas.getContext('2d');
    if (wall) wall.fillStyle = 'sienna';
    wall?.fillRect(0, 0, 1600, 1200);
    return canvas.toDataURL('image/jpeg');
  });
  await page.close();
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

/** Waits until the photo is seen. @returns its width in the file, and its address */
async function seen(page: Pick<Page | FrameLocator, 'getByRole'>, name: string) {
  const picture = page.getByRole('dialog').getByRole('img', { name: `Photo sent by the resident: ${name}` });
  await picture.waitFor();
  return picture.evaluate(async (shown) => {
    if (!(shown instanceof HTMLImageElement)) throw new Error('no picture');
    await shown.decode();
    return { width: shown.naturalWidth, address: shown.src };
  });
}

describe.skipIf(!hasBrowser)('the files that a resident sent', () => {
  let server: WorkspaceServer;
  let browser: Browser;
  let wall: Buffer;
  let reference: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkspace(), openBrowser()]);
    wall = await photographed(browser);
    reference = await filedWithFiles(server.url, ['kitchen.jpg', wall], ['letter.pdf', letter]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function opened(of: string, width?: number) {
    const officer = await signedIn(browser, server.url, 'Olu Example', width);
    await officer.page.goto(`${server.url}/workspace/cases/${of}`);
    await officer.page.getByRole('region', { name: 'The conversation' }).waitFor();
    return officer;
  }

  it('stand below the words that they came with, and together in a part of the page', async () => {
    const { page, troubles, strangers, close } = await opened(reference);
    const turn = page.getByRole('region', { name: 'The conversation' }).getByRole('listitem');
    await turn.filter({ hasText: 'kitchen ceiling' }).getByText('letter.pdf, PDF, 1 KB').waitFor();
    const files = page.getByRole('region', { name: 'Files (2)' });
    await files.getByText(/^kitchen.jpg, photo, \d+ KB$/).waitFor();
    expect(await files.getByText(/^Sent on /).count()).toBe(2);
    expect(await files.getByRole('button').allTextContents()).toEqual([
      ...['Look at it', 'Download', 'Download'],
    ]);
    await expectAccessible(page);
    expect({ troubles, strangers }).toEqual({ troubles: [], strangers: [] });
    await close();
  });

  it('can be looked at by the keyboard alone, and are gone when the dialog is closed', async () => {
    const { page, tabTo, troubles, strangers, close } = await opened(reference);
    await tabTo('button', 'Look at it: kitchen.jpg');
    await page.keyboard.press('Enter');
    const { width, address } = await seen(page, 'kitchen.jpg');
    expect(width).toBe(1600);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const back = page.getByRole('button', { name: 'Look at it: kitchen.jpg' }).first();
    await back.and(page.locator(':focus')).waitFor();
    expect({ troubles, strangers }).toEqual({ troubles: [], strangers: [] });
    const again = (src: string) =>
      Object.assign(new Image(), { src })
        .decode()
        .then(
          () => 'there',
          () => 'gone',
        );
    expect(await page.evaluate(again, address)).toBe('gone');
    await close();
  });

  it.each([
    ['kitchen.jpg', () => wall],
    ['letter.pdf', () => letter],
  ])('are saved as they came: %s', async (name, bytes) => {
    const { page, troubles, close } = await opened(reference);
    const files = page.getByRole('region', { name: 'Files (2)' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('button', { name: `Download: ${name}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path())).toEqual(bytes());
    expect(troubles).toEqual([]);
    await close();
  });

  it('that cannot be fetched are said to be, and can be tried again', async () => {
    const { page, close } = await opened(reference);
    const files = page.getByRole('region', { name: 'Files (2)' });
    await page.context().setOffline(true);
    await files.getByRole('button', { name: 'Download: letter.pdf' }).click();
    await files.getByRole('alert').getByText('We cannot reach the service.').waitFor();
    await page.context().setOffline(false);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('button', { name: 'Try again' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('letter.pdf');
    await files.getByRole('alert').waitFor({ state: 'detached' });
    await close();
  });

  it('that are lost or spoilt are said to be', async () => {
    const spoilt = ['spoilt.jpg', photo('no picture at all')] as const;
    const other = await filedWithFiles(server.url, ['lost.jpg', wall], spoilt);
    const told = filesTold(await (await server.as('olu', `/cases/${other}/transcript`)).json());
    await rm(join(server.dataDir, 'files', told.find(({ name }) => name === 'lost.jpg')?.id ?? ''));
    const { page, close } = await opened(other);
    const files = page.getByRole('region', { name: 'Files (2)' });
    const dialog = page.getByRole('dialog');
    await files.getByRole('button', { name: 'Look at it: lost.jpg' }).click();
    await dialog.getByText('The file "lost.jpg" is not there any more.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await files.getByRole('button', { name: 'Look at it: spoilt.jpg' }).click();
    await dialog.getByText('This photo cannot be shown').waitFor();
    await expectAccessible(page);
    await close();
  });

  it('fit a telephone, however long their names are', async () => {
    const other = await filedWithFiles(server.url, [longName, wall]);
    const { page, fits, close } = await opened(other, 320);
    expect(await fits()).toBe(true);
    const files = page.getByRole('region', { name: 'Files (1)' });
    await files.getByRole('button', { name: `Look at it: ${longName}` }).click();
    await seen(page, longName);
    const dialog = await page.getByRole('dialog').boundingBox();
    expect((dialog?.x ?? -1) >= 0 && (dialog?.x ?? 0) + (dialog?.width ?? 999) <= 320).toBe(true);
    const picture = await page.getByRole('dialog').getByRole('img').boundingBox();
    expect(picture?.width).toBeLessThanOrEqual(320);
    expect(await fits()).toBe(true);
    await expectAccessible(page);
    await close();
  });

  it('are shown with an enquiry as with a case', async () => {
    const enquiry = await askedWithFiles(server.url, ['bin.jpg', wall]);
    const { page, close } = await signedIn(browser, server.url, 'Cas Example');
    await page.goto(`${server.url}/workspace/enquiries/${enquiry}`);
    await page
      .getByRole('region', { name: 'The conversation' })
      .getByText(/^bin.jpg, photo/)
      .waitFor();
    const files = page.getByRole('region', { name: 'Files (1)' });
    await files.getByRole('button', { name: 'Look at it: bin.jpg' }).click();
    expect((await seen(page, 'bin.jpg')).width).toBe(1600);
    await close();
  });

  it('have no place on the page where there are none', async () => {
    const { page, close } = await opened(await filedInChat(server.url));
    expect(await page.getByRole('heading', { name: /^Files/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(0);
    await close();
  });
});

describe.skipIf(!hasBrowser)('the files that a resident sent, in Teams', () => {
  it('are shown where no cookie goes along, and can be read in each theme', async () => {
    const { server, app, page, expectAccessibleInEveryTheme, close } = await openTabInTeams();
    try {
      const wall = await photographed(page.context().browser() ?? (await openBrowser()));
      const reference = await filedWithFiles(server.url, ['kitchen.jpg', wall], ['letter.pdf', letter]);
      await page.reload();
      await app.getByRole('link', { name: 'Pat Example' }).click();
      await app.getByRole('heading', { level: 1, name: `Complaint ${reference}` }).waitFor();
      const files = app.getByRole('region', { name: 'Files (2)' });
      await files
        .getByText(/^Sent on /)
        .first()
        .waitFor();
      await expectAccessibleInEveryTheme();
      await files.getByRole('button', { name: 'Look at it: kitchen.jpg' }).click();
      expect((await seen(app, 'kitchen.jpg')).width).toBe(1600);
      await expectAccessibleInEveryTheme();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        app.getByRole('dialog').getByRole('button', { name: 'Download: kitchen.jpg' }).click(),
      ]);
      expect(await readFile(await download.path())).toEqual(wall);
    } finally {
      await close();
    }
  });
});
