import { z } from 'zod';

const said = z.object({
  preferred_username: z.string().optional().catch(undefined),
  upn: z.string().optional().catch(undefined),
  email: z.string().optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
});

/**
 * The addresses that a token's claims name, in small letters: the sign-in name, and the e-mail address unless whoever issued
 * the token says that nobody has checked it.
 */
export function addressesIn(claims: unknown): string[] {
  const { preferred_username, upn, email, email_verified } = said.catch({}).parse(claims);
  const named = [preferred_username, upn, email_verified === false ? undefined : email];
  return [...new Set(named.flatMap((name) => (name?.includes('@') === true ? name.toLowerCase() : [])))];
}
