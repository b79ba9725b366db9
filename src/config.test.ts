import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from './config.js';

/** The lines with which an environment is refused. */
function refusal(variables: Record<string, string>): readonly string[] {
  try {
    loadConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

const production = {
  NODE_ENV: 'production',
  MicrosoftAppId: '11111111-1111-1111-1111-111111111111',
  MicrosoftAppPassword: 'not-a-real-password',
  MicrosoftAppTenantId: '22222222-2222-2222-2222-222222222222',
  SESSION_SECRET: 'a secret of more than thirty-two characters',
  DATA_DIR: '/var/lib/redress',
};

describe('the settings', () => {
  it('need nothing on a fresh machine', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      dataDir: './data',
      publicUrl: undefined,
      rateLimits: true,
      production: false,
    });
  });

  it('take an empty variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', SMTP_URL: '', SESSION_SECRET: '', DATA_DIR: '' })).toEqual(loadConfig({}));
  });

  it.each([
    ['PORT', 'eighty', 'port number'],
    ['PORT', '70000', 'at most 65535'],
    ['PUBLIC_URL', 'complaints.example.gov.uk', 'https://'],
    ['PUBLIC_URL', 'https://example.gov.uk/complaints', 'no path'],
    ['MONGODB_URI', 'postgres://x', 'mongodb://'],
    ['SMTP_URL', 'mail.example.gov.uk', 'smtp://'],
    ['MAIL_FROM', 'complaints', 'e-mail address'],
    ['MAIL_FROM', 'a@example.org\r\nBcc: b@example.org', 'e-mail address'],
    ['MicrosoftAppId', 'redress', 'GUID'],
    ['MicrosoftAppType', 'Single', 'SingleTenant'],
    ['OIDC_ISSUER', 'login.example.gov.uk', 'https://'],
    ['OIDC_ISSUER', 'http://login.example.gov.uk', 'https://'],
    ['OIDC_ISSUER', 'http://localhost.example.gov.uk', 'https://'],
    ['ENTRA_AUTHORITY', 'http://login.microsoftonline.com', 'https://'],
    ['SESSION_SECRET', 'short', '32 characters'],
    ['LOG_LEVEL', 'loud', 'debug'],
    ['RATE_LIMITS', 'none', '"off"'],
    ['TRUSTED_PROXIES', 'yes', 'number of proxies'],
  ])('refuse %s=%s, saying what would be right', (name, value, right) => {
    const lines = refusal({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}: `));
    expect(lines[0]).toContain(right);
  });

  it('say everything that is wrong at once', () => {
    expect(refusal({ PORT: 'x', LOG_LEVEL: 'loud' })).toHaveLength(2);
  });

  it('never repeat a value, which may be a secret', () => {
    expect(refusal({ SESSION_SECRET: 'hunter2' }).join('\n')).not.toContain('hunter2');
  });

  it('want a tenant and a password with an app id that needs them', () => {
    const lines = refusal({ MicrosoftAppId: production.MicrosoftAppId });
    expect(lines).toEqual([
      'MicrosoftAppTenantId: must be set when MicrosoftAppType is SingleTenant',
      'MicrosoftAppPassword: must be set when MicrosoftAppType is SingleTenant',
    ]);
  });
});

describe('signing in', () => {
  const bot = {
    MicrosoftAppId: production.MicrosoftAppId,
    MicrosoftAppPassword: production.MicrosoftAppPassword,
    MicrosoftAppTenantId: production.MicrosoftAppTenantId,
  };
  const byEntra = `https://login.microsoftonline.com/${bot.MicrosoftAppTenantId}/v2.0`;

  it('is by nobody on a fresh machine', () => {
    expect(loadConfig({}).signIn).toEqual({ entra: undefined, provider: undefined });
  });

  it('is by Entra when the bot is registered there', () => {
    expect(loadConfig(bot).signIn).toEqual({
      entra: {
        appId: bot.MicrosoftAppId,
        tenantId: bot.MicrosoftAppTenantId,
        authority: 'https://login.microsoftonline.com',
      },
      provider: { issuer: byEntra, clientId: bot.MicrosoftAppId, clientSecret: bot.MicrosoftAppPassword },
    });
  });

  it('is by another provider with a client of its own there, which never gets the bot’s password', () => {
    const other = { OIDC_ISSUER: 'https://login.example.gov.uk/realms/staff/', OIDC_CLIENT_ID: 'redress' };
    expect(loadConfig({ ...bot, ...other }).signIn.provider).toEqual({
      issuer: 'https://login.example.gov.uk/realms/staff/',
      clientId: 'redress',
      clientSecret: undefined,
    });
    expect(refusal({ ...bot, OIDC_ISSUER: other.OIDC_ISSUER })).toEqual([
      'OIDC_CLIENT_ID: must be set with OIDC_ISSUER',
    ]);
    expect(refusal({ OIDC_CLIENT_ID: 'redress' })).toEqual([
      expect.stringMatching('^OIDC_ISSUER: must be set'),
    ]);
  });

  it('is by Entra with a secret of its own where the bot has no password', () => {
    const managed = { ...bot, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' };
    expect(loadConfig(managed).signIn.provider).toBeUndefined();
    expect(loadConfig({ ...managed, OIDC_CLIENT_SECRET: 'its-own' }).signIn.provider).toMatchObject({
      issuer: byEntra,
      clientSecret: 'its-own',
    });
  });

  it('is by plain http on this machine only, and never in production', () => {
    const local = { OIDC_ISSUER: 'http://127.0.0.1:9000', OIDC_CLIENT_ID: 'redress' };
    expect(loadConfig(local).signIn.provider?.issuer).toBe('http://127.0.0.1:9000');
    expect(refusal({ ...production, ...local })).toEqual([
      'OIDC_ISSUER: must begin with https:// in production',
    ]);
  });
});

describe('in production', () => {
  it('the service starts with an app id, a session secret and an explicit store', () => {
    expect(loadConfig(production).production).toBe(true);
  });

  it.each(['MicrosoftAppId', 'SESSION_SECRET'])('it does not start without %s', (name) => {
    expect(refusal({ ...production, [name]: '' })).toEqual([
      expect.stringMatching(`^${name}: must be set in production`),
    ]);
  });

  it('it does not start without a store that was chosen', () => {
    expect(refusal({ ...production, DATA_DIR: '' })).toEqual([
      expect.stringMatching('^MONGODB_URI: .* or DATA_DIR'),
    ]);
    expect(refusal({ ...production, DATA_DIR: '', MONGODB_URI: 'mongodb://db/redress' })).toEqual([]);
  });

  it('it does not start with the limits off', () => {
    expect(refusal({ ...production, RATE_LIMITS: 'off' })).toEqual([
      'RATE_LIMITS: must be "on" in production',
    ]);
  });
});
