import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CookieJar } from '../../support/workspace/cookie-jar.js';
import { openOidcProvider, type OidcProvider } from '../../support/workspace/oidc-provider.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const olu = '00000000-0000-4000-8000-000000000001';

describe('signing in with a browser', () => {
  let provider: OidcProvider;
  let server: WorkspaceServer;

  beforeAll(async () => {
    provider = await openOidcProvider({
      olu: { oid: olu, preferred_username: 'olu@example.com' },
      lena: { preferred_username: 'LENA@example.com' },
      unchecked: { preferred_username: 'someone', email: 'lena@example.com', email_verified: false },
      other: { oid: '00000000-0000-4000-8000-000000000099', preferred_username: 'olu@example.com' },
      stranger: { preferred_username: 'nobody@example.com' },
      new: { oid: '00000000-0000-4000-8000-000000000010', preferred_username: 'new@example.com' },
      impostor: { oid: '00000000-0000-4000-8000-000000000011', preferred_username: 'new@example.com' },
      gone: { preferred_username: 'gone@example.com' },
    });
    server = await startWorkspace([], {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
    });
    provider.serve(server.url);
  });

  afterAll(async () => {
    await server.stop();
    await provider.close();
  });

  /** Goes to the provider's own page. @returns the address of its form */
  async function atProvider(jar: CookieJar, asked = ''): Promise<string> {
    return (await jar.follow(`${server.url}/workspace/sign-in${asked}`)).url;
  }

  /** Says who they are at the provider, and comes as far as our own door. @returns the address that the provider sends to */
  async function sentBack(jar: CookieJar, name: string, asked = ''): Promise<string> {
    const form = await atProvider(jar, asked);
    const said = await jar.ask(form, { method: 'POST', body: new URLSearchParams({ name }) });
    const resumed = await jar.ask(new URL(said.headers.get('location') ?? '', form).href);
    return resumed.headers.get('location') ?? '';
  }

  /** Signs in. @returns the last answer */
  async function signIn(jar: CookieJar, name: string, asked = ''): Promise<Response> {
    return jar.ask(await sentBack(jar, name, asked));
  }

  /** Who the API says is signed in. */
  async function who(jar: CookieJar): Promise<string | number> {
    const answer = await jar.ask(`${server.url}/api/workspace/session`);
    if (!answer.ok) return answer.status;
    const { person } = (await answer.json()) as { person: { name: string } };
    return person.name;
  }

  it('goes to the council’s sign-in with PKCE, state and nonce, and comes back as oneself', async () => {
    const jar = new CookieJar();
    const first = await jar.ask(`${server.url}/workspace/sign-in`);
    expect(first.status).toBe(303);
    const asked = new URL(first.headers.get('location') ?? '').searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('state')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('nonce')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('response_type')).toBe('code');
    expect(first.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);

    const answer = await signIn(jar, 'olu');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/workspace');
    const session = answer.headers.getSetCookie().find((one) => one.startsWith('redress-session='));
    expect(session).toMatch(/; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax$/);
    expect(await who(jar)).toBe('Olu Example');
  });

  it('by their address finds whoever has no object id from the provider, in any letters', async () => {
    const jar = new CookieJar();
    await signIn(jar, 'lena');
    expect(await who(jar)).toBe('Lena Example');
  });

  it('goes on to where one was', async () => {
    const to = '/workspace/cases/DAC-C-2026-00001?tab=letters';
    const answer = await signIn(new CookieJar(), 'olu', `?to=${encodeURIComponent(to)}`);
    expect(answer.headers.get('location')).toBe(to);
  });

  it.each(['//evil.example/workspace', 'https://evil.example/workspace', '/\\evil.example', '/complain'])(
    'never goes on to %s',
    async (to) => {
      const answer = await signIn(new CookieJar(), 'olu', `?to=${encodeURIComponent(to)}`);
      expect(answer.headers.get('location')).toBe('/workspace');
    },
  );

  it('is not done by somebody else’s answer: the state must be of this browser', async () => {
    const [mine, theirs] = [new CookieJar(), new CookieJar()];
    const sent = await sentBack(theirs, 'lena');
    expect((await mine.ask(sent)).status).toBe(400);
    await atProvider(mine);
    expect((await mine.ask(sent)).status).toBe(400);
    expect(await who(mine)).toBe(401);
  });

  it('is not done with another state, without a code, or when the provider says no', async () => {
    for (const changed of [
      { state: 'x'.repeat(43) },
      { state: undefined },
      { code: undefined },
      { code: 'x'.repeat(43) },
      { error: 'access_denied' },
      { iss: 'https://evil.example' },
    ]) {
      const jar = new CookieJar();
      const sent = new URL(await sentBack(jar, 'olu'));
      for (const [name, value] of Object.entries(changed)) {
        if (value === undefined) sent.searchParams.delete(name);
        else sent.searchParams.set(name, value);
      }
      const answer = await jar.ask(sent.href, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Try again');
      expect(await who(jar)).toBe(401);
    }
  });

  it('works once: the same answer again lets nobody in, not even with the cookie that went with it', async () => {
    const jar = new CookieJar();
    const sent = await sentBack(jar, 'olu');
    const begun = jar.cookie(server.url, 'redress-sign-in') ?? '';
    expect((await jar.ask(sent)).status).toBe(303);
    expect((await jar.ask(sent)).status).toBe(400);
    const thief = new CookieJar();
    thief.keep(server.url, 'redress-sign-in', begun);
    expect((await thief.ask(sent)).status).toBe(400);
    expect(await who(thief)).toBe(401);
  });

  it('needs the verifier of PKCE: a code alone is worth nothing', async () => {
    const [victim, thief] = [new CookieJar(), new CookieJar()];
    const sent = new URL(await sentBack(victim, 'olu'));
    await atProvider(thief);
    const own = new URL(await sentBack(thief, 'lena'));
    own.searchParams.set('code', sent.searchParams.get('code') ?? '');
    expect((await thief.ask(own.href)).status).toBe(400);
    expect(await who(thief)).toBe(401);
  });

  it.each([
    ['somebody who is not in the staff list', 'stranger', 'not in the staff list'],
    ['somebody else with the address of a member of staff', 'other', 'not in the staff list'],
    ['an e-mail address that nobody has checked', 'unchecked', 'not in the staff list'],
    ['somebody who has left', 'gone', 'no longer work for the council'],
  ])('lets in nobody for %s, and says what to do', async (_who, name, says) => {
    const jar = new CookieJar();
    const answer = await signIn(jar, name);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(says);
    expect(jar.cookie(server.url, 'redress-session')).toBeUndefined();
  });

  it('keeps the object id of whoever was found by their address: nobody else is let in by it then', async () => {
    expect((await signIn(new CookieJar(), 'new')).status).toBe(303);
    expect((await signIn(new CookieJar(), 'impostor')).status).toBe(403);
    expect((await signIn(new CookieJar(), 'new')).status).toBe(303);
  });

  it('ends with signing out, on the server too: a copy of the cookie is worth nothing', async () => {
    const jar = new CookieJar();
    await signIn(jar, 'olu');
    const copy = jar.cookie(server.url, 'redress-session') ?? '';
    const out = `${server.url}/workspace/sign-out`;
    const forged = await jar.ask(out, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(forged.status).toBe(403);
    expect(await who(jar)).toBe('Olu Example');

    const answer = await jar.ask(out, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
    expect(answer.status).toBe(303);
    expect(await who(jar)).toBe(401);
    jar.keep(server.url, 'redress-session', copy);
    expect(await who(jar)).toBe(401);
    const page = await jar.ask(new URL(answer.headers.get('location') ?? '', server.url).href);
    expect(await page.text()).toContain('You are signed out');
  });

  it('asks for the password again after signing out, though the provider still knows who it is', async () => {
    const jar = new CookieJar();
    await signIn(jar, 'olu');
    expect((await jar.follow(`${server.url}/workspace/sign-in`)).url).toMatch(/\/workspace(\/|$)/);
    expect(await atProvider(jar, '?afresh=yes')).toMatch(/\/login\//);
  });

  it('offers no sign-in for trying things out', async () => {
    const answer = await fetch(`${server.url}/workspace/sign-in`, {
      method: 'POST',
      headers: { origin: server.url },
      body: new URLSearchParams({ person: 'olu@example.com' }),
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('logs nothing that tells of a person', () => {
    expect(server.output()).toContain('a sign-in did not work');
    expect(server.output()).not.toMatch(/@example\.com|0000-0000000000|evil/);
  });
});

describe('when the council’s sign-in does not answer', () => {
  it('a person is told to wait, and the service goes on', async () => {
    const server = await startWorkspace([], {
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'redress',
    });
    const answer = await fetch(`${server.url}/workspace/sign-in`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('does not answer');
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    await server.stop();
  });
});

describe('a client without a secret', () => {
  it('signs people in by PKCE alone', async () => {
    const provider = await openOidcProvider({ olu: { oid: olu } });
    const server = await startWorkspace([], {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
    });
    provider.serve(server.url, {});
    const jar = new CookieJar();
    const { url: form } = await jar.follow(`${server.url}/workspace/sign-in`);
    const said = await jar.ask(form, { method: 'POST', body: new URLSearchParams({ name: 'olu' }) });
    await jar.follow(new URL(said.headers.get('location') ?? '', form).href);
    expect((await jar.ask(`${server.url}/api/workspace/session`)).status).toBe(200);
    await server.stop();
    await provider.close();
  });
});
