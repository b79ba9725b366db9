import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Message, Turn } from '../../bot/resident/conversation.js';
import { residentConversation } from '../../bot/resident/resident.js';
import { isPending } from '../../bot/resident/session.js';
import { printShop } from '../../src/print-shop.js';
import { workingCalendar } from '../../src/calendar/working-days.js';
import { openDesk } from '../../src/desk/desk.js';
import { mailCarrier } from '../../src/desk/mail.js';
import { openOutbox } from '../../src/desk/outbox.js';
import { openRecords } from '../../src/desk/records.js';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { openStore, type StoreOptions } from '../../src/storage/open.js';

/** How a test wants the house, where that is not Dacorum on an embedded store. */
interface HouseOptions extends Pick<StoreOptions, 'onQuery' | 'mongodbUri'> {
  readonly council?: 'dacorum' | 'marlhaven';
}

/** The real service without a network: conversations as residents have them, and what was kept of them. */
export async function openHouse({ council = 'dacorum', ...options }: HouseOptions = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'redress-house-'));
  const policy = loadPolicy(`src/policy/councils/${council}.yaml`);
  const store = await openStore({ dataDir: directory, ...options });
  const records = await openRecords(store);
  const trays = { mailDir: join(directory, 'mail'), postDir: join(directory, 'post') };
  const desk = await openDesk({ records, council: () => ({ policy, calendar: workingCalendar([]) }) });
  const outbox = openOutbox(
    records,
    mailCarrier({
      ...{ smtpUrl: undefined, from: 'complaints@example.com', ...trays },
      ...{ printShop: printShop(), policy: () => policy },
    }),
    desk.instead,
  );
  const conversation = residentConversation({ screen: loadScreener(), desk });

  return {
    policy,
    store,
    records,
    desk,
    outbox,
    ...trays,
    /** Begins a conversation; `now` is the moment of all its turns. */
    begin: (id: string, now = '2026-11-23T10:00:00Z') =>
      new Resident(conversation, id, Temporal.Instant.from(now)),
    async close() {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/** A resident in a conversation: says things, and sees what the bot said last. */
class Resident {
  #turn: Turn;
  readonly #said: Message[];

  constructor(
    private readonly conversation: ReturnType<typeof residentConversation>,
    id: string,
    private readonly now: Temporal.Instant,
  ) {
    this.#turn = conversation.greet(id, now);
    this.#said = [...this.#turn.messages];
  }

  /** Says something, and lets what was confirmed be recorded. `answering` is the question of a picked choice. */
  async say(text: string, answering?: string): Promise<this> {
    let turn = this.conversation.reply(
      this.#turn.session,
      { text, ...(answering !== undefined && { answering }) },
      this.now,
    );
    if (isPending(turn.session)) {
      const finished = await this.conversation.finish(turn.session, this.now);
      turn = { session: finished.session, messages: [...turn.messages, ...finished.messages] };
    }
    this.#turn = turn;
    this.#said.push(...turn.messages);
    return this;
  }

  /** Answers question after question from a table, until something is recorded or a question is not in it. */
  async answer(answers: Readonly<Record<string, string>>): Promise<this> {
    for (let turns = 0; turns < 40 && this.recorded === null; turns += 1) {
      const reply = answers[this.question];
      if (reply === undefined) return this;
      await this.say(reply);
    }
    return this;
  }

  /** The question that waits for an answer. */
  get question(): string {
    return this.asks?.question ?? '';
  }

  /** The message that waits for an answer, as programs read it. */
  get asks() {
    return this.#turn.messages.findLast(({ asks }) => asks)?.asks;
  }

  get session() {
    return this.#turn.session;
  }

  get recorded() {
    return this.#turn.session.recorded;
  }

  /** What the bot said in the last turn. */
  get heard(): string {
    return this.#turn.messages.map(({ text }) => text).join('\n\n');
  }

  /** All that the bot has said. */
  get everythingHeard(): string {
    return this.#said.map(({ text }) => text).join('\n\n');
  }

  /** The messages of the last turn. */
  get messages(): readonly Message[] {
    return this.#turn.messages;
  }
}

/** Answers that take any interview from the second question to its end. */
export const willingly: Readonly<Record<string, string>> = {
  offer: 'complain-anyway',
  'anything-else': 'skip',
  confirm: 'confirm',
  service: 'not-sure',
  'happened-on': 'yesterday',
  'known-on': 'same',
  'late-reason': 'skip',
  outcome: 'Put it right and say sorry.',
  'on-behalf-of': 'myself',
  name: 'Pat Example',
  'representative-name': 'Bo Example',
  consent: 'not-yet',
  contact: 'pat@example.org',
  email: 'skip',
  phone: '01632 960111',
  address: '1 Example Road, Exampleton, AB10 1CD',
  'call-times': 'any',
  adjustments: 'skip',
  tenancy: 'tenant',
  definition: 'confirm',
};
