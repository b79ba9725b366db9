import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appId, openEntra, tenantId, type Entra } from '../../../../tests/support/workspace/entra.js';
import { EntraSilent, entraTokens } from './entra-tokens.js';

let entra: Entra;
let read: ReturnType<typeof entraTokens>;
beforeEach(async () => {
  entra = await openEntra();
  const settings = { appId, tenantId, authority: entra.url, host: 'complaints.example.gov.uk' };
  read = entraTokens({ ...settings, clock: () => Temporal.Now.instant() });
});
afterEach(async () => {
  vi.useRealTimers();
  await entra.close();
});

const olu = { kind: 'identity', identity: { objectId: 'object-olu', addresses: ['olu@example.com'] } };
const nobody = (why: string) => ({ kind: 'nobody', why });

describe('a token that Teams hands over', () => {
  it('speaks for whoever is signed in to Teams', async () => {
    expect(await read(await entra.token())).toEqual(olu);
  });

  it.each([appId, `api://${appId}`, `api://complaints.example.gov.uk/botid-${appId}`])(
    'may be for this app by its name %s',
    async (aud) => {
      expect(await read(await entra.token({ aud }))).toEqual(olu);
    },
  );

  it('may be of version 1, by its own issuer and with the sign-in name in another place', async () => {
    const first = { iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0', preferred_username: undefined };
    expect(await read(await entra.token({ ...first, upn: 'olu@example.com' }))).toEqual(olu);
  });

  it('is refused when it is of another tenant, though Entra signed it with the same key', async () => {
    const tid = '33333333-3333-3333-3333-333333333333';
    expect(await read(await entra.token({ tid, iss: `${entra.url}/${tid}/v2.0` }))).toEqual(
      nobody('other-tenant'),
    );
    expect(await read(await entra.token({ tid }))).toEqual(nobody('other-tenant'));
  });

  it('is refused when it has expired, but for half a minute that clocks may be apart', async () => {
    expect(await read(await entra.token({ exp: entra.secondsFromNow(-31) }))).toEqual(nobody('expired'));
    expect(await read(await entra.token({ exp: entra.secondsFromNow(-15) }))).toEqual(olu);
  });

  it.each<[string, object]>([
    ['has another issuer', { iss: 'https://login.example.com/v2.0' }],
    [
      'has the issuer of another tenant',
      { iss: 'https://sts.windows.net/33333333-3333-3333-3333-333333333333/' },
    ],
    ['is for another app', { aud: 'api://another.example.gov.uk' }],
    ['is for no app', { aud: undefined }],
    ['is for this app at another host', { aud: `api://evil.example/botid-${appId}` }],
    ['never expires', { exp: undefined }],
    ['does not say whose tenant it is of', { tid: undefined }],
    ['does not say whom it speaks for', { oid: undefined }],
    ['gives leave for something else', { scp: 'User.Read' }],
    ['speaks for a program', { idtyp: 'app', scp: undefined }],
  ])('is refused when it %s', async (_what, changed) => {
    expect(await read(await entra.token(changed))).toEqual(nobody('not-ours'));
  });

  it('is refused before it holds', async () => {
    expect(await read(await entra.token({ nbf: entra.secondsFromNow(120) }))).toEqual(nobody('not-ours'));
  });

  it('is refused when Entra did not sign it', async () => {
    expect(await read(await entra.strangersToken())).toEqual(nobody('not-ours'));
    expect(await read(entra.unsignedToken())).toEqual(nobody('not-ours'));
    expect(await read(await entra.tokenBySharedSecret())).toEqual(nobody('not-ours'));
  });

  it('is refused when anything in it was changed', async () => {
    const [head, , signature] = (await entra.token()).split('.');
    const [, payload] = (await entra.token({ oid: 'object-lena' })).split('.');
    expect(await read(`${head}.${payload}.${signature}`)).toEqual(nobody('not-ours'));
  });

  it.each(['', 'x', 'a.b.c', '..', '.'.repeat(2000), `${'a'.repeat(5000)}.b.c`])(
    'is refused when it is no token at all',
    async (text) => {
      expect(await read(text)).toEqual(nobody('not-ours'));
    },
  );
});

describe("Entra's keys", () => {
  const keysAsked = () => entra.asked.filter((path) => path === '/keys').length;

  it('are asked for once, not with each token', async () => {
    for (let times = 0; times < 5; times += 1) await read(await entra.token());
    expect(entra.asked).toEqual([`/${tenantId}/v2.0/.well-known/openid-configuration`, '/keys']);
  });

  it('are asked for again when Entra signs with a new one, but not for each unknown one', async () => {
    await read(await entra.token());
    expect(await read(await entra.tokenOfUnknownKey())).toEqual(nobody('not-ours'));
    expect(keysAsked()).toBe(1);
    await entra.changeKey();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(await read(await entra.token())).toEqual(olu);
    expect(keysAsked()).toBe(2);
  });

  it('are asked for again after Entra did not answer, and that is not the fault of the token', async () => {
    entra.fail(true);
    await expect(read(await entra.token())).rejects.toBeInstanceOf(EntraSilent);
    entra.fail(false);
    expect(await read(await entra.token())).toEqual(olu);
  });
});
