import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../support/server.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

/** Asks with headers that `fetch` would not send, such as another host's name. */
async function asked(url: string, headers: OutgoingHttpHeaders, form?: Record<string, string>) {
  const res = await new Promise<IncomingMessage>((answer, fail) => {
    const req = request(url, { method: form ? 'POST' : 'GET', headers }, answer).on('error', fail);
    req.end(form && new URLSearchParams(form).toString());
  });
  return { status: res.statusCode, headers: res.headers, body: await text(res) };
}

const asForm = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
const olu = { person: 'olu@example.com' };

describe('trying the workspace out on one’s own machine', () => {
  let server: WorkspaceServer;
  let signIn: string;
  let session: string;

  beforeAll(async () => {
    server = await startWorkspace();
    signIn = `${server.url}/workspace/sign-in`;
    session = `${server.url}/api/workspace/session`;
  });

  afterAll(async () => {
    await server.stop();
  });

  it('one is whoever one chooses of the staff, but nobody who has left', async () => {
    const { body } = await asked(signIn, {});
    expect(body).toContain('value="olu@example.com"');
    expect(body).not.toContain('gone@example.com');
    const answer = await asked(signIn, asForm, { ...olu, to: '/workspace/cases?due=today' });
    expect(answer.headers.location).toBe('/workspace/cases?due=today');
    expect((await asked(signIn, asForm, { person: 'gone@example.com' })).status).toBe(400);
    expect((await asked(signIn, asForm, { person: 'nobody@example.com' })).status).toBe(400);
  });

  it.each(['127.0.0.1', 'localhost', '[::1]', 'localhost:3978'])(
    'the host may be called %s',
    async (host) => {
      expect((await asked(signIn, { host })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:3978',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil.example@127.0.0.1',
    '10.0.0.1',
    '0.0.0.0',
  ])('a page that had the name %j answered with this machine’s address gets nothing', async (host) => {
    const looked = await asked(signIn, { host });
    expect(looked.status).toBe(503);
    expect(looked.body).not.toContain('olu@example.com');
    const chosen = await asked(signIn, { ...asForm, host }, olu);
    expect(chosen.status).toBe(403);
    expect(chosen.headers['set-cookie']).toBeUndefined();
    const cookie = await server.signIn('olu');
    expect((await asked(session, { host, cookie })).status).toBe(401);
  });

  it.each(['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])(
    'what a proxy passed on, as %s tells, comes from elsewhere',
    async (name) => {
      expect((await asked(signIn, { [name]: '203.0.113.7' })).status).toBe(503);
      expect((await asked(signIn, { ...asForm, [name]: '203.0.113.7' }, olu)).status).toBe(403);
      const cookie = await server.signIn('olu');
      expect((await asked(session, { cookie, [name]: '203.0.113.7' })).status).toBe(401);
      expect((await asked(session, { cookie })).status).toBe(200);
    },
  );

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1:8080' },
    { origin: 'null' },
  ])('a page of another site cannot sign anybody in: %j', async (headers) => {
    const form = { 'content-type': asForm['content-type'], ...headers };
    const answer = await asked(signIn, form, olu);
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('there is nothing to try out', () => {
  const entra = {
    MicrosoftAppId: '11111111-1111-1111-1111-111111111111',
    MicrosoftAppPassword: 'not-a-real-password',
    MicrosoftAppTenantId: '22222222-2222-2222-2222-222222222222',
  };
  const production = {
    NODE_ENV: 'production',
    SESSION_SECRET: 'a secret of more than thirty-two characters',
    RATE_LIMITS: 'on',
    ...entra,
  };

  it.each<[string, Record<string, string>]>([
    ['in production', production],
    ['where Entra vouches for staff', { ...entra, ENTRA_AUTHORITY: 'http://127.0.0.1:9' }],
    ['behind a proxy', { TRUSTED_PROXIES: '1' }],
  ])('%s', async (_where, env) => {
    const server = await startWorkspace([], env);
    try {
      const url = `${server.url}/workspace/sign-in`;
      const looked = await asked(url, {});
      expect(looked.status).toBe(503);
      expect(looked.body).not.toContain('olu@example.com');
      const chosen = await asked(url, asForm, olu);
      expect(chosen.status).toBe(403);
      expect(chosen.headers['set-cookie']).toBeUndefined();
    } finally {
      await server.stop();
    }
  });

  it('in production for a session that was begun while trying out, though the secret is the same', async () => {
    const secret = { SESSION_SECRET: production.SESSION_SECRET };
    const before = await startWorkspace([], secret);
    const cookie = await before.signIn('olu');
    expect((await asked(`${before.url}/api/workspace/session`, { cookie })).status).toBe(200);
    await before.kill('SIGTERM');
    const after = await startServer({ dataDir: before.dataDir, env: production });
    expect((await asked(`${after.url}/api/workspace/session`, { cookie })).status).toBe(401);
    await after.stop();
    await before.stop();
  });
});

describe('with nobody in the staff list', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.stop();
  });

  it('the page says how to fill it', async () => {
    const { body } = await asked(`${server.url}/workspace/sign-in`, {});
    expect(body).toContain('npm run -s redress -- demo');
    expect(body).toContain('npm run -s redress -- staff import');
  });
});
