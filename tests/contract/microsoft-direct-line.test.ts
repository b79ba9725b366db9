import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openChatService, type ChatService } from '../support/chat-service.js';
import { eventually } from '../support/eventually.js';
import { MicrosoftClient } from '../support/microsoft-client.js';

const matter = 'The boiler has been broken for five weeks and nobody came.';
const online = 2;

let service: ChatService;
const clients: MicrosoftClient[] = [];

beforeEach(async () => {
  service = await openChatService();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  await service.close();
});

async function connect(transport: 'socket' | 'polling', token?: string): Promise<MicrosoftClient> {
  const issued = z.object({ token: z.string() });
  const fresh = async () => {
    const response = await fetch(`${service.url}/directline/tokens/generate`, { method: 'POST' });
    return issued.parse(await response.json()).token;
  };
  const client = new MicrosoftClient(service.url, token ?? (await fresh()), transport);
  clients.push(client);
  return client;
}

describe.each(['socket', 'polling'] as const)("Microsoft's Direct Line client by %s", (transport) => {
  it('hears the greeting, sends a message and hears its echo and the answer, each once and in order', async () => {
    const client = await connect(transport);
    await eventually(() => client.said().length > 0);
    expect(client.statuses.at(-1)).toBe(online);
    const id = await client.send(matter);
    await eventually(() => client.heard.some((activity) => (activity.id ?? '') > id));
    const ids = client.heard.map((activity) => activity.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    const echo = client.heard.find((activity) => activity.id === id);
    expect(echo).toMatchObject({ text: matter, from: { role: 'user' } });
  });

  it('picks a choice by its value', async () => {
    const client = await connect(transport);
    await eventually(() => client.said().length > 0);
    await client.send(matter);
    const asked = await eventually(() =>
      client.heard.findLast(
        (activity) => activity.type === 'message' && activity.suggestedActions !== undefined,
      ),
    );
    const [action] = (asked.type === 'message' ? asked.suggestedActions?.actions : undefined) ?? [];
    const value: unknown = action && 'value' in action ? action.value : undefined;
    const before = client.said().length;
    await client.send('whatever the button says', value);
    await eventually(() => client.said().length > before);
  });
});

it("Microsoft's client finds its conversation again after the socket is lost", async () => {
  const client = await connect('socket');
  await eventually(() => client.said().length > 0);
  service.dropSockets();
  const id = await client.send(matter);
  const heard = () => client.heard.filter((activity) => activity.id === id);
  await eventually(() => heard().length > 0, 20_000);
  expect(heard()).toHaveLength(1);
});
