import { inPartsWith, filesOf } from './files.js';
import { once, Replayed, type Observable } from './observable.js';
import { Refused, type Service } from './service.js';

/** An activity as it comes from the service. Its id ends in its place in the conversation. */
interface Activity {
  readonly id: string;
}

interface ActivitySet {
  readonly activities: readonly Activity[];
}

/** Direct Line's names for how a connection stands, as Web Chat reads them. */
const uninitialised = 0;
const online = 2;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const place = (id: string) => Number(/\|(\d+)$/.exec(id)?.[1] ?? -1);

function isActivitySet(value: unknown): value is ActivitySet {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'activities'));
}

export interface ConnectionEvents {
  /** The service cannot be reached, and the connection goes on trying. */
  readonly lost: () => void;
  /** It can be reached again. */
  readonly back: () => void;
  /** The conversation is no longer there. */
  readonly gone: () => void;
}

/**
 * Web Chat's connection to the built-in Direct Line, in place of Microsoft's own client: that one does not tell when
 * the connection is lost, gives up a message when sending fails once, and cannot take a new token while it
 * reconnects. This one sends each message until it has arrived (the service takes a repeated one once), says how the
 * connection stands, and without WebSockets asks for what is new.
 */
export class Connection {
  readonly activity$ = new Replayed<Activity>();
  readonly connectionStatus$ = new Replayed<number>();
  readonly #service: Service;
  readonly #events: ConnectionEvents;
  #next = 0;
  #failures = 0;
  #ended = false;
  #socket: WebSocket | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(service: Service, events: ConnectionEvents) {
    this.#service = service;
    this.#events = events;
    this.connectionStatus$.tell(uninitialised);
    // A phone that was asleep or changed networks does not notice that its socket is dead.
    addEventListener('online', () => this.#socket?.close());
    void this.#run();
  }

  /** Sends one activity; what was sent before goes first. Resolves to its id once the service has it. */
  postActivity(activity: object): Observable<string> {
    const sent = this.#sending.then(() => this.#send(activity));
    this.#sending = sent.catch(() => undefined);
    return once(sent);
  }

  end(): void {
    this.#ended = true;
    this.#socket?.close();
  }

  async #run(): Promise<void> {
    try {
      await this.#untilDone(() => this.#service.enter());
    } catch {
      this.#events.lost();
      return;
    }
    while (!this.#ended) {
      try {
        await this.#untilDone(() => this.#catchUp());
      } catch {
        this.#events.gone();
        return;
      }
      const listened = await this.#listen();
      // Where sockets cannot be had, asking every few seconds takes their place.
      await wait(listened ? 200 : 3_000);
    }
  }

  async #send(activity: object): Promise<string> {
    const files = await filesOf(activity);
    const answer = await this.#untilDone(() =>
      files.length === 0
        ? this.#service.request('POST', `${this.#service.path}/activities`, activity)
        : this.#service.request('POST', `${this.#service.path}/upload`, inPartsWith(activity, files)),
    );
    const id = typeof answer === 'object' && answer !== null ? String(Reflect.get(answer, 'id')) : '';
    setTimeout(() => {
      // It arrived, yet nothing came back: the socket is dead without knowing it.
      if (place(id) >= this.#next) this.#socket?.close();
    }, 2_000);
    return id;
  }

  async #catchUp(): Promise<void> {
    const path = `${this.#service.path}/activities?watermark=${this.#next}`;
    this.#hear(await this.#service.request('GET', path));
    this.connectionStatus$.tell(online);
  }

  /** Listens until the socket closes. Resolves to whether it ever opened. */
  #listen(): Promise<boolean> {
    return new Promise((resolve) => {
      let opened = false;
      const socket = this.#service.stream(this.#next);
      this.#socket = socket;
      socket.addEventListener('open', () => (opened = true));
      socket.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && data !== '') this.#hear(JSON.parse(data));
      });
      socket.addEventListener('close', () => {
        resolve(opened);
      });
    });
  }

  #hear(said: unknown): void {
    if (!isActivitySet(said)) return;
    for (const activity of said.activities) {
      if (place(activity.id) < this.#next) continue;
      this.#next = place(activity.id) + 1;
      this.activity$.tell(activity);
    }
  }

  /** Does something again and again until the service has done it, or has refused it. */
  async #untilDone<T>(task: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const result = await task();
        if (this.#failures > 0) this.#events.back();
        this.#failures = 0;
        return result;
      } catch (error) {
        if (error instanceof Refused) throw error;
        this.#failures += 1;
        // The first failure may be a restart that takes a second.
        if (this.#failures === 2) this.#events.lost();
        await wait(Math.min(1_000 * 2 ** attempt, 5_000));
      }
    }
  }
}
