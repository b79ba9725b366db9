import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ChatClient, ChatRefused, redressOf, textOf } from '../support/chat-client.js';
import { openChatService, type ChatService } from '../support/chat-service.js';

let service: ChatService;

beforeEach(async () => {
  service = await openChatService();
});

afterEach(() => service.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const someText: unknown = expect.any(String);
const likeAUser: unknown = expect.stringMatching(/^dl_/);
const likeNow: unknown = expect.stringMatching(/^20[2-9]\d-/);
const aboutActivities: unknown = expect.stringContaining('activity');

const answer = z.looseObject({
  conversationId: z.string().optional(),
  token: z.string().optional(),
  resumeKey: z.string().optional(),
});

/** The status of an answer, with what it says. */
async function answerTo(path: string, init: RequestInit = {}) {
  const response = await fetch(service.url + path, init);
  return { status: response.status, ...answer.parse(await response.json()) };
}

const pathOf = (client: ChatClient) => `/directline/conversations/${client.grant.conversationId}`;
const posting = (client: ChatClient, body: unknown): RequestInit => ({
  method: 'POST',
  headers: { ...bearer(client.grant.token), 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('a conversation', () => {
  it('begins with what the bot says first, once', async () => {
    const client = await ChatClient.begin(service.url);
    const first = await client.read();
    expect(first.length).toBeGreaterThan(0);
    expect(first.every(({ from }) => from.role === 'bot' && from.name === service.policy.council.name)).toBe(
      true,
    );
    expect(redressOf(first)).toMatchObject({ question: 'matter', optional: false, choices: [] });

    const again = await fetch(`${service.url}/directline/conversations`, {
      method: 'POST',
      headers: bearer(client.grant.token),
    });
    expect(again.status).toBe(200);
    expect(await client.read(0)).toEqual(first);
  });

  it('is numbered from 0 without gaps: ids and watermarks are places in it', async () => {
    const client = await ChatClient.begin(service.url);
    await client.say('The boiler has been broken for five weeks and nobody came.');
    const all = await client.read(0);
    const { conversationId } = client.grant;
    expect(all.map(({ id }) => id)).toEqual(
      all.map((_activity, place) => `${conversationId}|${String(place).padStart(7, '0')}`),
    );
    expect(client.watermark).toBe(all.length);
    expect(await client.read(all.length)).toEqual([]);
    expect(await client.read(all.length - 1)).toEqual(all.slice(-1));
  });

  it('is kept, with the answer, before the message is answered', async () => {
    const client = await ChatClient.begin(service.url);
    const id = await client.send('The boiler has been broken for five weeks and nobody came.');
    const record = await service.conversations.find(client.grant.conversationId);
    const place = Number(id.split('|')[1]);
    expect(record?.log[place]?.by).toBe('resident');
    expect(record?.log[place + 1]?.by).toBe('bot');
    expect(record?.session.draft.answers.matter).toEqual([
      'The boiler has been broken for five weeks and nobody came.',
    ]);
  });

  it('takes the same message once, however often it is sent', async () => {
    const client = await ChatClient.begin(service.url);
    const clientActivityID = randomUUID();
    const text = 'The boiler has been broken for five weeks and nobody came.';
    const ids = await Promise.all([1, 2, 3, 4].map(() => client.send(text, { clientActivityID })));
    expect(new Set(ids).size).toBe(1);
    const after = await client.read(0);
    expect(await client.send(text, { clientActivityID })).toBe(ids[0]);
    expect(await client.read(0)).toEqual(after);
    expect(after.filter(({ from }) => from.role === 'user')).toHaveLength(1);
  });

  it('takes messages that arrive together one after another', async () => {
    const client = await ChatClient.begin(service.url);
    await Promise.all(Array.from({ length: 12 }, (_none, n) => client.send(`help ${n}`)));
    const all = await client.read(0);
    expect(all.filter(({ from }) => from.role === 'user')).toHaveLength(12);
    const record = await service.conversations.find(client.grant.conversationId);
    expect(record?.version).toBe(13);
  });

  it('gives each message of the bot what a program needs', async () => {
    const client = await ChatClient.begin(service.url);
    await client.say('The boiler has been broken for five weeks and nobody came.');
    const asked = (await client.read(0)).findLast(({ channelData }) => channelData?.redress);
    expect(asked).toMatchObject({
      ...{ type: 'message', textFormat: 'plain', locale: 'en-GB', inputHint: 'expectingInput' },
      ...{ channelId: 'directline', conversation: { id: client.grant.conversationId } },
    });
    const { question, choices } = redressOf(await client.read(0)) ?? {};
    expect(asked?.['suggestedActions']).toEqual({
      to: [],
      actions: choices?.map(({ value, title }) => ({
        ...{ type: 'messageBack', title, text: title, displayText: title },
        value: { question, choice: value },
      })),
    });
  });

  it('keeps nothing of a message but what is known of it', async () => {
    const client = await ChatClient.begin(service.url);
    const body = {
      ...{ type: 'message', text: '![x](https://evil.example/x.png) <img src=x>', textFormat: 'markdown' },
      ...{ from: { id: 'redress', role: 'bot', name: 'The council' }, timestamp: '1999-01-01T00:00:00Z' },
      suggestedActions: { actions: [{ type: 'openUrl', title: 'Click', value: 'https://evil.example' }] },
      channelData: { clientActivityID: 'c1', redress: { recorded: { reference: 'FAKE-1' } } },
      entities: [{ type: 'x' }],
    };
    await fetch(`${service.url}${pathOf(client)}/activities`, posting(client, body));
    const heard = (await client.read(0)).find(({ from }) => from.role === 'user');
    expect(heard).toEqual({
      ...{
        type: 'message',
        text: '![x](https://evil.example/x.png) <img src=x>',
        textFormat: 'plain',
        locale: 'en-GB',
      },
      from: { id: likeAUser, role: 'user' },
      timestamp: likeNow,
      channelData: { clientActivityID: 'c1' },
      ...{
        id: someText,
        channelId: 'directline',
        conversation: { id: client.grant.conversationId },
      },
    });
  });

  it('answers 50,000 characters with a sentence, and keeps enough of them to know them by', async () => {
    const client = await ChatClient.begin(service.url);
    const said = await client.say('é'.repeat(50_000));
    expect(textOf(said)).toMatch(/too long|10,000/i);
    const heard = (await client.read(0)).find(({ from }) => from.role === 'user');
    expect(heard?.text).toHaveLength(12_000);
  });

  it('does not keep that somebody is typing', async () => {
    const client = await ChatClient.begin(service.url);
    const before = await client.read(0);
    for (const type of ['typing', 'event']) {
      const response = await fetch(
        `${service.url}${pathOf(client)}/activities`,
        posting(client, { type, name: 'x' }),
      );
      expect(response.status).toBe(200);
    }
    expect(await client.read(0)).toEqual(before);
  });

  it('ends with a sentence when it can hold no more', async () => {
    const client = await ChatClient.begin(service.url);
    const { conversationId } = client.grant;
    const begun = await service.conversations.find(conversationId);
    if (!begun) throw new Error('the conversation has not begun');
    const [entry] = begun.log;
    if (!entry) throw new Error('nothing was said');
    const said = Array.from({ length: 1_998 - begun.log.length }, () => entry);
    await service.conversations.append(begun, { said, session: begun.session }, Temporal.Now.instant());

    expect(textOf(await client.say('help'))).toBe(service.sentences().conversationFull);
    await expect(client.send('help')).rejects.toMatchObject({ status: 403 });
    expect(await client.read(0)).toHaveLength(2_000);
  });
});

describe('a machine that sends what is not right', () => {
  it.each([
    ['no type', { text: 'hello' }],
    ['an invoke', { type: 'invoke', name: 'x' }],
    ['a list', []],
    ['a text that is not text', { type: 'message', text: { a: 1 } }],
  ])('is answered 400 for %s', async (_what, body) => {
    const client = await ChatClient.begin(service.url);
    const before = await client.read(0);
    expect(await answerTo(`${pathOf(client)}/activities`, posting(client, body))).toMatchObject({
      status: 400,
      error: { code: 'BadArgument', message: aboutActivities },
    });
    expect(await client.read(0)).toEqual(before);
  });

  it('is answered 400 for broken JSON, without hearing its own words again', async () => {
    const client = await ChatClient.begin(service.url);
    const refused = await answerTo(`${pathOf(client)}/activities`, {
      ...posting(client, 0),
      body: '{"text": "secret words',
    });
    expect(refused).toEqual({
      status: 400,
      error: { code: 'BadRequest', message: 'The request could not be read.' },
    });
  });

  it('is answered 413 for a body over the limit, and 415 for a compressed one', async () => {
    const client = await ChatClient.begin(service.url);
    const path = `${pathOf(client)}/activities`;
    const large = { type: 'message', text: 'x'.repeat(300 * 1024) };
    expect(await answerTo(path, posting(client, large))).toMatchObject({ status: 413 });
    const packed = posting(client, { type: 'message', text: 'x' });
    const headers = {
      ...bearer(client.grant.token),
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    };
    expect(await answerTo(path, { ...packed, headers })).toMatchObject({ status: 415 });
  });

  it('is answered 400 for a watermark that is not one', async () => {
    const client = await ChatClient.begin(service.url);
    for (const watermark of ['-1', 'x', '1e3', '99999999999999999999']) {
      const init = { headers: bearer(client.grant.token) };
      expect(await answerTo(`${pathOf(client)}/activities?watermark=${watermark}`, init)).toMatchObject({
        status: 400,
      });
    }
  });
});

describe('a token', () => {
  it('is for its own conversation alone', async () => {
    const mine = await ChatClient.begin(service.url);
    const theirs = await ChatClient.begin(service.url);
    const refused = { status: 403, error: { code: 'TokenInvalid', message: someText } };
    const withMine = { headers: bearer(mine.grant.token) };
    expect(await answerTo(`${pathOf(theirs)}/activities`, withMine)).toEqual(refused);
    expect(await answerTo(pathOf(theirs), withMine)).toEqual(refused);
    expect(
      await answerTo(`${pathOf(theirs)}/activities`, posting(mine, { type: 'message', text: 'x' })),
    ).toEqual(refused);
    expect(await answerTo(`${pathOf(mine)}/activities`)).toEqual(refused);
    expect(await answerTo(`${pathOf(mine)}/activities?t=${mine.grant.token}`)).toEqual(refused);
  });

  it('expires after 30 minutes, unless it is refreshed in time', async () => {
    const client = await ChatClient.begin(service.url);
    const refresh = (token: string) =>
      answerTo('/directline/tokens/refresh', { method: 'POST', headers: bearer(token) });
    service.later(29 * 60);
    const renewed = await refresh(client.grant.token);
    expect(renewed).toMatchObject({
      status: 200,
      conversationId: client.grant.conversationId,
      expires_in: 1800,
    });
    service.later(2 * 60);
    await expect(client.send('hello')).rejects.toBeInstanceOf(ChatRefused);
    expect(await refresh(client.grant.token)).toMatchObject({ status: 403 });
    const withNew = { headers: bearer(String(renewed.token)) };
    expect(await answerTo(`${pathOf(client)}/activities`, withNew)).toMatchObject({ status: 200 });
  });

  it('can be had again for 14 days by whoever kept the resume key, and by nobody else', async () => {
    const client = await ChatClient.begin(service.url);
    const { resumeKey = '', token, conversationId } = client.grant;
    const resume = (key: string) =>
      answerTo('/directline/tokens/resume', { method: 'POST', headers: bearer(key) });
    service.later(13 * 86_400);
    const resumed = await resume(resumeKey);
    expect(resumed).toMatchObject({ status: 200, conversationId });
    expect(
      await new ChatClient(service.url, { conversationId, token: String(resumed.token) }).read(),
    ).not.toEqual([]);
    expect(await resume(token)).toMatchObject({ status: 403 });
    expect(await answerTo(`${pathOf(client)}/activities`, { headers: bearer(resumeKey) })).toMatchObject({
      status: 403,
    });
    service.later(2 * 86_400);
    expect(await resume(resumeKey)).toMatchObject({ status: 403 });
    expect(await resume(String(resumed.resumeKey))).toMatchObject({ status: 200 });
  });

  it('of a conversation that never began resumes nothing', async () => {
    const issued = await answerTo('/directline/tokens/generate', { method: 'POST' });
    const headers = bearer(String(issued.resumeKey));
    expect(await answerTo('/directline/tokens/resume', { method: 'POST', headers })).toMatchObject({
      status: 404,
    });
    const withToken = { headers: bearer(String(issued.token)) };
    const path = `/directline/conversations/${String(issued.conversationId)}`;
    expect(await answerTo(`${path}/activities`, withToken)).toMatchObject({ status: 404 });
  });
});
