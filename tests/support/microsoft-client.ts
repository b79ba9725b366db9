import { DirectLine, type Activity, type ConnectionStatus } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { XmlHttpRequest } from './xml-http-request.js';

// Microsoft's client is made for browsers: it looks for these two on the global object.
Object.assign(globalThis, { WebSocket, XMLHttpRequest: XmlHttpRequest });

/** Microsoft's own Direct Line client on a conversation of ours, and all that it has heard. */
export class MicrosoftClient {
  readonly heard: Activity[] = [];
  readonly statuses: ConnectionStatus[] = [];
  readonly #line: DirectLine;

  /** @param transport how it hears what is new */
  constructor(url: string, token: string, transport: 'socket' | 'polling') {
    this.#line = new DirectLine({
      token,
      domain: `${url}/directline`,
      webSocket: transport === 'socket',
      pollingInterval: 200,
      timeout: 2_000,
      random: () => 0,
    });
    this.#line.connectionStatus$.subscribe((status) => this.statuses.push(status));
    // Ending the client is an error to whoever listens.
    this.#line.activity$.subscribe({ next: (activity) => this.heard.push(activity), error: () => undefined });
  }

  /** Sends a message. Resolves to the id that the service gave it, or `retry` when it did not arrive. */
  send(text: string, value?: unknown): Promise<string> {
    const message = {
      type: 'message' as const,
      from: { id: 'me' },
      text,
      ...(typeof value === 'object' && value !== null && { value }),
    };
    return new Promise((resolve, reject) => {
      this.#line.postActivity(message).subscribe((id: unknown) => {
        resolve(String(id));
      }, reject);
    });
  }

  /** What the bot has said, in order. */
  said(): string[] {
    return this.heard.flatMap((activity) =>
      activity.type === 'message' && activity.from.role === 'bot' ? [activity.text ?? ''] : [],
    );
  }

  end(): void {
    this.#line.end();
  }
}
