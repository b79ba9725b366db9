import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../../../src/config.js';
import type { Desk } from '../../../src/desk/desk.js';
import { openHouse } from '../../../src/house.js';
import { redress } from '../command-line.js';
import { startServer, type RunningServer } from '../server.js';

/** The staff list of the tests: who they are is said by their address. */
const people = `name,email,roles,service_areas,entra_object_id,trained_on,active
Olu Example,olu@example.com,complaints-officer,,00000000-0000-4000-8000-000000000001,2026-01-05,
Cas Example,cas@example.com,customer-services,,00000000-0000-4000-8000-000000000002,2026-01-05,
Lena Example,lena@example.com,team-leader,repairs,00000000-0000-4000-8000-000000000003,2026-01-05,
Max Example,max@example.com,team-leader,waste,00000000-0000-4000-8000-000000000004,2026-01-05,
Rosa Example,rosa@example.com,head-of-service,repairs,00000000-0000-4000-8000-000000000005,2026-01-05,
Hana Example,hana@example.com,head-of-service,waste,00000000-0000-4000-8000-000000000006,2026-01-05,
Mona Example,mona@example.com,member-responsible,,00000000-0000-4000-8000-000000000007,,
Abe Example,abe@example.com,auditor,,00000000-0000-4000-8000-000000000008,,
New Example,new@example.com,customer-services,,,2026-01-05,
Gone Example,gone@example.com,team-leader,repairs,,,no
`;

/** The built product with a staff list, and those of the staff who sign in. */
export interface WorkspaceServer extends RunningServer {
  /** Signs a member of staff in, by the name before the @. @returns the cookie of their session, `name=value` */
  signIn(name: string): Promise<string>;
  /** Asks the API as a member of staff. @param path below `/api/workspace` */
  as(name: string, path: string, request?: RequestInit): Promise<Response>;
  /** The references of the cases that were opened before it started, in their order. */
  readonly opened: readonly string[];
}

/** A line of `act`, done before the service starts. */
export interface Step {
  readonly at: string;
  readonly as: string;
  readonly reference?: string;
  readonly command: string;
  readonly data: object;
}

/**
 * Starts the product with the staff list of the tests.
 *
 * @param steps commands on cases that have been given before it starts
 * @param before what else has happened before it starts
 */
export async function startWorkspace(
  steps: readonly Step[] = [],
  env: Readonly<Record<string, string>> = {},
  before: (desk: Desk) => Promise<unknown> = () => Promise.resolve(),
): Promise<WorkspaceServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-workspace-'));
  writeFileSync(join(dataDir, 'staff.csv'), people);
  await done(redress(dataDir, ['staff', 'import', 'staff.csv']));
  const input = steps.map((step) => JSON.stringify(step)).join('\n');
  const lines = steps.length > 0 ? await done(redress(dataDir, ['act'], { input })) : '';
  const opened = lines
    .split('\n')
    .filter((_, index) => steps[index]?.command === 'receive')
    .map(
      (line) => z.object({ ok: z.literal(true), reference: z.string() }).parse(JSON.parse(line)).reference,
    );
  const { desk, store } = await openHouse(loadConfig({ DATA_DIR: dataDir }));
  await before(desk);
  await store.close();
  const server = await startServer({ dataDir, env });
  const sessions = new Map<string, Promise<string>>();

  async function signIn(name: string): Promise<string> {
    const answer = await fetch(`${server.url}/workspace/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: server.url },
      body: new URLSearchParams({ person: `${name}@example.com` }),
    });
    const session = answer.headers.get('set-cookie')?.split(';')[0];
    if (session === undefined) throw new Error(`${name} could not sign in: ${answer.status}`);
    return session;
  }

  return {
    ...server,
    opened,
    signIn,
    async as(name, path, request = {}) {
      const session = sessions.get(name) ?? signIn(name);
      sessions.set(name, session);
      return fetch(`${server.url}/api/workspace${path}`, {
        ...request,
        headers: {
          Cookie: await session,
          Origin: server.url,
          'Content-Type': 'application/json',
          ...Object.fromEntries(new Headers(request.headers)),
        },
      });
    },
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function done(running: ReturnType<typeof redress>): Promise<string> {
  const { status, out, error } = await running;
  if (status !== 0) throw new Error(`${error}\n${out}`);
  return out;
}
