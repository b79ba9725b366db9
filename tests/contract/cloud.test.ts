import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cloudAdapter } from '../../bot/channels/cloud/adapter.js';
import { botAuthentication } from '../../bot/channels/cloud/authentication.js';
import { CloudChannel } from '../../bot/channels/cloud/channel.js';
import { addMessages } from '../../src/http/messages.js';
import { openBotFramework } from '../support/bot-framework.js';
import { openChatService, type ChatService } from '../support/chat-service.js';
import { openFakeConnector } from '../support/fake-connector.js';

const matter = 'The boiler has been broken for five weeks and nobody came.';

let service: ChatService;
let connector: Awaited<ReturnType<typeof openFakeConnector>>;
let framework: Awaited<ReturnType<typeof openBotFramework>>;

beforeEach(async () => {
  [service, connector, framework] = await Promise.all([
    openChatService(),
    openFakeConnector(),
    openBotFramework(),
  ]);
});

afterEach(() => Promise.all([service.close(), connector.close(), framework.close()]));

/** Puts /api/messages on the service, for a bot with an app id or without. */
function serve(kind: 'registered' | 'unregistered'): CloudChannel {
  const none = {
    appId: undefined,
    appPassword: undefined,
    appType: 'SingleTenant',
    tenantId: undefined,
  } as const;
  const { directLine, sentences, log } = service;
  const authentication = kind === 'registered' ? framework.authentication : botAuthentication(none);
  const adapter = cloudAdapter(authentication, log);
  const staff = { take: () => Promise.resolve(undefined) };
  const cloud = new CloudChannel({ authentication, adapter, staff, directLine, sentences, log, appId: '' });
  addMessages(service.server, cloud, kind === 'registered');
  return cloud;
}

const activity = (fields: object) => ({
  ...{ type: 'message', id: randomUUID(), channelId: 'webchat', serviceUrl: connector.url, locale: 'en-GB' },
  ...{
    from: { id: 'resident-1', name: '' },
    recipient: { id: 'bot', name: 'bot' },
    conversation: { id: 'azure|1' },
  },
  ...fields,
});

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

const arrival = { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'resident-1' }] };

describe('a resident on a channel that Azure carries', () => {
  it('is greeted when they come, and answered by the same conversation', async () => {
    serve('unregistered');
    expect(await post(activity(arrival))).toEqual({ status: 200, text: '' });
    const greeting = connector.texts();
    expect(greeting.join()).toContain(service.policy.council.name);
    await post(activity({ text: matter }));
    expect(connector.texts().length).toBeGreaterThan(greeting.length);
    const record = await service.conversations.find('webchat:azure|1');
    expect(record?.session.draft.answers.matter).toEqual([matter]);
    expect(record?.log.filter(({ by }) => by === 'resident')).toHaveLength(1);
  });

  it('is greeted with the first answer where the channel does not say that they came', async () => {
    serve('unregistered');
    await post(activity({ text: matter }));
    expect(connector.texts()[0]).toContain(service.policy.council.name);
    expect((await service.conversations.find('webchat:azure|1'))?.session.draft.answers.matter).toEqual([
      matter,
    ]);
  });

  it('is heard once, when the channel sends a message twice', async () => {
    serve('unregistered');
    const message = activity({ text: matter });
    await post(message);
    const said = connector.texts();
    await post(message);
    expect(connector.texts()).toEqual(said);
  });

  it('gets the answer in the response, where the channel expects it there', async () => {
    serve('unregistered');
    const { status, text } = await post(activity({ text: matter, deliveryMode: 'expectReplies' }));
    expect(status).toBe(200);
    expect(text).toContain('channelData');
    expect(text).toContain('"redress"');
    expect(connector.sent).toEqual([]);
  });

  it('is told of a record that a crash had left undone', async () => {
    const cloud = serve('unregistered');
    await post(activity({ text: matter }));
    const record = await service.conversations.find('webchat:azure|1');
    const before = connector.texts().length;
    if (record) await cloud.tell(record);
    expect(connector.texts().length).toBeGreaterThan(before);
  });
});

describe('a body that is not an activity', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['no type', { text: 'x' }],
    [
      'no conversation',
      { type: 'message', channelId: 'webchat', serviceUrl: 'http://127.0.0.1', from: { id: 'x' } },
    ],
    [
      'a service that is no web address',
      {
        ...{ type: 'message', channelId: 'webchat', from: { id: 'x' } },
        serviceUrl: 'file:///etc',
        conversation: { id: 'x' },
      },
    ],
  ])('is answered 400: %s', async (_what, body) => {
    serve('unregistered');
    expect(await post(body)).toMatchObject({ status: 400 });
  });
});

describe('without an app id', () => {
  it('nobody is answered but this machine', async () => {
    serve('unregistered');
    const elsewhere = await post(activity({ text: 'x', serviceUrl: 'https://example.org' }));
    expect(elsewhere.status).toBe(403);
    const tricky = await post(activity({ text: 'x', serviceUrl: 'http://127.0.0.1.example.org' }));
    expect(tricky.status).toBe(403);
    const through = await post(activity({ text: 'x' }), { 'x-forwarded-for': '203.0.113.9' });
    expect(through.status).toBe(403);
    expect(connector.sent).toEqual([]);
  });
});

describe('with an app id', () => {
  it('an activity with a right token is taken, and answered with a token of our own', async () => {
    serve('registered');
    const authorization = `Bearer ${framework.token(connector.url)}`;
    expect(await post(activity({ text: matter }), { authorization })).toMatchObject({ status: 200 });
    expect(connector.sent[0]).toMatchObject({ method: 'POST', authorization: 'Bearer from-the-bot' });
  });

  it.each<[string, () => string | undefined]>([
    ['no token', () => undefined],
    ['a token for another bot', () => framework.token(connector.url, { aud: 'somebody-else' })],
    ['a token of another issuer', () => framework.token(connector.url, { iss: 'https://evil.example' })],
    ['an expired token', () => framework.token(connector.url, { exp: framework.secondsFromNow(-4_000) })],
    ['a token for another service', () => framework.token('https://evil.example')],
    ["a stranger's signature", () => framework.strangersToken(connector.url)],
    ['no signature', () => framework.unsignedToken(connector.url)],
    ['no token at all, but words', () => 'let me in'],
  ])('an activity is refused: %s', async (_what, token) => {
    serve('registered');
    const bearer = token();
    const { status, text } = await post(activity({ text: matter }), {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    });
    expect([401, 403]).toContain(status);
    expect(JSON.parse(text)).toEqual({
      error: { code: expect.any(String) as unknown, message: expect.any(String) as unknown },
    });
    expect(text).not.toMatch(/stack|jwt|at /i);
    expect(connector.sent).toEqual([]);
    expect(await service.conversations.find('webchat:azure|1')).toBeNull();
  });
});
