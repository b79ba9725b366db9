import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWK } from 'jose';

export const appId = '11111111-1111-1111-1111-111111111111';
export const tenantId = '22222222-2222-2222-2222-222222222222';

/** What Entra's token says of the complaints officer. */
export const olu = {
  oid: '00000000-0000-4000-8000-000000000001',
  preferred_username: 'olu@example.com',
};

type Key = Awaited<ReturnType<typeof newKey>>;

async function newKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, use: 'sig' };
  return { kid, privateKey, jwk, pem: await exportSPKI(publicKey) };
}

/** Microsoft Entra on this machine: its description, its keys, and the tokens that Teams would hand over. */
export async function openEntra() {
  let key = await newKey('key-1');
  const stranger = await newKey('key-1');
  const asked: string[] = [];
  let failing = false;
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    const issuer = `${url}/${tenantId}/v2.0`;
    const answers: Readonly<Record<string, unknown>> = {
      [`/${tenantId}/v2.0/.well-known/openid-configuration`]: { issuer, jwks_uri: `${url}/keys` },
      '/keys': { keys: [key.jwk] },
    };
    const answer = failing ? undefined : answers[req.url ?? ''];
    res.writeHead(answer === undefined ? 500 : 200, { 'content-type': 'application/json' });
    res.end(JSON.stringify(answer ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
  const claims = (changed: object) => ({
    ...{ iss: `${url}/${tenantId}/v2.0`, aud: appId, tid: tenantId, ver: '2.0', scp: 'access_as_user' },
    ...{ oid: 'object-olu', preferred_username: 'Olu@example.com' },
    ...{ iat: seconds(-60), nbf: seconds(-60), exp: seconds(3600) },
    ...changed,
  });
  const signed = (changed: object, { kid, privateKey }: Key, header = {}) =>
    new SignJWT(claims(changed))
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
      .sign(privateKey);

  return {
    url,
    /** The settings of a service that goes by it. */
    settings: {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'not-a-real-password',
      MicrosoftAppTenantId: tenantId,
      ENTRA_AUTHORITY: url,
    },
    /** What it was asked for, in order. */
    asked,
    secondsFromNow: seconds,
    /** A token such as Teams hands over, with some claims changed. */
    token: (changed: object = {}) => signed(changed, key),
    /** One signed with a key of somebody else's that says it is Entra's. */
    strangersToken: () => signed({}, stranger),
    /** One that names a key that nobody has. */
    tokenOfUnknownKey: () => signed({}, key, { kid: 'key-0' }),
    /** One that nobody has signed. */
    unsignedToken: () => new UnsecuredJWT(claims({})).encode(),
    /** One signed with what everybody knows: Entra's public key, taken for a secret. */
    tokenBySharedSecret: () =>
      new SignJWT(claims({}))
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: key.kid })
        .sign(new TextEncoder().encode(key.pem)),
    /** Signs with another key from now on, as Entra does from time to time. */
    async changeKey() {
      key = await newKey('key-2');
    },
    /** Whether it answers. */
    fail(state: boolean) {
      failing = state;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Entra = Awaited<ReturnType<typeof openEntra>>;
