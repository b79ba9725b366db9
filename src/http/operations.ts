import type { Registry } from 'prom-client';
import type { Server } from 'restify';
import { handler } from './server.js';

/** Something that must work for the service to be of use, and whether it does now. */
export type Checks = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/** What those who run the service look at: whether it lives, whether it is ready, and its figures. */
export function addOperations(server: Server, checks: Checks, figures: Registry): void {
  server.get(
    '/health/live',
    handler((_req, res) => {
      res.json(200, { status: 'alive' });
    }),
  );

  server.get(
    '/health/ready',
    handler(async (_req, res) => {
      const results = await Promise.all(
        Object.entries(checks).map(
          async ([name, check]) => [name, (await check()) ? 'ok' : 'failing'] as const,
        ),
      );
      const ready = results.every(([, state]) => state === 'ok');
      res.json(ready ? 200 : 503, {
        status: ready ? 'ready' : 'not ready',
        checks: Object.fromEntries(results),
      });
    }),
  );

  server.get(
    '/metrics',
    handler(async (_req, res) => {
      res.sendRaw(200, await figures.metrics(), { 'Content-Type': figures.contentType });
    }),
  );
}
