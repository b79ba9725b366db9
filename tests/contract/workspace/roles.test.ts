import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { permissions } from '../../../src/complaints/permission-table.js';
import { logged } from '../../support/workspace/cases.js';
import { CookieJar } from '../../support/workspace/cookie-jar.js';
import { askedBefore, missedBin } from '../../support/workspace/enquiries.js';
import { openEntra, type Entra } from '../../support/workspace/entra.js';
import { openOidcProvider, type OidcProvider } from '../../support/workspace/oidc-provider.js';
import { columns, roleTable, type Outcome, type Row } from '../../support/workspace/role-table.js';
import { askedWithFiles, filedWithFiles, filesTold, photo } from '../../support/workspace/sent-files.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

/** The object id of a column's person, as the staff list of the tests has it. */
const objectId = (name: (typeof columns)[number]) =>
  `00000000-0000-4000-8000-${(columns.indexOf(name) + 1).toString().padStart(12, '0')}`;

const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const byRule = new Set(Object.values(permissions).map(({ says }) => says));
const described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const answered = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

let entra: Entra;
let provider: OidcProvider;
let server: WorkspaceServer;
let places: Readonly<Record<string, string>>;
let filePlaces: Readonly<Record<string, string>>;

beforeAll(async () => {
  entra = await openEntra();
  provider = await openOidcProvider({ olu: { oid: objectId('olu') } });
  server = await startWorkspace(
    [logged({})],
    {
      ...entra.settings,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
    },
    askedBefore([missedBin, yesterday]),
  );
  provider.serve(server.url);
  places = await placesFilled();
  filePlaces = await placesOfFiles();
});

afterAll(async () => {
  await server.stop();
  await Promise.all([entra.close(), provider.close()]);
});

/** What the officer is answered. */
async function json(path: string): Promise<unknown> {
  const headers = await bearer('olu');
  return (await fetch(`${server.url}/api/workspace${path}`, { headers })).json();
}

/** What stands for the parts of paths: the case, a message of it, the enquiry, a member of staff. */
async function placesFilled() {
  const { enquiries } = z
    .object({ enquiries: z.array(z.object({ reference: z.string() })) })
    .parse(await json('/enquiries'));
  const { deliveries } = z
    .object({ deliveries: z.array(z.object({ id: z.string() })) })
    .parse(await json('/deliveries'));
  return {
    case: server.opened[0] ?? '',
    enquiry: enquiries[0]?.reference ?? '',
    message: encodeURIComponent(deliveries[0]?.id ?? ''),
    email: 'lena@example.com',
  };
}

/** The addresses of a file that came with a complaint about repairs, and of one that came with an enquiry. */
async function placesOfFiles() {
  const filed = await filedWithFiles(server.url, ['kitchen.jpg', photo('a kitchen')]);
  const asked = await askedWithFiles(server.url, ['bin.jpg', photo('a bin')]);
  const [kitchen] = filesTold(await json(`/cases/${filed}/transcript`));
  const [bin] = filesTold(await json(`/enquiries/${asked}`));
  return {
    '/cases/{reference}/files/{file}': `/cases/${filed}/files/${kitchen?.id ?? ''}`,
    '/enquiries/{reference}/files/{file}': `/enquiries/${asked}/files/${bin?.id ?? ''}`,
  };
}

const tokens = new Map<string, Promise<string>>();

async function bearer(name: (typeof columns)[number]): Promise<Record<string, string>> {
  const token = tokens.get(name) ?? entra.token({ oid: objectId(name) });
  tokens.set(name, token);
  return { authorization: `Bearer ${await token}` };
}

/** Sends what a row sends to its endpoint. */
function ask(endpoint: string, { sends }: Row, headers: Record<string, string>): Promise<Response> {
  const [method = '', path = ''] = endpoint.split(' ');
  const filled = (filePlaces[path] ?? path)
    .replace('{reference}', (path.startsWith('/enquiries') ? places['enquiry'] : places['case']) ?? '')
    .replace('{id}', places['message'] ?? '')
    .replace('{email}', places['email'] ?? '');
  return fetch(`${server.url}/api/workspace${filled}`, {
    method,
    headers: {
      // A version that the case never has: nothing is changed, whoever asks.
      'if-match': '"9999"',
      ...(sends && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sends && { body: JSON.stringify(sends) }),
  });
}

async function outcome(answer: Response): Promise<Outcome> {
  if (answer.status === 403) return '403';
  if (answer.status === 404) return '404';
  expect(answer.status).toBeLessThan(500);
  if (answer.status !== 422) return 'may';
  const { error } = answered.parse(await answer.json());
  return byRule.has(error.message) ? 'rule' : 'may';
}

const rows = [...roleTable];

describe('the table of who may ask what', () => {
  it('has a row for every endpoint that there is, and for no other', async () => {
    const description = await fetch(`${server.url}/api/workspace/openapi.json`);
    const { paths } = described.parse(await description.json());
    const there = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/workspace', '')}`),
    );
    expect([...roleTable.keys()].sort()).toEqual(there.sort());
  });

  it.each(rows)('%s answers each role as the table says', async (endpoint, row) => {
    const outcomes: string[] = [];
    for (const name of columns) {
      const answer = await ask(endpoint, row, await bearer(name));
      // What is sent with a command fits it: else the rule would not be asked.
      if (endpoint.includes('/commands/')) expect(answer.status).not.toBe(400);
      outcomes.push(await outcome(answer));
    }
    expect(outcomes.join(' ')).toBe(row.for);
  });
});

