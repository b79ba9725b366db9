import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { sent } from '../support/workspace/complaints.js';
import { askedBefore, missedBin, pothole } from '../support/workspace/enquiries.js';
import { signedIn } from '../support/workspace/officer.js';
import { openTabInTeams } from '../support/workspace/tab-in-teams.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const wrong = 'wrong@example.org';

describe.skipIf(!hasBrowser)('taking in', () => {
  let mail: MailServer;
  let server: WorkspaceServer;
  let browser: Browser;

  beforeAll(async () => {
    mail = await startMailServer(wrong);
    [server, browser] = await Promise.all([
      startWorkspace(
        [
          sent(daysAgo(9), { service: undefined, resident: { name: 'Una Example', phone: '01632 960555' } }),
          sent(daysAgo(5), {
            happenedOn: '2024-01-08',
            resident: { name: 'Lee Example', email: 'lee@example.net' },
          }),
          sent(daysAgo(2), {
            resident: { name: 'Wyn Example', email: wrong, address: '2 High Street\nTownham\nHP1 1AB' },
          }),
        ],
        { SMTP_URL: mail.url },
        askedBefore([missedBin, '2026-03-02T10:00:00Z'], [pothole, '2026-03-03T10:00:00Z']),
      ),
      openBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    mail.stop();
  });

  const officer = (name: string, width?: number) => signedIn(browser, server.url, name, width);

  it('shows what waits for an officer, and leads to the form that resolves it', async () => {
    const { page, troubles, strangers, goTo, close } = await officer('Olu Example');
    await goTo('Intake');
    await page.getByRole('heading', { name: 'Nobody answers for it (1)' }).waitFor();
    await page.getByRole('heading', { name: 'Older than twelve months (1)' }).waitFor();
    await page.getByText('2 enquiries have not been looked at again.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Allocate it/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Allocate', exact: true }).waitFor();
    expect([troubles, strangers]).toEqual([[], []]);
    await close();
  });

  it('makes a complaint of an enquiry in one press, from the day on which it came (Code 1.5)', async () => {
    const { page, troubles, goTo, close } = await officer('Cas Example');
    await goTo('Enquiries');
    await page.getByLabel('Words or reference').fill('bin');
    await page.keyboard.press('Enter');
    await eventually(
      async () => (await page.getByRole('listitem').filter({ hasText: 'pothole' }).count()) === 0,
    );
    expect(page.url()).toContain('words=bin');
    await expectAccessible(page);
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /^DBC-E/ })
      .click();
    await page.getByText(missedBin.text).waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('bo@example.org');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'This was a complaint' }).click();
    await page.getByText(/received on Monday 2 March 2026/).waitFor();
    await page.getByRole('status').getByRole('link').click();
    await page
      .getByText('It was first raised in')
      .getByRole('link', { name: /^DBC-E/ })
      .waitFor();
    await expectAccessible(page);
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps what an officer found who looked at an enquiry again, by the keyboard alone (Code 1.4)', async () => {
    const { page, tabTo, close } = await officer('Olu Example');
    await tabTo('link', 'Enquiries');
    await page.keyboard.press('Enter');
    const pothole = page.getByRole('listitem').filter({ hasText: 'There is a deep pothole' });
    await tabTo('link', await pothole.getByRole('link').innerText());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Look at it again' }).waitFor();
    await tabTo('radio', 'It went the right way');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo('textbox', 'Which service or person has it now?');
    await page.keyboard.type('Highways of the county');
    await page.keyboard.press('Enter');
    await page.getByText('Highways of the county').waitFor();
    await page.getByText('Nobody has looked at it again yet.').waitFor({ state: 'detached' });
    await close();
  });

  it('logs a complaint with what it says offered, and keeps what is typed until it is sent (Code 3.2)', async () => {
    const { page, troubles, goTo, close } = await officer('Cas Example');
    await goTo('Log a complaint');
    await page.getByRole('button', { name: 'Log the complaint' }).click();
    await page.getByText('Please write down what went wrong.').waitFor();
    await page.getByText('Please fill in their name.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page
      .getByLabel('In their own words')
      .fill(
        'My boiler broke on 2 March 2026 and nobody has come to mend it. The office never rings back on 01632 960555.',
      );
    await page.getByRole('button', { name: 'Use this day' }).click();
    await page.getByText('Monday 2 March 2026', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Put it in these points' }).click();
    await page.getByRole('button', { name: 'Use this number' }).click();
    // Una complained from that number before.
    await page.getByRole('heading', { name: 'They may have complained before' }).waitFor();
    await page.getByText(/The same telephone number\./).waitFor();
    await page.getByLabel('Name', { exact: false }).first().fill('Una Example');
    await page.getByLabel('Service').selectOption('repairs');
    await expectAccessible(page);

    await page.reload();
    await page.getByText('What you typed before is still here.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Point 1' }).inputValue()).toMatch(/^My boiler broke/);
    await page.getByLabel('Day they first told anybody').fill('2026-03-05');
    await page.getByRole('button', { name: 'Log the complaint' }).click();
    await page.getByRole('heading', { level: 1, name: 'The complaint is recorded' }).waitFor();
    await page.getByText('Thursday 5 March 2026').waitFor();
    await page.getByText('Lena Example').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Log another' }).click();
    expect(await page.getByLabel('In their own words').inputValue()).toBe('');
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps what is typed from whoever signs in next at the same machine', async () => {
    const { page, goTo, close } = await officer('Cas Example');
    const isNow = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto(`${server.url}/workspace/sign-in`);
      await page.getByRole('button', { name }).click();
      await goTo('Log a complaint');
    };
    const words = page.getByLabel('In their own words');
    await goTo('Log a complaint');
    await words.fill('The lift stands still, says Sam.');
    await isNow('Abe Example');
    expect(await words.inputValue()).toBe('');
    await isNow('Cas Example');
    expect(await words.inputValue()).toBe('The lift stands still, says Sam.');
    await close();
  });

  it('lets an auditor log what they were told, and see nothing of the case', async () => {
    const { page, close } = await officer('Abe Example');
    await page.goto(`${server.url}/workspace/log`);
    await page.getByLabel('In their own words').fill('The lift stands still.');
    await page.getByLabel('Name', { exact: false }).first().fill('Sam Example');
    await page.getByRole('button', { name: 'Log the complaint' }).click();
    await page.getByRole('heading', { level: 1, name: 'The complaint is recorded' }).waitFor();
    expect(await page.getByRole('link', { name: 'Open the case' }).count()).toBe(0);
    await close();
  });

  it('says why a letter was not delivered, what went instead, and tries it anew', async () => {
    const { page, troubles, goTo, close } = await officer('Olu Example');
    await goTo('Deliveries');
    await page.getByRole('button', { name: 'Failed (1)' }).click();
    const failed = page.getByRole('listitem').filter({ hasText: wrong });
    await failed.getByText(/The address may be wrong/).waitFor();
    await expectAccessible(page);
    await failed.getByRole('button', { name: 'Try again…' }).click();
    await page.getByText('If this is sent now as well, they may get it twice.').waitFor();
    await expectAccessible(page);
    mail.unknown.clear();
    await page.getByRole('button', { name: 'Send it all the same' }).click();
    await eventually(() => mail.taken.includes(wrong));
    await page.getByRole('button', { name: /^Sent/ }).click();
    await page.getByText(/an officer had it tried anew/).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: wrong })
      .getByRole('link', { name: 'Read the letter' })
      .click();
    await page
      .frameLocator('iframe')
      .getByText(/Wyn Example/)
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('fits a narrow window', async () => {
    const { page, goTo, fits, close } = await officer('Olu Example', 320);
    const holds = {
      Intake: 'Una Example',
      Enquiries: 'There is a deep pothole',
      'Log a complaint': 'In their own words',
      Deliveries: 'Wyn Example',
    };
    for (const [place, text] of Object.entries(holds)) {
      await goTo(place);
      await page.getByText(text).first().waitFor();
      expect([place, await fits()]).toEqual([place, true]);
      await expectAccessible(page);
    }
    await close();
  });
});

