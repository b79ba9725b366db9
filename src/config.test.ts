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
