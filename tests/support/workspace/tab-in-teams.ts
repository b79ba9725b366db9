import type { Desk } from '../../../src/desk/desk.js';
import { expectAccessible, openBrowser } from '../browser.js';
import { eventually } from '../eventually.js';
import { olu, openEntra } from './entra.js';
import { openInTeams, type TeamsTab } from './teams-host.js';
import { startWorkspace, type Step, type WorkspaceServer } from './workspace-server.js';

/** The themes of Teams, each with the ground that the app then stands on. */
const grounds = { default: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)', contrast: 'rgb(0, 0, 0)' };

/** The workspace as Olu has it open in Teams, with all that it needs. */
export interface TabInTeams extends TeamsTab {
  readonly server: WorkspaceServer;
  /** Expects that axe finds nothing wrong with what is shown now, in any theme of Teams. */
  readonly expectAccessibleInEveryTheme: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the workspace and opens it in Teams as the complaints officer.
 *
 * @param steps commands on cases that have been given before
 * @param before what else has happened before
 */
export async function openTabInTeams(
  steps: readonly Step[] = [],
  before?: (desk: Desk) => Promise<unknown>,
): Promise<TabInTeams> {
  const [entra, browser] = await Promise.all([openEntra(), openBrowser()]);
  const server = await startWorkspace(steps, entra.settings, before);
  const tab = await openInTeams(await browser.newContext({ reducedMotion: 'reduce' }), server.url, {
    token: () => entra.token(olu),
  });
  return {
    ...tab,
    server,
    async expectAccessibleInEveryTheme() {
      for (const [theme, ground] of Object.entries(grounds)) {
        await tab.changeTheme(theme);
        await eventually(async () => (await tab.ground()) === ground);
        await expectAccessible(tab.page);
      }
    },
    async close() {
      await browser.close();
      await server.stop();
      await entra.close();
    },
  };
}
