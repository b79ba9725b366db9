import { z } from 'zod';
import { assetPath } from './assets.js';
import { publicEntra, signInConfig, signInProblems, type SignInConfig } from './sign-in-config.js';

/** A variable that is set to nothing counts as one that is not set. */
const variable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const text = z.string().trim();
/** The address of a service that vouches for people: by https, or on this machine. */
const vouching = text.regex(
  /^(https:\/\/[^\s/?#]|http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$))[^\s?#]*$/,
  {
    error: 'must begin with https://, as in https://login.microsoftonline.com',
  },
);
const flag = z.enum(['on', 'off'], 'must be "on" or "off"');

const environment = z.object({
  NODE_ENV: variable(text.optional()),
  HOST: variable(text.default('127.0.0.1')),
  PORT: variable(
    z.coerce
      .number('must be a port number from 0 to 65535')
      .pipe(z.int('must be a whole number').min(0, 'must be at least 0').max(65_535, 'must be at most 65535'))
      .default(3978),
  ),
  PUBLIC_URL: variable(
    text
      .regex(/^https?:\/\/[^\s/?#]+\/?$/, {
        error:
          'must be the web address that people use, with no path, such as https://complaints.example.gov.uk',
      })
      .optional(),
  ),
  DATA_DIR: variable(text.optional()),
  MONGODB_URI: variable(
    text.regex(/^mongodb(\+srv)?:\/\/./, 'must begin with mongodb:// or mongodb+srv://').optional(),
  ),
  COUNCIL_POLICY: variable(text.optional()),
  SMTP_URL: variable(
    text
      .regex(/^smtps?:\/\/./, 'must begin with smtp:// or smtps://, as in smtp://user:password@host:587')
      .optional(),
  ),
  MAIL_FROM: variable(
    text
      .regex(/^([^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
        error:
          'must be an e-mail address, or a name and an address as in Complaints <complaints@example.gov.uk>',
      })
      .optional(),
  ),
  MicrosoftAppId: variable(text.regex(/^[0-9a-f-]{36}$/i, 'must be the app id (a GUID)').optional()),
  MicrosoftAppPassword: variable(text.optional()),
  MicrosoftAppType: variable(
    z
      .enum(
        ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'],
        'must be SingleTenant, UserAssignedMSI or MultiTenant',
      )
      .default('SingleTenant'),
  ),
  MicrosoftAppTenantId: variable(text.optional()),
  ENTRA_AUTHORITY: variable(vouching.default(publicEntra)),
  OIDC_ISSUER: variable(vouching.optional()),
  OIDC_CLIENT_ID: variable(text.optional()),
  OIDC_CLIENT_SECRET: variable(text.optional()),
  SESSION_SECRET: variable(text.min(32, 'must have at least 32 characters').optional()),
  LOG_LEVEL: variable(
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'must be fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
  ),
  RATE_LIMITS: variable(flag.default('on')),
  TRUSTED_PROXIES: variable(
    z.coerce
      .number('must be the number of proxies in front of the service')
      .pipe(z.int('must be a whole number').min(0, 'must be at least 0').max(5, 'must be at most 5'))
      .default(0),
  ),
});

type Environment = z.infer<typeof environment>;

/** What the app registration of the bot says. Without an id the service takes no activities from Teams or Azure. */
export interface BotIdentity {
  readonly appId: string | undefined;
  readonly appPassword: string | undefined;
  readonly appType: Environment['MicrosoftAppType'];
  readonly tenantId: string | undefined;
}

/** The service's settings, checked. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The address that people use, without a slash at its end; undefined when it is simply host and port. */
  readonly publicUrl: string | undefined;
  readonly dataDir: string;
  readonly mongodbUri: string | undefined;
  /** The path of the council's policy file. */
  readonly councilPolicy: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly bot: BotIdentity;
  readonly signIn: SignInConfig;
  readonly sessionSecret: string | undefined;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly rateLimits: boolean;
  /** How many proxies stand in front, whose X-Forwarded-For is to be believed. */
  readonly trustedProxies: number;
}

/** Settings that cannot be used: one line each, naming the variable and what would be right. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

/** What a single variable cannot see: variables that need each other, and what production needs. */
function together(env: Environment): string[] {
  const lines = signInProblems(env);
  const need = (name: string, why: string) => lines.push(`${name}: must be set ${why}`);
  if (env.MicrosoftAppId !== undefined) {
    const type = env.MicrosoftAppType;
    if (type !== 'MultiTenant' && env.MicrosoftAppTenantId === undefined) {
      need('MicrosoftAppTenantId', `when MicrosoftAppType is ${type}`);
    }
    if (type !== 'UserAssignedMSI' && env.MicrosoftAppPassword === undefined) {
      need('MicrosoftAppPassword', `when MicrosoftAppType is ${type}`);
    }
  }
  if (env.NODE_ENV === 'production') {
    if (env.MicrosoftAppId === undefined) need('MicrosoftAppId', 'in production');
    if (env.SESSION_SECRET === undefined) need('SESSION_SECRET', 'in production (at least 32 characters)');
    if (env.MONGODB_URI === undefined && env.DATA_DIR === undefined) {
      need('MONGODB_URI', 'in production, or DATA_DIR to keep the records in a folder');
    }
    if (env.RATE_LIMITS === 'off') lines.push('RATE_LIMITS: must be "on" in production');
  }
  return lines;
}

/**
 * The settings from the environment.
 *
 * @param variables the environment, such as `process.env`
 * @throws ConfigError when a variable is wrong or missing; its lines never repeat a value, which may be a secret
 */
export function loadConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const env = parsed.data;
  const wrong = together(env);
  if (wrong.length > 0) throw new ConfigError(wrong);
  return {
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, ''),
    dataDir: env.DATA_DIR ?? './data',
    mongodbUri: env.MONGODB_URI,
    councilPolicy: env.COUNCIL_POLICY ?? assetPath('councils', 'dacorum.yaml'),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    bot: {
      appId: env.MicrosoftAppId,
      appPassword: env.MicrosoftAppPassword,
      appType: env.MicrosoftAppType,
      tenantId: env.MicrosoftAppTenantId,
    },
    signIn: signInConfig(env),
    sessionSecret: env.SESSION_SECRET,
    logLevel: env.LOG_LEVEL,
    rateLimits: env.RATE_LIMITS === 'on',
    trustedProxies: env.TRUSTED_PROXIES,
  };
}
