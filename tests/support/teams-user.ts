import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { eventually } from './eventually.js';
import type { FakeConnector, Sent } from './fake-connector.js';

/** A card as it came over the wire. */
export type WireCard = Readonly<Record<string, unknown>>;

const answer = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** What the service answered a request with. */
interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Who somebody is in Teams, and how they reach the service. */
export interface TeamsUserOptions {
  readonly service: string;
  readonly connector: FakeConnector;
  /** In the council's Entra directory. */
  readonly objectId?: string;
  readonly tenant?: string;
  /** For a service with an app id. */
  readonly token?: () => string;
}

/** Somebody with the app in Teams: does what their client does, and sees what it shows. */
export class TeamsUser {
  readonly conversation = `a:${randomUUID()}`;
  readonly userId = `29:${randomUUID()}`;
  #service: string;

  constructor(private readonly options: TeamsUserOptions) {
    this.#service = options.service;
  }

  /** The same person, when the service listens elsewhere now. */
  movedTo(service: string): void {
    this.#service = service;
  }

  /** Installs the app. Teams tells of it twice. */
  async install(): Promise<void> {
    await this.send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: this.userId }] });
    await this.send({ type: 'installationUpdate', action: 'add' });
  }

  async uninstall(): Promise<void> {
    await this.send({ type: 'installationUpdate', action: 'remove' });
    await this.send({ type: 'conversationUpdate', membersRemoved: [{ id: 'bot' }] });
  }

  /** Writes a message. */
  say(text: string): Promise<Answered> {
    return this.send({ type: 'message', text });
  }

  /** Presses a button of a card, by its verb, with what was typed. */
  async press(on: Shown, verb: string, typed: object = {}, more: object = {}): Promise<WireCard> {
    const { body } = await this.send(this.pressing(on, verb, typed, more));
    const { type, value } = answer.parse(body);
    if (type !== 'application/vnd.microsoft.card.adaptive')
      throw new Error(`no card: ${JSON.stringify(body)}`);
    return z.record(z.string(), z.unknown()).parse(value);
  }

  /** The activity of a press, for those who send it themselves. */
  pressing({ card, id }: Shown, verb: string, typed: object = {}, more: object = {}): object {
    const data = stampOf(card, verb);
    return {
      type: 'invoke',
      id: randomUUID(),
      name: 'adaptiveCard/action',
      replyToId: id,
      value: { action: { type: 'Action.Execute', verb, data: { ...data, ...typed } }, trigger: 'manual' },
      ...more,
    };
  }

  /** Sends an activity as it comes from this person's chat. */
  async send(fields: object): Promise<Answered> {
    const { connector, objectId, tenant = 'the-council', token } = this.options;
    const response = await fetch(`${this.#service}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token()}` }),
      },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: this.userId, name: 'Somebody', ...(objectId !== undefined && { aadObjectId: objectId }) },
        recipient: { id: 'bot', name: 'bot' },
        conversation: { id: this.conversation, conversationType: 'personal', tenantId: tenant },
        channelData: { tenant: { id: tenant } },
        locale: 'en-GB',
        ...fields,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** All that was shown in this person's chat, first to last, as it stands now. */
  chat(): Shown[] {
    const shown = new Map<string, Shown>();
    for (const one of this.options.connector.sent) {
      if (one.conversation !== this.conversation || one.status >= 400 || one.status === 0) continue;
      shown.set(one.id, shownBy(one));
    }
    return [...shown.values()];
  }

  /** The cards in this person's chat that say something, as they stand now. */
  cards(says: RegExp | string = ''): Shown[] {
    return this.chat().filter(({ card, words }) => card.type === 'AdaptiveCard' && words.search(says) >= 0);
  }

  /** Waits for a card that says something. */
  card(says: RegExp | string = '', milliseconds?: number): Promise<Shown> {
    return eventually(() => this.cards(says).at(-1), milliseconds);
  }

  /** Waits for a message that says something. */
  text(says: RegExp): Promise<string> {
    return eventually(() => this.chat().findLast(({ words }) => says.test(words))?.words);
  }
}

/** Something in a chat. */
export interface Shown {
  readonly id: string;
  readonly card: WireCard & { readonly type?: unknown };
  /** All that can be read on it, in the order in which it stands there. */
  readonly words: string;
  readonly at: number;
}

function shownBy({ id, activity, at }: Sent): Shown {
  const card: WireCard = activity.attachments?.[0]?.content ?? {};
  return { id, card, at, words: [activity.text ?? '', wordsOn(card)].join('\n') };
}

/** All that can be read on a card. */
export function wordsOn(card: unknown): string {
  const words: string[] = [];
  walk(card, (node) => {
    for (const field of ['text', 'title', 'value', 'label']) {
      const said = node[field];
      if (typeof said === 'string') words.push(said);
    }
  });
  return words.join('\n');
}

/** The verbs that a card offers. */
export function verbsOn(card: unknown): string[] {
  const verbs: string[] = [];
  walk(card, (node) => {
    if (node['type'] === 'Action.Execute') verbs.push(String(node['verb']));
  });
  return verbs;
}

function stampOf(card: WireCard, verb: string): object {
  let stamp: object | undefined;
  walk(card, (node) => {
    if (node['type'] === 'Action.Execute' && node['verb'] === verb) stamp ??= Object(node['data']);
  });
  const any = stamp ?? firstStamp(card);
  if (any === undefined) throw new Error(`the card has no button "${verb}"`);
  return { ...any, verb };
}

/** What every button of a card says of the case and its version. */
function firstStamp(card: WireCard): object | undefined {
  let found: object | undefined;
  walk(card, (node) => {
    const data: unknown = node['data'];
    if (typeof data === 'object' && data !== null && 'reference' in data && 'version' in data) {
      found ??= { reference: data.reference, version: data.version };
    }
  });
  return found;
}

function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
  } else if (typeof node === 'object' && node !== null) {
    const fields: Readonly<Record<string, unknown>> = { ...node };
    visit(fields);
    for (const value of Object.values(fields)) walk(value, visit);
  }
}
