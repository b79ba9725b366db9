import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseCard } from '../../adaptive-cards/case-card.js';
import { submitted } from '../../adaptive-cards/submitted.js';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { after, lena, on, received } from '../support/case-story.js';
import { drawnCards } from './cards/drawn-cards.js';
import { draw, open, openBoard } from './cards/renderer.js';

const complaint = after(received);
const view = { ...on('2026-06-10', lena), complaint, reader: lena };

describe.skipIf(!hasBrowser)("cards as Microsoft's renderer draws them", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openBoard(browser, { theme: 'light', width: 'telephone' });
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(drawnCards)(
    '$name fits a telephone, and axe finds nothing wrong',
    async ({ card, open: title }) => {
      await draw(page, card);
      if (title !== undefined) await open(page, title);
      await expectAccessible(page);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(screen);
    },
  );

  it.each(['dark', 'contrast'] as const)('can be read in the %s theme', async (theme) => {
    const board = await openBoard(browser, { theme, width: 'desk' });
    for (const { card, open: title } of drawnCards.filter(({ name }) =>
      ['refused', 'overdue', 'decide'].includes(name),
    )) {
      await draw(board, card);
      if (title !== undefined) await open(board, title);
      await expectAccessible(board);
    }
  });

  it('send what was typed, as the command that it is', async () => {
    await draw(page, caseCard(view));
    await open(page, 'Record a call');
    await page.getByLabel('What came of it').selectOption({ label: 'We spoke' });
    await page.getByLabel('What you agreed, and by when').fill('A visit on Friday');
    await open(page, 'Save the call');
    expect(submitted(await page.evaluate(() => window.sent))).toEqual({
      command: 'record-call',
      reference: complaint.reference,
      version: complaint.version,
      data: { outcome: 'spoke', agreed: 'A visit on Friday' },
    });
  });

  it('send nothing while something is missing, and say so', async () => {
    await draw(page, caseCard(view));
    await open(page, 'Record a call');
    await open(page, 'Save the call');
    expect(await page.evaluate(() => window.sent)).toBeUndefined();
    expect(await page.getByText('Please fill it in.').count()).toBe(1);
  });

  it('can be used beside a form that was refused', async () => {
    const card = caseCard(view, {
      notice: { says: 'Please say why.', tone: 'refused', field: 'reason' },
      kept: { verb: 'withdraw', reason: '' },
    });
    await draw(page, card);
    await open(page, 'Add a note');
    await page.getByRole('textbox', { name: /^Note\b/ }).fill('Rang twice');
    await open(page, 'Save the note');
    expect(submitted(await page.evaluate(() => window.sent))).toMatchObject({
      command: 'note',
      data: { text: 'Rang twice' },
    });
  });

  it("show a resident's markup as words, and fetch nothing", async () => {
    const words =
      '# A **lift** [here](https://example.com) ![x](https://example.com/x.png) <img src=x> {{DATE(2026-01-01T00:00:00Z,SHORT)}}';
    const points = [words];
    const marked = after([received[0], 'resident', 'receive', { ...received[3], points }]);
    await draw(page, caseCard({ ...view, complaint: marked }));
    expect(await page.locator('main a, main img').count()).toBe(0);
    expect((await page.locator('main').innerText()).replaceAll('\u2060', '')).toContain(words);
  });
});
