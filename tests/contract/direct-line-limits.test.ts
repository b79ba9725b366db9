import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { ChatClient } from '../support/chat-client.js';
import { openChatService, type ChatService } from '../support/chat-service.js';
import { eventually } from '../support/eventually.js';

const frame = z.object({ activities: z.array(z.object({ text: z.string() })) });

let service: ChatService | undefined;
const sockets: WebSocket[] = [];

async function open(limits: 'on' | 'off'): Promise<ChatService> {
  service = await openChatService({ limits });
  return service;
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await service?.close();
});

describe('the limits', () => {
  it('stop a flood of messages in one conversation, say when to come back, and let others go on', async () => {
    const { url, later } = await open('on');
    const [flood, other] = [await ChatClient.begin(url), await ChatClient.begin(url)];
    const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => flood.send('help')));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ reason: { status: 429 } });

    const response = await fetch(`${url}/directline/conversations/${flood.grant.conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${flood.grant.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'help' }),
    });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ error: { code: 'TooManyRequests' } });

    await other.send('help');
    later(60);
    await flood.send('help');
  });

  it('stop one address that begins conversations without end', async () => {
    const { url } = await open('on');
    const tries = Array.from({ length: 130 }, () =>
      fetch(`${url}/directline/tokens/generate`, { method: 'POST' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(120);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });
});

describe('a socket', () => {
  function connect({ url }: ChatService, client: ChatClient, watermark = '', token = client.grant.token) {
    const query = new URLSearchParams({ watermark, t: token }).toString();
    const path = `/directline/conversations/${client.grant.conversationId}/stream?${query}`;
    const socket = new WebSocket(url.replace('http', 'ws') + path);
    const texts: string[] = [];
    socket.on('message', (data: Buffer) => {
      texts.push(...frame.parse(JSON.parse(data.toString())).activities.map(({ text }) => text));
    });
    socket.on('error', () => undefined);
    sockets.push(socket);
    return { socket, texts };
  }

  it('tells all from the watermark on, and then what is new', async () => {
    const open_ = await open('off');
    const client = await ChatClient.begin(open_.url);
    const greeting = (await client.read(0)).map(({ text }) => text);
    const { texts } = connect(open_, client);
    await eventually(() => texts.length === greeting.length);
    expect(texts).toEqual(greeting);
    const late = connect(open_, client, String(greeting.length));
    await once(late.socket, 'open');
    await wait(50);
    await client.send('help');
    const all = (await client.read(0)).map(({ text }) => text);
    await eventually(() => texts.length === all.length && late.texts.length === all.length - greeting.length);
    expect(texts).toEqual(all);
    expect(late.texts).toEqual(all.slice(greeting.length));
  });

  it('is refused without the token of its conversation', async () => {
    const open_ = await open('off');
    const [client, other] = [await ChatClient.begin(open_.url), await ChatClient.begin(open_.url)];
    for (const token of ['', 'x', other.grant.token, client.grant.resumeKey ?? '']) {
      const { socket } = connect(open_, client, '', token);
      const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
      expect(response.statusCode).toBe(403);
    }
  });

  it('is one of five at most: a sixth closes the first', async () => {
    const open_ = await open('off');
    const client = await ChatClient.begin(open_.url);
    const five = Array.from({ length: 5 }, () => connect(open_, client).socket);
    await Promise.all(five.map((socket) => once(socket, 'open')));
    const closed = once(five[0] ?? new WebSocket('ws://x'), 'close');
    connect(open_, client);
    expect((await closed)[0]).toBe(1013);
    expect(five.slice(1).every(({ readyState }) => readyState === WebSocket.OPEN)).toBe(true);
  });

  it('is closed when its token expires', async () => {
    const open_ = await open('off');
    const client = await ChatClient.begin(open_.url);
    open_.later(1_799);
    const { socket } = connect(open_, client);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4403);
  });

  it('is closed on whoever sends large frames', async () => {
    const open_ = await open('off');
    const client = await ChatClient.begin(open_.url);
    const { socket } = connect(open_, client);
    await once(socket, 'open');
    socket.send('x'.repeat(65 * 1024));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
  });
});
