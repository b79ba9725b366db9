import { NoTeamsToken } from './no-teams-token.js';

/** What we use of Teams, or of another of Microsoft's hosts that shows us as Teams does. */
export interface Teams {
  /** The name of its theme: `default`, `dark`, `contrast`, or one that it has since. */
  readonly theme: string;
  /** What the link said by which somebody came: the reference of a case. */
  readonly place: string | undefined;
  /** Calls whenever its theme changes. */
  onTheme(changed: (theme: string) => void): void;
  /** A token that says who is there. @throws NoTeamsToken when Teams gives none, with its word for why */
  token(): Promise<string>;
}

/** How long Teams may take to answer, in milliseconds. Whatever else shows us in a frame never does. */
const patience = 10_000;

/** Whether something shows us in a frame, or as Teams does on a phone. */
export const isFramed = (): boolean => window.parent !== window || 'nativeInterface' in window;

/**
 * Says hello to Teams. Its library is loaded only here: outside Teams nothing of it runs.
 *
 * @throws Error when nothing answers as Teams does
 */
export async function openTeams(): Promise<Teams> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await inTime(app.initialize());
  const { app: here, page } = await inTime(app.getContext());
  // Teams waits for this before it shows us, where the manifest asks it to. Whatever does not know it shows us anyway.
  app.notifySuccess().catch(() => undefined);
  return {
    theme: here.theme,
    place: page.subPageId === '' ? undefined : page.subPageId,
    onTheme: (changed) => {
      app.registerOnThemeChangeHandler(changed);
    },
    async token() {
      try {
        return await authentication.getAuthToken();
      } catch (error) {
        throw new NoTeamsToken(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        reject(new Error('Teams does not answer.'));
      }, patience);
    }),
  ]);
}
