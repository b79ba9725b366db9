import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasBrowser, openBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { logged } from '../support/workspace/cases.js';
import { appId, olu, openEntra, type Entra } from '../support/workspace/entra.js';
import { openInTeams, type TeamsHostOptions } from '../support/workspace/teams-host.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';

describe.skipIf(!hasBrowser)('the workspace as a tab in Teams', () => {
  let entra: Entra;
  let server: WorkspaceServer;
  let browser: Browser;
  let reference = '';

  beforeAll(async () => {
    entra = await openEntra();
    [server, browser] = await Promise.all([startWorkspace([logged({})], entra.settings), openBrowser()]);
    [reference = ''] = server.opened;
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await entra.close();
  });

  const asOlu = () => entra.token(olu);

  async function opened(options: Partial<TeamsHostOptions> = {}, width = 1280) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const tab = await openInTeams(context, server.url, { token: asOlu, ...options });
    return { ...tab, close: () => context.close() };
  }

  const heading = (app: FrameLocator, name: string | RegExp) =>
    app.getByRole('heading', { level: 1, name }).waitFor();

  /** Microsoft's library asks Microsoft for a list that it brings anyway; our policy keeps it from that. */
  const but = (troubles: readonly string[]) =>
    troubles.filter((one) => !one.includes('https://res.cdn.office.net/teams-js/validDomains'));

  it('is signed in by Teams without a click, and asks nobody but the service', async () => {
    const { page, app, troubles, close } = await opened();
    const answered: string[] = [];
    page.on('response', (response) => answered.push(response.url()));
    await heading(app, 'Worklist');
    await app.getByRole('banner').getByText('Olu Example').waitFor();
    expect(await app.getByRole('button', { name: 'Sign out' }).count()).toBe(0);
    expect(but(troubles)).toEqual([]);
    expect(answered.filter((url) => !url.startsWith(server.url))).toEqual([]);
    await close();
  });

  it('has the theme of Teams, when it opens and when it changes, and axe finds nothing in any', async () => {
    const { page, app, changeTheme, ground, close } = await opened({ theme: 'dark' });
    await heading(app, 'Worklist');
    const dark = await ground();
    await expectAccessible(page);
    await changeTheme('contrast');
    await eventually(async () => (await ground()) !== dark);
    const contrast = await ground();
    await expectAccessible(page);
    await changeTheme('default');
    await eventually(async () => (await ground()) !== contrast);
    await expectAccessible(page);
    expect([dark, contrast]).toEqual(['rgb(41, 41, 41)', 'rgb(0, 0, 0)']);
    await close();
  });

  it('opens the case that a link names, with links to it for colleagues, also on a phone', async () => {
    for (const width of [1280, 320]) {
      const { page, app, close } = await opened({ place: reference }, width);
      await heading(app, `Complaint ${reference}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await app.getByRole('button', { name: 'Copy link' }).click();
      await app.getByText('The link is copied.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`https://teams.microsoft.com/l/entity/${appId}/cases?`);
      expect(new URL(copied).searchParams.get('context')).toBe(JSON.stringify({ subEntityId: reference }));
      const beside = app.getByRole('link', { name: 'Open in a browser' });
      expect(await beside.getAttribute('href')).toBe(`${server.url}/workspace/cases/${reference}`);
      await close();
    }
  });

  it('writes down that it was looked at in Teams', async () => {
    const { app, close } = await opened({ place: reference });
    await app.getByRole('link', { name: 'Who has looked at this' }).click();
    await heading(app, `Who has looked at ${reference}`);
    const row = app.getByRole('row').nth(1);
    await row.getByRole('cell', { name: 'Teams' }).waitFor();
    await row.getByRole('link', { name: 'Olu Example' }).click();
    await heading(app, /^What Olu Example has looked at$/);
    await app.getByRole('link', { name: reference }).first().click();
    await heading(app, `Complaint ${reference}`);
    await close();
  });

  it('says what to do when Teams may not tell who is there, and goes on once it may', async () => {
    let agreed = false;
    const token = () => {
      if (!agreed) throw new Error('resourceRequiresConsent');
      return asOlu();
    };
    const { page, app, close } = await opened({ token });
    await app.getByText(/accept what Teams asks/).waitFor();
    await app.getByText('resourceRequiresConsent').waitFor();
    const beside = app.getByRole('link', { name: 'Open in a browser' });
    expect(await beside.getAttribute('target')).toBe('_blank');
    await expectAccessible(page);
    agreed = true;
    await app.getByRole('button', { name: 'Try again' }).click();
    await heading(app, 'Worklist');
    await close();
  });

  it.each([
    [
      'somebody who is not on the staff list',
      { oid: 'x', preferred_username: 'nobody@example.com' },
      /staff list/,
    ],
    [
      'somebody of another organisation',
      { tid: '33333333-3333-3333-3333-333333333333' },
      /another organisation/,
    ],
  ])('tells %s why they are not let in', async (_who, claims, says) => {
    const { app, close } = await opened({ token: () => entra.token(claims) });
    await app.getByText(says).waitFor();
    await app.getByRole('link', { name: 'Open in a browser' }).waitFor();
    await close();
  });

  it('takes a fresh token when the one that it has is refused, without anybody noticing', async () => {
    const tokens = [entra.token({ ...olu, exp: entra.secondsFromNow(-3600) })];
    const { app, close } = await opened({ token: async () => (await tokens.pop()) ?? asOlu() });
    await heading(app, 'Worklist');
    expect(tokens).toEqual([]);
    await close();
  });

  it('in a frame where nothing answers as Teams does, offers a window of its own', async () => {
    const context = await browser.newContext();
    await context.clock.install();
    const { page, app } = await openInTeams(context, server.url, { token: asOlu, answers: 'never' });
    await app.getByText('Opening complaints…').waitFor();
    await eventually(async () => {
      await page.clock.fastForward(11_000);
      return (await app.getByText('Teams does not answer.').count()) > 0;
    });
    await app.getByRole('link', { name: 'Open in a browser' }).waitFor();
    await context.close();
  });

  it('may be framed by Teams and Microsoft 365, and by nobody else', async () => {
    const page = await fetch(`${server.url}/workspace`);
    expect(page.headers.get('x-frame-options')).toBeNull();
    const ancestors = /frame-ancestors ([^;]*)/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
    expect(ancestors?.split(' ')).toEqual([
      "'self'",
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office365.com',
    ]);
    const signIn = await fetch(`${server.url}/workspace/sign-out`);
    expect(signIn.headers.get('x-frame-options')).toBe('DENY');
  });
});
