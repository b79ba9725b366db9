import { z } from 'zod';

/** What the package is made from besides the council's policy. */
export interface AppSettings {
  /** The app registration of the bot; the app in Teams has the same id. */
  readonly appId: string;
  /** The service's address, without a slash at its end. */
  readonly publicUrl: URL;
}

const environment = z.object({
  MicrosoftAppId: z
    .guid({ error: 'MicrosoftAppId must be the app id of the bot, a GUID' })
    .transform((id) => id.toLowerCase()),
  PUBLIC_URL: z
    .string('PUBLIC_URL must be the address of the service, such as https://complaints.example.gov.uk')
    .regex(
      /^https:\/\/[^\s/?#@]+\/?$/,
      'PUBLIC_URL must begin with https:// and have no path: Teams opens nothing else',
    )
    .transform((url) => new URL(url)),
});

/**
 * Reads the settings from the environment.
 *
 * @throws Error with one line that names all that is missing or wrong
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): AppSettings {
  const read = environment.safeParse(env);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('; '));
  const { MicrosoftAppId: appId, PUBLIC_URL: publicUrl } = read.data;
  return { appId, publicUrl };
}
