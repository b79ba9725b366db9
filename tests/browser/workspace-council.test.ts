import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import { sent } from '../support/workspace/complaints.js';
import { appId, openEntra, tenantId } from '../support/workspace/entra.js';
import { openInTeams } from '../support/workspace/teams-host.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

const anHourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString();

describe.skipIf(!hasBrowser)('the council in the workspace', () => {
  let server: WorkspaceServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkspace([sent(anHourAgo())]), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function signedIn(who: RegExp, width = 1280) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const watched = await watchedPage(context, server.url);
    await watched.page.goto(`${server.url}/workspace/sign-in`);
    await watched.page.getByRole('button', { name: who }).click();
    await watched.page.waitForURL(/\/workspace\/[a-z]+$/);
    return { ...watched, close: () => context.close() };
  }

  async function goTo(page: Page, place: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
  }

  /** Goes from one thing to the next until it is at one of that name, as somebody does who has no mouse. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let steps = 0; steps < 120; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        const labels =
          here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels : null;
        return here?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? here?.textContent ?? '';
      });
      if (name.test(at)) return;
    }
    throw new Error(`there is no way to ${String(name)} by the keyboard`);
  }

  const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

  it('takes a new person in, changes them, and keeps who did it', async () => {
    const { page, troubles, strangers, close } = await signedIn(/Olu Example/);
    await goTo(page, 'Staff');
    await page.getByText('Olu Example is the only complaints officer.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Name').fill('Pat Example');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('olu@example.com');
    await page.getByRole('checkbox', { name: 'Complaints officer' }).check();
    await page.getByRole('button', { name: 'Add to the staff list' }).click();
    await page.getByText('olu@example.com is in the staff list already.').waitFor();
    expect(
      await page
        .getByRole('textbox', { name: 'E-mail' })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('pat@example.com');
    await page.getByRole('button', { name: 'Add to the staff list' }).click();
    await card(page, 'Pat Example').getByText('Complaints officer').waitFor();
    await page.getByText('Olu Example is the only complaints officer.').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Change Pat Example' }).click();
    await page.getByRole('checkbox', { name: 'Bins and recycling' }).check();
    await page.getByRole('button', { name: 'Keep the change' }).click();
    await card(page, 'Pat Example').getByText('Bins and recycling').waitFor();
    await page.getByRole('button', { name: 'What was changed, and by whom' }).click();
    await page.getByText('Olu Example: Pat Example – service areas: “waste”').waitFor();
    await expectAccessible(page);
    // The browser itself says on its console that an address was refused.
    expect(troubles.filter((trouble) => !trouble.includes('status of 422'))).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it('says whose open complaints a leaver has, and lets them come back', async () => {
    const { page, troubles, close } = await signedIn(/Olu Example/);
    await goTo(page, 'Staff');
    await page.getByRole('button', { name: 'Lena Example has left' }).click();
    await page.getByText('They answer for one open complaint.').waitFor();
    await page.getByText(/, by the rules/).waitFor();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lena Example has left' }).click();
    await card(page, 'lena@example.com').waitFor({ state: 'detached' });
    await page.getByLabel('Show those who have left too').check();
    await card(page, 'lena@example.com').getByText('Has left').waitFor();
    await page.getByRole('button', { name: 'Lena Example works here again' }).click();
    await page.getByRole('button', { name: 'Lena Example has left' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('lets a team leader say by the keyboard alone who stands in', async () => {
    const { page, close } = await signedIn(/Max Example/);
    await tabTo(page, /^Staff$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your leave' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add a person' }).count()).toBe(0);
    await tabTo(page, /^Say when you are away$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'When are you away?' }).waitFor();
    await tabTo(page, /^Last day away/);
    await page.keyboard.type('12122030');
    await tabTo(page, /^(Who stands in\?|Choose somebody)/);
    await page.keyboard.type('Hana');
    await tabTo(page, /^Keep this leave$/);
    await page.keyboard.press('Enter');
    await page.getByText('You are away until Thursday 12 December 2030; Hana Example stands in.').waitFor();
    await close();
  });

  it('reads a staff list in once all of it can be used', async () => {
    const { page, troubles, close } = await signedIn(/Olu Example/);
    await goTo(page, 'Staff');
    const head = 'name,email,roles,service_areas,entra_object_id,trained_on';
    const good = 'Kay Example,kay@example.com,auditor,,,';
    await page.getByLabel('Or paste its lines here').fill(`${head}\n${good}\nX,x@example.com,boss,,,`);
    await page.getByRole('button', { name: 'What would come of it?' }).click();
    await page.getByText(/Line 3: cannot be used – roles: must be one of/).waitFor();
    expect(await page.getByRole('button', { name: 'Read it in' }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'staff.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${head}\n${good}\n`),
    });
    await page.getByRole('button', { name: 'What would come of it?' }).click();
    await page.getByText(/Line 2: Kay Example \(kay@example.com\) is added/).waitFor();
    await page.getByRole('button', { name: 'Read it in' }).click();
    await page.getByText('The staff list was read in.').waitFor();
    await card(page, 'kay@example.com').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('brings a policy into force once it is right, and residents read it at once', async () => {
    const { page, troubles, close } = await signedIn(/Olu Example/);
    await goTo(page, 'Policy');
    await page.getByRole('heading', { name: 'Stages and days' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Write a new version' }).click();
    const text = page.getByLabel('Or change the text here (YAML)');
    const before = await text.inputValue();
    await text.fill(before.replace(/^ {2}stage1: 10/m, '  stage1: 18'));
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('clocks.stage1: must be at most 10').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Line \d+$/ }).click();
    expect(
      await text.evaluate((area) =>
        area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
      ),
    ).toMatch(/^ {2}stage1: 18/);

    await text.fill(before.replace(/^ {2}stage1: 10/m, '  stage1: 8'));
    await page.reload();
    await page.getByRole('button', { name: 'Write a new version' }).click();
    await page.getByText('What you wrote before is here again.').waitFor();
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('It changes the procedure: a new self-assessment will be owed').waitFor();
    await page.getByRole('cell', { name: '+ put in' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Why is it brought into force?').fill('The council answers sooner.');
    await page.getByRole('button', { name: 'Bring it into force' }).click();
    await page.getByText('It is in force now.').waitFor();
    await page.getByText('within 8 working days of the acknowledgement').waitFor();
    await page.getByText(/Version 2 changed the procedure on .* A new self-assessment is owed/).waitFor();
    await page.getByRole('button', { name: /^Version 2, in force/ }).click();
    await page.getByText('Before: 10').waitFor();
    await expectAccessible(page);
    const website = await fetch(`${server.url}/policy`);
    expect(await website.text()).toContain('Within 8 working days of that we send you our full answer');
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows the member responsible the policy first, and every letter as it is mailed', async () => {
    const { page, troubles, strangers, close } = await signedIn(/Mona Example/);
    await page.getByRole('heading', { level: 1, name: 'Policy' }).waitFor();
    expect(await page.getByRole('button', { name: 'Write a new version' }).count()).toBe(0);
    await goTo(page, 'Letters');
    await page.getByLabel('Letter', { exact: true }).selectOption('stage-1-response');
    await page.getByText('does not say {toStage2}, which this letter must hold').waitFor();
    await page
      .frameLocator('iframe')
      .getByRole('heading', { name: /^Our answer|stage 1/ })
      .first()
      .waitFor();
    expect(page.url()).toContain('letter=stage-1-response');
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'As plain text' }).click();
    await page.getByText('Dear Sam Sample,').waitFor();
    await expectAccessible(page);
    expect([troubles, strangers]).toEqual([[], []]);
    await close();
  });

  it('fits a narrow window', async () => {
    const { page, close } = await signedIn(/Olu Example/, 320);
    for (const [place, text] of [
      ['Staff', 'Who answers for each service'],
      ['Policy', 'Why a complaint may be refused'],
      ['Letters', 'What it must hold'],
    ] as const) {
      await goTo(page, place);
      await page.getByText(text).first().waitFor();
      expect([
        place,
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ]).toEqual([place, true]);
      await expectAccessible(page);
    }
    await close();
  });
});

describe.skipIf(!hasBrowser)('the council in the themes of Teams', () => {
  it('can be read in the dark one and in the one of high contrast', async () => {
    const [entra, browser] = await Promise.all([openEntra(), openBrowser()]);
    const server = await startWorkspace([], {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'not-a-real-password',
      MicrosoftAppTenantId: tenantId,
      ENTRA_AUTHORITY: entra.url,
    });
    try {
      const olu = { oid: '00000000-0000-4000-8000-000000000001', preferred_username: 'olu@example.com' };
      const { page, app, changeTheme } = await openInTeams(
        await browser.newContext({ reducedMotion: 'reduce' }),
        server.url,
        { token: () => entra.token(olu), theme: 'dark' },
      );
      for (const [place, part] of [
        ['Staff', 'Who answers for each service'],
        ['Policy', 'Stages and days'],
        ['Letters', 'What it must hold'],
      ] as const) {
        await app.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
        await app.getByRole('heading', { level: 2, name: part }).waitFor();
        for (const theme of ['dark', 'contrast']) {
          await changeTheme(theme);
          await expectAccessible(page);
        }
      }
    } finally {
      await browser.close();
      await server.stop();
      await entra.close();
    }
  });
});