describe('an endpoint tells nothing', () => {
  /** Expects the same refusal of every endpoint. */
  async function refusedByAll(headers: Record<string, string>, status: number, code: string): Promise<void> {
    for (const [endpoint, row] of rows) {
      const answer = await ask(endpoint, row, headers);
      const { error } = answered.parse(await answer.json());
      expect({ endpoint, status: answer.status, code: error.code }).toEqual({ endpoint, status, code });
    }
  }

  const withToken = async (token: string | Promise<string>) => ({ authorization: `Bearer ${await token}` });
  const expired = () => entra.token({ oid: objectId('olu'), exp: entra.secondsFromNow(-3600) });

  it('to whoever brings no token', () => refusedByAll({}, 401, 'NotSignedIn'));

  it.each<[string, () => string | Promise<string>]>([
    ['that has expired', expired],
    ['that is none', () => 'not.a.token'],
    ['that nobody signed', () => entra.unsignedToken()],
    ['that somebody else signed', () => entra.strangersToken()],
    ['that is signed with the public key as a secret', () => entra.tokenBySharedSecret()],
    ['for another app', () => entra.token({ oid: objectId('olu'), aud: 'api://another.example.gov.uk' })],
  ])('to whoever brings a token %s', async (_what, token) => {
    await refusedByAll(await withToken(token()), 401, 'NotSignedIn');
  });

  it.each<[string, object]>([
    ['of another tenant', { oid: objectId('olu'), tid: '33333333-3333-3333-3333-333333333333' }],
    ['who is not in the staff list', { oid: 'nobody', preferred_username: 'nobody@example.com' }],
    ['who has left', { oid: 'gone', preferred_username: 'gone@example.com' }],
  ])('to somebody %s', async (_who, claims) => {
    await refusedByAll(await withToken(entra.token(claims)), 403, 'NotStaff');
  });

  it('to a cookie that is none of ours', () =>
    refusedByAll({ cookie: 'redress-session=a.b.c' }, 401, 'NotSignedIn'));
});

describe('by the cookie of a session', () => {
  let cookie: string;

  beforeAll(async () => {
    const jar = new CookieJar();
    const { url: form } = await jar.follow(`${server.url}/workspace/sign-in`);
    const said = await jar.ask(form, { method: 'POST', body: new URLSearchParams({ name: 'olu' }) });
    await jar.follow(new URL(said.headers.get('location') ?? '', form).href);
    cookie = `redress-session=${jar.cookie(server.url, 'redress-session') ?? ''}`;
  });

  const changes = rows.filter(([endpoint]) => !endpoint.startsWith('GET '));

  it('an officer may ask what an officer may by Teams, from a page of ours', async () => {
    for (const [endpoint, row] of rows) {
      const answer = await ask(endpoint, row, { cookie, 'sec-fetch-site': 'same-origin' });
      expect({ endpoint, outcome: await outcome(answer) }).toEqual({
        endpoint,
        outcome: row.for.split(' ')[0],
      });
    }
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('nothing is changed by a page of another site: %j', async (headers) => {
    for (const [endpoint, row] of changes) {
      const answer = await ask(endpoint, row, { cookie, ...headers });
      const { error } = answered.parse(await answer.json());
      expect({ endpoint, status: answer.status, code: error.code }).toEqual({
        ...{ endpoint, status: 403, code: 'WrongOrigin' },
      });
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json'])(
    'nothing is changed by what a form could send: %s',
    async (type) => {
      for (const [endpoint, row] of changes.filter(([, { sends }]) => sends)) {
        const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': type };
        expect({ endpoint, status: (await ask(endpoint, row, headers)).status }).toEqual({
          ...{ endpoint, status: 415 },
        });
      }
    },
  );
});
