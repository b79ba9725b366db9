import { existsSync } from 'node:fs';
import { ConfigError, loadConfig } from './config.js';
import { createLogger } from './logging.js';
import { startService } from './service.js';

/** A start that failed, in one line that says what would help. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'PORT: something else already listens there. Choose another with PORT=…';
  if (code === 'EACCES' && 'syscall' in error && error.syscall === 'listen') {
    return 'PORT: this user may not listen there. Choose a port above 1023.';
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'HOST: this machine has no such address.';
  return error.message;
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const log = createLogger(config);
  const service = await startService(config, log);

  const here = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${service.port}`;
  const url = config.publicUrl ?? here;
  const addresses = [
    `Residents' page      ${url}/`,
    `Without JavaScript   ${url}/complain`,
    `Complaints policy    ${url}/policy`,
    `For staff            ${url}/workspace`,
    `For other sites      <script src="${url}/embed.js" defer></script>`,
    `Teams and Azure      ${url}/api/messages`,
    `Health               ${url}/health/ready`,
  ];
  process.stdout.write(
    `Redress is ready and listens on ${here}\n${addresses.map((line) => `  ${line}\n`).join('')}`,
  );

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal(
          { error: error instanceof Error ? error.name : typeof error },
          'the store could not be closed',
        );
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  const lines = error instanceof ConfigError ? error.lines : [reason(error)];
  process.stderr.write(`Redress did not start.\n${lines.map((line) => `  ${line}\n`).join('')}`);
  process.exit(1);
});
