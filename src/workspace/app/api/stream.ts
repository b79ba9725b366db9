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

/** How long a stream may be silent, in milliseconds. One that lives says so every 20 seconds. */
const silence = 45_000;

/**
 * Listens to server-sent events. Unlike EventSource it can carry the token that Teams gives us, and it notices a connection
 * that is gone without having been ended.
 *
 * @param path below `/api/workspace`
 * @param signal ends it
 */
export async function listen(path: string, heard: Heard, signal: AbortSignal): Promise<void> {
  const over = () => signal.aborted;
  let wait = first;
  while (!over()) {
    const line = openLine(signal);
    try {
      const body = await open(path, line.signal);
      wait = first;
      heard.opened();
      await readEvents(body, heard, line.stillAlive);
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) {
        heard.refused();
        return;
      }
      if (!over()) heard.lost();
    } finally {
      line.close();
    }
    await pause(wait * (1 + Math.random() / 2), signal);
    wait = Math.min(longest, wait * 2);
  }
}

/** A connection that is given up when its owner ends it, when the network goes, or when nothing has come for too long. */
interface Line {
  readonly signal: AbortSignal;
  /** Something has come. */
  readonly stillAlive: () => void;
  readonly close: () => void;
}

function openLine(ended: AbortSignal): Line {
  const line = new AbortController();
  const cut = () => {
    line.abort();
  };
  let timer = setTimeout(cut, silence);
  ended.addEventListener('abort', cut);
  window.addEventListener('offline', cut);
  return {
    signal: line.signal,
    stillAlive() {
      clearTimeout(timer);
      timer = setTimeout(cut, silence);
    },
    close() {
      clearTimeout(timer);
      ended.removeEventListener('abort', cut);
      window.removeEventListener('offline', cut);
    },
  };
}

async function readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  heard: Heard,
  stillAlive: () => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => {
      heard.event(event, data);
    },
  });
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    stillAlive();
    parser.feed(read.value);
  }
}

/** Waits, but no longer than until the network is back or all is ended. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', go);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    signal.addEventListener('abort', go);
    window.addEventListener('online', go);
  });
