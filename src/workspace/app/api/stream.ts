import { createParser } from 'eventsource-parser';
import { ApiError, open } from './client.js';

/** What comes over a stream, and how it goes with it. */
export interface Heard {
  /** The stream is open, for the first time or again: whatever changed meanwhile was not told. */
  readonly opened: () => void;
  readonly event: (name: string, data: string) => void;
  /** The stream cannot be had now; it is tried again. */
  readonly lost: () => void;
  /** Somebody else would have to sign in: it is not tried again. */
  readonly refused: () => void;
}

/** The waits between tries, in milliseconds: from the first to the longest, each by chance up to half as long again. */
const first = 1_000;
const longest = 30_000;

/**
 * Listens to server-sent events. Unlike EventSource it can carry the token that Teams gives us.
 *
 * @param path below `/api/workspace`
 * @param signal ends it
 */
export async function listen(path: string, heard: Heard, signal: AbortSignal): Promise<void> {
  let wait = first;
  while (!signal.aborted) {
    try {
      const body = await open(path, signal);
      wait = first;
      heard.opened();
      await readEvents(body, heard);
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) {
        heard.refused();
        return;
      }
      if (!gaveUp(error)) heard.lost();
      await pause(wait * (1 + Math.random() / 2), signal);
      wait = Math.min(longest, wait * 2);
    }
  }
}

/** Whether it was we who ended it. */
const gaveUp = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

async function readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>, heard: Heard): Promise<void> {
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => {
      heard.event(event, data);
    },
  });
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) parser.feed(read.value);
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
