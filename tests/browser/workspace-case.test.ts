import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { agreed, filedInChat, handling, logged } from '../support/workspace/cases.js';
import { signedIn } from '../support/workspace/officer.js';
import { openTabInTeams } from '../support/workspace/tab-in-teams.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

/** Opens the form of a command, wherever it is offered. */
async function open(page: Pick<Page, 'getByRole'>, title: string): Promise<void> {
  const button = page.getByRole('button', { name: title, exact: true });
  await page.getByRole('group', { name: 'What you can do' }).waitFor();
  if ((await button.count()) === 0) {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: title, exact: true }).click();
  } else {
    await button.click();
  }
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
}

describe.skipIf(!hasBrowser)('the page of a case', () => {
  let server: WorkspaceServer;
  let browser: Browser;
  let lift = '';
  let bins = '';
  let door = '';

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startWorkspace([
        logged({ adjustments: ['Large print, please'] }),
        logged({ service: 'waste', points: ['The bins were missed.'] }),
        logged({ points: ['The front door sticks.'] }),
      ]),
      openBrowser(),
    ]);
    [lift = '', bins = '', door = ''] = server.opened;
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function opened(name: string, reference: string, width?: number) {
    const officer = await signedIn(browser, server.url, name, width);
    await officer.page.goto(`${server.url}/workspace/cases/${reference}`);
    await officer.page.getByRole('heading', { level: 1, name: /^Complaint|Not found/ }).waitFor();
    return officer;
  }

  const done = (page: Page) => page.getByRole('status').getByText(/^Done/).waitFor();

  it('takes an officer by mouse from a resident’s name through what was said in the chat to the letters that go out', async () => {
    const reference = await filedInChat(server.url);
    const { page, troubles, strangers, close } = await signedIn(browser, server.url, 'Olu Example');
    await page.getByLabel('Search').fill('pat example');
    await page.getByRole('status').getByText('1 case', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Pat Example' }).click();
    await page.getByRole('heading', { level: 1, name: `Complaint ${reference}` }).waitFor();
    const said = page.getByRole('region', { name: 'The conversation' });
    await said.getByText(/^The boiler has been broken for five weeks. Nobody rang/).waitFor();
    await page.getByText(/“Nobody rang/).waitFor();
    await expectAccessible(page);

    await open(page, 'Change the definition');
    await page.getByRole('textbox', { name: 'Point 1' }).fill('The boiler does not heat.');
    await page.getByRole('button', { name: 'Add another point' }).click();
    await page.getByRole('textbox', { name: 'Point 3' }).fill('The bus was late.');
    await page
      .getByRole('group', { name: 'Point 3' })
      .getByRole('radio', { name: /Somebody else/ })
      .check();
    await page.getByRole('textbox', { name: 'Why you are changing it' }).fill('Agreed by telephone');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save the definition' }).click();
    await page.getByText(/\(Code 5\.7\)$/).waitFor();
    await page.getByLabel('Point 3: if somebody else, who? (optional)').fill('The bus company');
    await page.getByRole('button', { name: 'Save the definition' }).click();
    await page.getByText('Version 2: Olu Example').waitFor();
    await page.getByText('Somebody else is responsible: The bus company').waitFor();

    await open(page, 'Pass it on');
    await page.getByRole('combobox', { name: /Team or person/ }).selectOption('lena@example.com');
    await page.getByRole('textbox', { name: 'Why' }).fill('It is about repairs.');
    await page.getByRole('button', { name: 'Pass the complaint on' }).click();
    await page.getByText('Passed on to Lena Example').waitFor();

    await open(page, 'Acknowledge');
    await page.getByRole('button', { name: 'See what will be sent' }).click();
    await page.getByRole('heading', { name: 'This is what will be sent' }).waitFor();
    const letter = page.frameLocator('iframe');
    await letter.getByText('The boiler does not heat.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send the acknowledgement' }).click();
    await done(page);

    await open(page, 'More time');
    const until = await page.getByText(/It may be put off to/).textContent();
    expect(until).toMatch(/at the latest/);
    await page.getByLabel('New last day for the answer').fill(await lastAllowed(reference));
    await page.getByRole('textbox', { name: /Why, in words/ }).fill('The part is on its way.');
    await page.getByRole('button', { name: 'See what will be sent' }).click();
    await letter.getByText('The part is on its way.').waitFor();
    await page.getByRole('button', { name: 'Extend, and tell the resident' }).click();
    await done(page);

    await page.getByRole('tab', { name: 'Letters' }).click();
    await page.getByRole('button', { name: /^Read it: .*longer/i }).click();
    await letter.getByText('The part is on its way.').waitFor();
    expect(await letter.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('640px');
    // The browser itself notes the answer by which the rule said no.
    expect(troubles.filter((trouble) => !trouble.includes('status of 422'))).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  async function lastAllowed(reference: string): Promise<string> {
    const answer = await server.as('olu', `/cases/${reference}`);
    const { choices } = (await answer.json()) as { choices: { extension: { atMost: string } } };
    return choices.extension.atMost;
  }

  it('lets an officer refuse by the keyboard alone, once the rule is met', async () => {
    const { page, tabTo, close } = await opened('Olu Example', door);
    await page.getByRole('group', { name: 'What you can do' }).waitFor();
    await tabTo('button', 'More');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Refuse' }).waitFor();
    await page.keyboard.type('Ref');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Refuse' }).waitFor();
    await tabTo('radio', 'It happened, and you knew about it, more than 12 months before you told us.');
    // From the first ground to the last.
    await page.keyboard.press('ArrowUp');
    await tabTo('textbox', 'The facts of this complaint that make it so');
    await page.keyboard.type('Short.');
    await tabTo('textbox', 'What shows them');
    await page.keyboard.type('Our letter of 1 May');
    await tabTo('button', 'See what will be sent');
    await page.keyboard.press('Enter');
    await page
      .getByText(/letters/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('End');
    await page.keyboard.type(' It was answered in full by letter on 1 May.');
    await tabTo('button', 'See what will be sent');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'This is what will be sent' }).waitFor();
    await tabTo('button', 'Refuse the complaint');
    await page.keyboard.press('Enter');
    await done(page);
    await page.getByText(/^Complaint refused at stage 1/).waitFor();
    await expectAccessible(page);
    await close();
  });

  it('keeps what was typed through a reload, and a change by somebody else', async () => {
    const { page, close } = await opened('Olu Example', lift);
    await open(page, 'Ask the resident');
    await page.getByRole('textbox', { name: 'Your question' }).fill('Which floor is it?');
    await page.reload();
    await open(page, 'Ask the resident');
    await page.getByText('This is what you typed before.').waitFor();
    const typed = () => page.getByRole('textbox', { name: 'Your question' }).inputValue();
    expect(await typed()).toBe('Which floor is it?');

    await handling(server, 'lena', lift).gives('amend-definition', agreed);
    await page.getByRole('button', { name: 'See what will be sent' }).click();
    await page.getByRole('button', { name: 'Send the question' }).click();
    await page.getByText('This case has changed since you opened the form.').waitFor();
    await page
      .getByRole('alert')
      .getByText(/Definition changed: 2 points: Lena Example/)
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Go on with the case as it is now' }).click();
    expect(await typed()).toBe('Which floor is it?');
    await page.getByRole('button', { name: 'See what will be sent' }).click();
    await page.getByRole('button', { name: 'Send the question' }).click();
    await done(page);
    await open(page, 'Ask the resident');
    expect(await typed()).toBe('');
    await close();
  });

  it('keeps what was typed when the connection or the session is lost, and sends it once', async () => {
    const { page, close } = await opened('Lena Example', lift);
    await open(page, 'Add a note');
    await page.getByRole('textbox', { name: 'Note' }).fill('Seen on site.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('We cannot reach the service.').waitFor();
    await page.context().setOffline(false);
    // The page hears again by itself; only then is the session lost, in the middle of the form.
    await page.getByText('The connection to the service is lost.').waitFor({ state: 'detached' });
    const session = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByRole('button', { name: 'Back to what I typed' }).click();
    await page.getByRole('link', { name: 'Sign in in a new window' }).waitFor();
    await page.context().addCookies(session);
    await page.getByRole('button', { name: 'Save the note' }).click();
    await done(page);
    await eventually(async () => (await page.getByText('Seen on site.').count()) === 1);
    await close();
  });

  it('explains what cannot be done now, and the rule', async () => {
    const { page, close } = await opened('Lena Example', lift);
    await page.getByRole('button', { name: 'What you cannot do now, and why' }).click();
    await page
      .getByText('Only a complaints officer refuses a complaint, by name and with reasons. (Code 2.1)')
      .waitFor();
    await close();
  });

  it('is not found by whoever may not see it', async () => {
    const { page, close } = await opened('Lena Example', bins);
    await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor();
    await page.getByText(/or it is not one that you deal with/).waitFor();
    await expectAccessible(page);
    await close();
  });

  it('fits a telephone', async () => {
    const { page, fits, close } = await opened('Olu Example', lift, 320);
    const isRead = async () => {
      expect(await fits()).toBe(true);
      await expectAccessible(page);
    };
    for (const name of ['Timeline', 'Letters', 'People and needs', 'Handling']) {
      await page.getByRole('tab', { name }).click();
      await isRead();
    }
    await open(page, 'Change the definition');
    await isRead();
    await close();
  });
});

describe.skipIf(!hasBrowser)('the page of a case, in the themes of Teams', () => {
  it('can be read in each', async () => {
    const { server, app, expectAccessibleInEveryTheme, close } = await openTabInTeams([
      logged({ adjustments: ['Large print, please'] }),
    ]);
    const [reference = ''] = server.opened;
    try {
      await app.getByRole('link', { name: 'Sam Example' }).click();
      await app.getByRole('heading', { level: 1, name: `Complaint ${reference}` }).waitFor();
      for (const [name, text] of [
        ['Timeline', /^Complaint received/],
        ['Letters', 'Read it'],
        ['People and needs', 'Large print, please'],
        ['Handling', 'Actions promised'],
      ] as const) {
        await app.getByRole('tab', { name }).click();
        await app.getByRole('tabpanel').getByText(text).first().waitFor();
        await expectAccessibleInEveryTheme();
      }
      await open(app, 'Change the definition');
      await app.getByRole('button', { name: 'Save the definition' }).click();
      await app.getByText('Please fill this in.').first().waitFor();
      await expectAccessibleInEveryTheme();
      await app.getByRole('button', { name: 'Not now' }).click();
      await open(app, 'Ask the resident');
      await app.getByRole('textbox', { name: 'Your question' }).fill('Which floor is it?');
      await app.getByRole('button', { name: 'See what will be sent' }).click();
      await app.getByRole('heading', { name: 'This is what will be sent' }).waitFor();
      await expectAccessibleInEveryTheme();
    } finally {
      await close();
    }
  });
});