describe.skipIf(!hasBrowser)('taking in, in the themes of Teams', () => {
  it('can be read in each', async () => {
    const { app, expectAccessibleInEveryTheme, close } = await openTabInTeams(
      [sent(daysAgo(9), { service: undefined })],
      askedBefore([missedBin, '2026-03-02T10:00:00Z']),
    );
    try {
      const goIn = async (place: string): Promise<void> => {
        await app.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
        await app.getByRole('heading', { level: 1, name: place }).waitFor();
      };
      await goIn('Intake');
      await app.getByRole('heading', { name: 'Nobody answers for it (1)' }).waitFor();
      await expectAccessibleInEveryTheme();
      await goIn('Enquiries');
      await app.getByText(missedBin.text).waitFor();
      await expectAccessibleInEveryTheme();
      await app.getByRole('link', { name: /^DBC-E/ }).click();
      await app.getByRole('heading', { name: 'Look at it again' }).waitFor();
      await expectAccessibleInEveryTheme();
      await goIn('Log a complaint');
      await app.getByLabel('In their own words').fill('There is a deep pothole in the main road.');
      await app.getByText('Another route may serve this better.').waitFor();
      await app.getByRole('button', { name: 'Log the complaint' }).click();
      await app.getByText('Please fill in their name.').waitFor();
      await expectAccessibleInEveryTheme();
      await goIn('Deliveries');
      await app.getByRole('heading', { name: 'Receipt' }).waitFor();
      await expectAccessibleInEveryTheme();
    } finally {
      await close();
    }
  });
});
