import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

const clientId = 'redress';
const clientSecret = 'a secret of this client alone';

/** Somebody whom the provider knows. */
export interface Account {
  readonly oid?: string;
  readonly preferred_username?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/**
 * A real provider of OpenID Connect on this machine, which asks for PKCE and knows people by a name without a password.
 *
 * @param accounts who it knows, by the name that they type
 */
export async function openOidcProvider(accounts: Readonly<Record<string, Account>>) {
  let listener: RequestListener = (_req, res) => res.writeHead(503).end();
  const server = createServer((req, res) => {
    listener(req, res);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  /** Where a person says who they are. */
  async function login(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'POST') {
      const accountId = new URLSearchParams(await text(req)).get('name') ?? '';
      await provider.interactionFinished(req, res, { login: { accountId } });
      return;
    }
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(`<!doctype html><html lang="en-GB"><title>Example Council account</title><link rel="icon" href="data:,"><h1>Example Council account</h1>
<form method="post"><label>Name <input name="name"></label><button>Continue</button></form></html>`);
  }

  return {
    issuer: url,
    clientId,
    clientSecret,
    /** Takes requests from now on, and sends people back to a service. */
    serve(service: string, client: { readonly secret?: string } = { secret: clientSecret }) {
      const provider: Provider = new Provider(url, {
        clients: [
          {
            client_id: clientId,
            redirect_uris: [`${service}/workspace/sign-in/done`],
            ...(client.secret === undefined
              ? { token_endpoint_auth_method: 'none' }
              : { client_secret: client.secret, token_endpoint_auth_method: 'client_secret_post' }),
          },
        ],
        pkce: { required: () => true },
        cookies: { keys: ['a key of this test'] },
        claims: {
          openid: ['sub'],
          profile: ['oid', 'preferred_username'],
          email: ['email', 'email_verified'],
        },
        conformIdTokenClaims: false,
        ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
        findAccount: (_ctx, id) =>
          accounts[id] && { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) },
        // Whoever signs in may be told of to this client: it is the council's own.
        async loadExistingGrant({ oidc: { client, session } }) {
          if (!client || session?.accountId === undefined) return undefined;
          const { clientId: asking } = client;
          const grant = new provider.Grant({ clientId: asking, accountId: session.accountId });
          grant.addOIDCScope('openid profile email');
          await grant.save();
          return grant;
        },
      });
      const answer = provider.callback();
      listener = (req, res) => {
        if (req.url?.startsWith('/login/')) void login(provider, req, res);
        else answer(req, res);
      };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type OidcProvider = Awaited<ReturnType<typeof openOidcProvider>>;
