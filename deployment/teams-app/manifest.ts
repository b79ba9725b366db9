import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { AppSettings } from './settings.js';

/** The version of Microsoft's schema that the manifest keeps to. */
export const schemaVersion = '1.25';

/** The file names of the icons in the package. */
export const icons = { color: 'color.png', outline: 'outline.png' } as const;

/**
 * The app as Teams installs it: the staff bot in chats and teams, the officers' tab, and the message extension with its two
 * commands. It takes nothing of anybody's Teams but who they are and that they are members of a team.
 *
 * @param version of the app; Teams offers an update when it grows
 */
export function manifest(
  { appId, publicUrl }: AppSettings,
  { council }: CouncilPolicy,
  version: string,
): object {
  const { origin, host } = publicUrl;
  const workspace = `${origin}/workspace`;
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id: appId,
    developer: {
      name: council.name.length <= 32 ? council.name : cut(council.shortName, 32),
      websiteUrl: council.complaintsUrl,
      privacyUrl: council.privacyUrl,
      termsOfUseUrl: `${origin}/policy`,
    },
    name: { short: 'Complaints', full: cut(`Complaints to ${council.name}`, 100) },
    description: {
      short: cut(`Complaints to ${council.shortName}: whom to ring, by when, what to answer`, 80),
      full: `Complaints to ${council.name} come to whoever answers for them as cards: whom to ring, about what and by when. What is done on a card is done on the complaint, and every letter that follows goes out by itself. Complaints officers have all cases in a tab. Anybody on the staff list can find a complaint they deal with, share how it stands, and log one for a resident.`,
    },
    icons,
    accentColor: '#1B4F5C',
    defaultInstallScope: 'personal',
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [host],
    // The registration is of the council's own tenant; the tab signs people in with it.
    webApplicationInfo: { id: appId, resource: `api://${host}/botid-${appId}` },
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          {
            scopes: ['personal'],
            commands: [
              { title: 'My complaints', description: 'What waits for you' },
              { title: 'Overdue', description: 'What should have been done by now' },
              {
                title: 'On leave until',
                description: 'For example: on leave until 14 August, Rita stands in',
              },
              { title: 'Help', description: 'What you can say' },
            ],
          },
          {
            scopes: ['team'],
            commands: [
              {
                title: 'Use for',
                description: 'Tells this channel of the complaints of a service: use for repairs',
              },
            ],
          },
        ],
      },
    ],
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal'] },
      {
        entityId: 'cases',
        name: 'Cases',
        contentUrl: workspace,
        websiteUrl: workspace,
        scopes: ['personal'],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'search-cases',
            type: 'query',
            context: ['compose', 'commandBox'],
            title: 'Search cases',
            description: 'Find a complaint that you deal with, and share how it stands',
            initialRun: true,
            parameters: [
              {
                name: 'words',
                title: 'Reference, name or words',
                description: 'A reference, the name of the resident, or words of the complaint',
                inputType: 'text',
              },
            ],
          },
          {
            id: 'log-complaint',
            type: 'action',
            context: ['compose', 'commandBox'],
            title: 'Log a complaint',
            description: 'For a resident who rang, wrote or came in',
            fetchTask: true,
          },
        ],
      },
    ],
  };
}

const cut = (words: string, most: number): string => words.slice(0, most).trimEnd();
