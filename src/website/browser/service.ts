import { forget, isKept, keep, recall, type Kept } from './kept.js';

/** The service cannot be reached now, or cannot answer. It is worth trying again. */
export class Unreachable extends Error {}

/** The service answered that it will not do this. Trying again changes nothing. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

/** How long the service may take to answer, in milliseconds. */
const patience = 20_000;
/** The same where files go with it: a photo from a phone on a bus takes minutes. */
const patienceWithFiles = 300_000;

async function ask(
  method: string,
  path: string,
  bearer: string | undefined,
  body?: unknown,
): Promise<unknown> {
  const giveUp = new AbortController();
  const inParts = body instanceof FormData;
  const timer = setTimeout(
    () => {
      giveUp.abort();
    },
    inParts ? patienceWithFiles : patience,
  );
  try {
    const response = await fetch(`/directline${path}`, {
      method,
      signal: giveUp.signal,
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(body !== undefined && !inParts && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: inParts ? body : JSON.stringify(body) }),
    });
    if (response.ok) return await response.json();
    throw response.status >= 500 || response.status === 429
      ? new Unreachable()
      : new Refused(response.status);
  } catch (error) {
    throw error instanceof Refused ? error : new Unreachable();
  } finally {
    clearTimeout(timer);
  }
}

/** The service as one conversation sees it. Tokens are got, kept and renewed here. */
export class Service {
  #kept: Kept | undefined = recall();

  /** Goes on with the conversation that this browser had, or begins one. */
  async enter(): Promise<void> {
    if (this.#kept) {
      try {
        await this.#renew(this.#kept);
        return;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
    const kept = await ask('POST', '/tokens/generate', undefined);
    this.#keep(kept);
    await this.request('POST', '/conversations');
  }

  /** Asks for something of the conversation. A token that has expired is renewed on the way. */
  async request(method: string, path: string, body?: unknown): Promise<unknown> {
    const { token } = this.#here();
    try {
      return await ask(method, path, token, body);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 403) throw error;
      await this.#renew(this.#here());
      return ask(method, path, this.#here().token, body);
    }
  }

  /** The address of the conversation, for what is asked of it. */
  get path(): string {
    return `/conversations/${this.#here().conversationId}`;
  }

  /** A socket that tells what is said from a watermark on. */
  stream(watermark: number): WebSocket {
    const query = new URLSearchParams({ watermark: String(watermark), t: this.#here().token });
    return new WebSocket(
      `${location.origin.replace(/^http/, 'ws')}/directline${this.path}/stream?${query.toString()}`,
    );
  }

  #here(): Kept {
    if (!this.#kept) throw new Error('the conversation has not begun');
    return this.#kept;
  }

  async #renew({ resumeKey }: Kept): Promise<void> {
    this.#keep(await ask('POST', '/tokens/resume', resumeKey));
  }

  #keep(answer: unknown): void {
    if (!isKept(answer)) throw new Unreachable();
    this.#kept = answer;
    keep(answer);
  }

  /** Forgets the conversation on this device. */
  forget(): void {
    this.#kept = undefined;
    forget();
  }
}
