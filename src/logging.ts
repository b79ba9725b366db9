import { pino, type Logger } from 'pino';
import type { Config } from './config.js';

/** Names of fields that must never reach the log, should somebody put them there. */
const secret = [
  'text',
  'token',
  'authorization',
  'cookie',
  'email',
  'phone',
  'name',
  'body',
  'query',
  'message',
];

/** The service's one logger: lines of JSON on standard output, with nothing that a person said or is called. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), censor: '[kept out of the log]' },
  });
}
