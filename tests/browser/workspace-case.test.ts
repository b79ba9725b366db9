import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser, watchedPage } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { agreed, filedInChat, handling, logged } from '../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

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

  async function opened(who: RegExp, reference: string, width = 1280) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const watched = await watchedPage(context, server.url);
    const { page } = watched;
    await page.goto(`${server.url}/workspace/sign-in`);
    await page.getByRole('button', { name: who }).click();
    await page.waitForURL(/\/workspace\/cases/);
    await page.goto(`${server.url}/workspace/cases/${reference}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { ...watched, close: () => context.close() };
  }

  /** Opens the form of a command, wherever it is offered. */
  async function open(page: Page, title: string): Promise<void> {
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

  const done = (page: Page) => page.getByRole('status').getByText(/^Done/).waitFor();

  /** Goes from field to field until it is at one of that name, as somebody does who has no mouse. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let steps = 0; steps < 120; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        const label =
          here instanceof HTMLElement && 'labels' in here ? (here as HTMLInputElement).labels : null;
        return here?.getAttribute('aria-label') ?? label?.[0]?.textContent ?? here?.textContent ?? '';
      });
      if (name.test(at)) return;
    }
    throw new Error(`there is no way to ${String(name)} by the keyboard`);
  }

  it('takes an officer by mouse from what was said in the chat to the letters that go out', async () => {
    const reference = await filedInChat(server.url);
    const { page, troubles, strangers, close } = await opened(/Olu Example/, reference);
    const said = page.getByRole('region', { name: 'The conversation' });
    await said.getByText(/^The boiler has been broken for five weeks. Nobody rang/).waitFor();
    await page.getByText('“Nobody rang back on”').waitFor();
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
    const { page, close } = await opened(/Olu Example/, door);
    await page.getByRole('group', { name: 'What you can do' }).waitFor();
    await tabTo(page, /^More$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Refuse' }).waitFor();
    await page.keyboard.type('Ref');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Refuse' }).waitFor();
    await tabTo(page, /claim|court|considered|months/i);
    await page.keyboard.press('Space');
    await page.getByRole('radio').last().focus();
    await page.keyboard.press('Space');
    await tabTo(page, /The facts of this complaint/);
    await page.keyboard.type('Short.');
    await tabTo(page, /What shows them/);
    await page.keyboard.type('Our letter of 1 May');
    await tabTo(page, /See what will be sent/);
    await page.keyboard.press('Enter');
    await page
      .getByText(/letters/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('End');
    await page.keyboard.type(' It was answered in full by letter on 1 May.');
    await tabTo(page, /See what will be sent/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'This is what will be sent' }).waitFor();
    await tabTo(page, /Refuse the complaint/);
    await page.keyboard.press('Enter');
    await done(page);
    await page.getByText(/^Complaint refused at stage 1/).waitFor();
    await expectAccessible(page);
    await close();
  });

  it('keeps what was typed through a reload, and a change by somebody else', async () => {
    const { page, close } = await opened(/Olu Example/, lift);
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
    const { page, close } = await opened(/Lena Example/, lift);
    await open(page, 'Add a note');
    await page.getByRole('textbox', { name: 'Note' }).fill('Seen on site.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('We cannot reach the service.').waitFor();
    await page.context().setOffline(false);
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
    const { page, close } = await opened(/Lena Example/, lift);
    await page.getByRole('button', { name: 'What you cannot do now, and why' }).click();
    await page
      .getByText('Only a complaints officer refuses a complaint, by name and with reasons. (Code 2.1)')
      .waitFor();
    await close();
  });

  it('is not found by whoever may not see it', async () => {
    const { page, close } = await opened(/Lena Example/, bins);
    await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor();
    await page.getByText(/or it is not one that you deal with/).waitFor();
    await expectAccessible(page);
    await close();
  });

  it('fits a telephone', async () => {
    const { page, close } = await opened(/Olu Example/, lift, 320);
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expectAccessible(page);
    };
    for (const name of ['Timeline', 'Letters', 'People and needs', 'Handling']) {
      await page.getByRole('tab', { name }).click();
      await fits();
    }
    await open(page, 'Change the definition');
    await fits();
    await close();
  });
});
