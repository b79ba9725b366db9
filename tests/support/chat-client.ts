import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string(),
  textFormat: z.string(),
  timestamp: z.string(),
  from: z.object({ id: z.string(), role: z.enum(['bot', 'user']), name: z.string().optional() }),
  channelData: z
    .looseObject({
      clientActivityID: z.string().optional(),
      redress: z
        .looseObject({
          question: z.string().optional(),
          optional: z.boolean().optional(),
          choices: z.array(z.object({ value: z.string(), title: z.string() })).optional(),
          route: z.string().optional(),
          recorded: z
            .object({
              kind: z.string(),
              reference: z.string(),
              acknowledgeBy: z.string().nullable(),
              respondBy: z.string().nullable(),
            })
            .optional(),
        })
        .optional(),
    })
    .optional(),
});
/** An activity as the service sends it. */
export type ChatActivity = z.infer<typeof activity>;
export type Redress = NonNullable<NonNullable<ChatActivity['channelData']>['redress']>;

const set = z.object({ activities: z.array(activity), watermark: z.string() });
const grant = z.object({ conversationId: z.string(), token: z.string(), resumeKey: z.string().optional() });

/** What a conversation needs to be gone on with. */
export type ChatGrant = z.infer<typeof grant>;

/** An answer of the service that was not the one hoped for. */
export class ChatRefused extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
  ) {
    super(`${status}: ${body}`);
  }
}

/** How a message is sent, where that matters to a test. */
export interface Sending {
  readonly clientActivityID?: string;
  readonly value?: unknown;
}

/** A scripted Direct Line client: speaks plain HTTP, and shows everything that it is answered. */
export class ChatClient {
  /** How many activities have been read. */
  watermark = 0;

  constructor(
    private url: string,
    readonly grant: ChatGrant,
  ) {}

  /** Begins a conversation. What the bot says first is left to be read. */
  static async begin(url: string): Promise<ChatClient> {
    const issued = grant.parse(await post(url, '/directline/tokens/generate', undefined));
    const client = new ChatClient(url, issued);
    await post(url, '/directline/conversations', issued.token);
    return client;
  }

  /** The same conversation at a service that listens elsewhere now. */
  movedTo(url: string): void {
    this.url = url;
  }

  /** Sends a message. Resolves to its id, once the service says it is kept. */
  async send(text: string, { clientActivityID = randomUUID(), value }: Sending = {}): Promise<string> {
    const body = { type: 'message', from: { id: 'me' }, text, value, channelData: { clientActivityID } };
    const answer = await post(this.url, `${this.#path}/activities`, this.grant.token, body);
    return z.object({ id: z.string() }).parse(answer).id;
  }

  /** All activities from a watermark on; without one, those not read so far. */
  async read(from = this.watermark): Promise<ChatActivity[]> {
    const response = await fetch(`${this.url}${this.#path}/activities?watermark=${from}`, {
      headers: { authorization: `Bearer ${this.grant.token}` },
    });
    const { activities, watermark } = set.parse(await answerOf(response));
    this.watermark = Number(watermark);
    return activities;
  }

  /** Sends an answer and reads what the bot says to it. */
  async say(text: string, sending?: Sending): Promise<ChatActivity[]> {
    await this.read();
    await this.send(text, sending);
    return (await this.read()).filter(({ from }) => from.role === 'bot');
  }

  /** Picks a choice as Web Chat does, with the question that it belongs to. */
  async choose(question: string, choice: string): Promise<ChatActivity[]> {
    return this.say(choice, { value: { question, choice } });
  }

  get #path(): string {
    return `/directline/conversations/${this.grant.conversationId}`;
  }
}

/** What the last of some messages asks or records. */
export function redressOf(activities: readonly ChatActivity[]): Redress | undefined {
  return activities.findLast(({ channelData }) => channelData?.redress)?.channelData?.redress;
}

/** The text of all messages of the bot, one after another. */
export function textOf(activities: readonly ChatActivity[]): string {
  return activities
    .filter(({ from }) => from.role === 'bot')
    .map(({ text }) => text)
    .join('\n\n');
}

async function post(url: string, path: string, token: string | undefined, body?: unknown): Promise<unknown> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return answerOf(response);
}

async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new ChatRefused(response.status, text);
  return JSON.parse(text);
}
