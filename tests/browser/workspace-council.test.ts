import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { sent } from '../support/workspace/complaints.js';
import { signedIn } from '../support/workspace/officer.js';
import { openTabInTeams } from '../support/workspace/tab-in-teams.js';
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

  const officer = (name: string, width?: number) => signedIn(browser, server.url, name, width);

  const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

  it('takes a new person in, changes them, and keeps who did it', async () => {
    const { page, troubles, strangers, goTo, close } = await officer('Olu Example');
    await goTo('Staff');
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
    const { page, troubles, goTo, close } = await officer('Olu Example');
    await goTo('Staff');
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
    const { page, tabTo, close } = await officer('Max Example');
    await tabTo('link', 'Staff');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your leave' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add a person' }).count()).toBe(0);
    await tabTo('button', 'Say when you are away');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'When are you away?' }).waitFor();
    await tabTo('textbox', 'Last day away');
    await page.keyboard.type('12122030');
    await tabTo('combobox', 'Who stands in?');
    await page.keyboard.type('Hana');
    await tabTo('button', 'Keep this leave');
    await page.keyboard.press('Enter');
    await page.getByText('You are away until Thursday 12 December 2030; Hana Example stands in.').waitFor();
    await close();
  });

  it('reads a staff list in once all of it can be used', async () => {
    const { page, troubles, goTo, close } = await officer('Olu Example');
    await goTo('Staff');
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
    const { page, troubles, goTo, close } = await officer('Olu Example');
    await goTo('Policy');
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
    const { page, troubles, strangers, goTo, close } = await officer('Mona Example');
    await page.getByRole('heading', { level: 1, name: 'Policy' }).waitFor();
    expect(await page.getByRole('button', { name: 'Write a new version' }).count()).toBe(0);
    await goTo('Letters');
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
    const { page, goTo, fits, close } = await officer('Olu Example', 320);
    for (const [place, text] of [
      ['Staff', 'Who answers for each service'],
      ['Policy', 'Why a complaint may be refused'],
      ['Letters', 'What it must hold'],
    ] as const) {
      await goTo(place);
      await page.getByText(text).first().waitFor();
      expect([place, await fits()]).toEqual([place, true]);
      await expectAccessible(page);
    }
    await close();
  });
});

describe.skipIf(!hasBrowser)('the council in the themes of Teams', () => {
  it('can be read in each', async () => {
    const { app, expectAccessibleInEveryTheme, close } = await openTabInTeams();
    try {
      for (const [place, part] of [
        ['Staff', 'Who answers for each service'],
        ['Policy', 'Stages and days'],
        ['Letters', 'What it must hold'],
      ] as const) {
        await app.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
        await app.getByRole('heading', { level: 2, name: part }).waitFor();
        await expectAccessibleInEveryTheme();
      }
    } finally {
      await close();
    }
  });
});
