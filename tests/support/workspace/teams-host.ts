import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { watchedPage, type WatchedPage } from '../browser.js';

/** What Teams says of whoever opens the tab. */
export interface TeamsHostOptions {
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** The reference of the case whose link was followed. */
  readonly place?: string;
  /** What Teams answers when it is asked for a token; what this throws is its word for why it gives none. */
  readonly token: () => Promise<string> | string;
  /** Whether it answers at all. */
  readonly answers?: 'always' | 'never';
}

/** A tab in Teams: the page that stands around the app, and the app in it. */
export interface TeamsTab extends WatchedPage {
  readonly app: FrameLocator;
  /** Changes the theme, as somebody does in Teams' settings. */
  readonly changeTheme: (theme: string) => Promise<void>;
  /** The colour that the whole app stands on, as the browser draws it. */
  readonly ground: () => Promise<string>;
}

/** The page of Teams. It speaks with the app by messages of the form that Microsoft's library sends. */
const hostPage = (theme: string, place: string, answers: string) => `<!doctype html>
<html lang="en-GB">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Teams</title><link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
</head>
<body><iframe title="Complaints" src="/workspace" allow="clipboard-write"></iframe>
<script>
const frame = document.querySelector('iframe');
let theme = ${JSON.stringify(theme)};
const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} };
const answers = {
  initialize: () => ['content', 'desktop', JSON.stringify(runtime), '2.0.1'],
  getContext: () => [{ theme, locale: 'en-GB', entityId: 'cases', subEntityId: ${JSON.stringify(place)}, hostName: 'Teams' }],
  'authentication.getAuthToken': async () => {
    const { token, problem } = await window.tokenOfTeams();
    return token === undefined ? [false, problem] : [true, token];
  },
};
addEventListener('message', async ({ data, source }) => {
  if (${JSON.stringify(answers)} === 'never' || source !== frame.contentWindow || !(data.func in answers)) return;
  const args = await answers[data.func]();
  source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
});
window.changeTheme = (next) => {
  theme = next;
  frame.contentWindow.postMessage({ func: 'themeChange', args: [next] }, location.origin);
};
window.groundOfApp = () => getComputedStyle(frame.contentDocument.querySelector('.fui-FluentProvider')).backgroundColor;
</script></body></html>`;

/** Opens the tab of the app in a page that stands in for Teams, at an address of the service's own. */
export async function openInTeams(
  context: BrowserContext,
  url: string,
  { theme = 'default', place = '', token, answers = 'always' }: TeamsHostOptions,
): Promise<TeamsTab> {
  const watched = await watchedPage(context, url);
  const { page } = watched;
  await page.exposeFunction('tokenOfTeams', async () => {
    try {
      return { token: await token() };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.route(`${url}/in-teams`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage(theme, place, answers) }),
  );
  await page.goto(`${url}/in-teams`);
  return {
    ...watched,
    app: page.frameLocator('iframe'),
    changeTheme: (next) => changeTheme(page, next),
    ground: () => page.evaluate<string>('groundOfApp()'),
  };
}

async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(`changeTheme(${JSON.stringify(theme)})`);
}
