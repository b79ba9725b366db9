import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { connectorOptions } from '../../bot/channels/cloud/connector.js';
import { ServiceClientCredentialsFactory, type ServiceClientCredentials } from 'botframework-connector';

export const appId = '11111111-1111-1111-1111-111111111111';
const issuer = 'https://api.botframework.com';
const keyId = 'key-1';

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(claims: object, key: KeyObject): string {
  const content = `${encoded({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${encoded(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}

/** Signs what the bot sends with a token that stands for the one it would have from Microsoft. */
class Credentials extends ServiceClientCredentialsFactory {
  isValidAppId(id: string): Promise<boolean> {
    return Promise.resolve(id === appId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  createCredentials(): Promise<ServiceClientCredentials> {
    return Promise.resolve({
      signRequest: (request) => {
        request.headers.set('authorization', 'Bearer from-the-bot');
        return Promise.resolve(request);
      },
    });
  }
}

/**
 * The Bot Framework's sign-in, on this machine: its real checks against keys of ours.
 */
export async function openBotFramework() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const key = { ...publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'RS256' };
  const endorsements = ['webchat', 'directline', 'msteams'];

  const server = createServer((req, res) => {
    const metadata = { issuer, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(req.url === '/openid' ? metadata : { keys: [{ ...key, endorsements }] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: 'tenant',
      ChannelService: '',
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/tenant',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
      CallerId: 'urn:botframework:azure',
    },
    new Credentials(),
    undefined,
    undefined,
    connectorOptions,
  );

  const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
  const claims = (serviceUrl: string) => ({
    aud: appId,
    iss: issuer,
    exp: seconds(600),
    serviceurl: serviceUrl,
  });
  return {
    authentication,
    /** A token such as the Bot Framework sends, with some claims changed. */
    token: (serviceUrl: string, changed: object = {}) =>
      signed({ ...claims(serviceUrl), ...changed }, privateKey),
    /** One that somebody else has signed. */
    strangersToken: (serviceUrl: string) => signed(claims(serviceUrl), stranger),
    /** One that nobody has signed. */
    unsignedToken: (serviceUrl: string) =>
      `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims(serviceUrl))}.`,
    secondsFromNow: seconds,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
