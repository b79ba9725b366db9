/** Where Microsoft Entra is for all but the clouds of some governments. */
export const publicEntra = 'https://login.microsoftonline.com';

/** Microsoft Entra, whose tokens Teams hands to the workspace. */
export interface EntraSettings {
  /** The app id of the registration that the tokens are for. */
  readonly appId: string;
  /** The council's own tenant: nobody else's people come in. */
  readonly tenantId: string;
  /** Where Entra is, without a slash at its end. */
  readonly authority: string;
}

/** The provider of OpenID Connect by whom staff sign in with a browser. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined for a client that has none and proves itself by PKCE alone. */
  readonly clientSecret: string | undefined;
}

/** Who vouches for staff. Where neither does, a machine of a developer has a sign-in of its own. */
export interface SignInConfig {
  readonly entra: EntraSettings | undefined;
  readonly provider: ProviderSettings | undefined;
}

/** The variables that sign-in is made from. */
export interface SignInVariables {
  readonly NODE_ENV?: string | undefined;
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly ENTRA_AUTHORITY: string;
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
}

/** What is wrong with them together: one line each, naming the variable. */
export function signInProblems(env: SignInVariables): string[] {
  const lines: string[] = [];
  if (env.OIDC_ISSUER !== undefined && env.OIDC_CLIENT_ID === undefined) {
    lines.push('OIDC_CLIENT_ID: must be set with OIDC_ISSUER');
  }
  if (env.OIDC_CLIENT_ID !== undefined && issuerOf(env) === undefined) {
    lines.push('OIDC_ISSUER: must be set with OIDC_CLIENT_ID, where there is no MicrosoftAppTenantId');
  }
  for (const name of ['OIDC_ISSUER', 'ENTRA_AUTHORITY'] as const) {
    const plain = env[name]?.startsWith('http:');
    if (plain && env.NODE_ENV === 'production') lines.push(`${name}: must begin with https:// in production`);
  }
  return lines;
}

/** Who vouches for staff, by the variables: where nothing is said of OpenID Connect, Entra by the bot's own registration. */
export function signInConfig(env: SignInVariables): SignInConfig {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, ENTRA_AUTHORITY: authority } = env;
  return {
    entra: appId !== undefined && tenantId !== undefined ? { appId, tenantId, authority } : undefined,
    provider: providerOf(env),
  };
}

function providerOf(env: SignInVariables): ProviderSettings | undefined {
  const issuer = issuerOf(env);
  if (issuer === undefined) return undefined;
  if (env.OIDC_CLIENT_ID !== undefined) {
    return { issuer, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET };
  }
  // The bot's own password goes to nobody but the directory that it is registered in.
  const clientSecret = env.OIDC_CLIENT_SECRET ?? env.MicrosoftAppPassword;
  return env.MicrosoftAppId === undefined || clientSecret === undefined
    ? undefined
    : { issuer, clientId: env.MicrosoftAppId, clientSecret };
}

function issuerOf({ OIDC_ISSUER, ENTRA_AUTHORITY, MicrosoftAppTenantId }: SignInVariables) {
  const entra =
    MicrosoftAppTenantId === undefined ? undefined : `${ENTRA_AUTHORITY}/${MicrosoftAppTenantId}/v2.0`;
  return OIDC_ISSUER ?? entra;
}
