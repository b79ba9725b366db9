import type { Problem } from '../../contract/problem.js';

/** The service said no, or could not be asked. `status` is 0 where it could not be reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem['error'],
  ) {
    super(problem.message);
    this.name = 'ApiError';
  }
}

/** What goes with a request beside its address. */
export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The version of the case that was looked at: if it has changed since, nothing is done. */
  readonly version?: number;
  /** Made once for a form: however often it is sent with it, it is done once. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** What proves who asks, beside the session's cookie. */
export interface Proof {
  /** The headers that say it: in Teams the token of single sign-on. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** Forgets what was refused, so that something fresh is sent. Where it is missing only a person can sign in anew. */
  readonly renew?: () => void;
}

let proof: Proof = { headers: () => Promise.resolve({}) };
let tellSignedOut = (): void => undefined;

/** Sets what every later request proves itself by. */
export function proveBy(given: Proof): void {
  proof = given;
}

/** Sets who is told when a request finds that nobody is signed in any more. */
export function whenSignedOut(tell: () => void): void {
  tellSignedOut = tell;
}

/**
 * Asks the API.
 *
 * @param path below `/api/workspace`
 * @throws ApiError
 */
export async function ask<T>(
  path: string,
  { method = 'GET', body, version, key, signal }: Sent = {},
): Promise<T> {
  const response = await proved(async () =>
    fetched(path, {
      method,
      ...(signal && { signal }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
        ...(await proof.headers()),
      },
    }),
  );
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  throw problemOf(response, answer);
}

/**
 * Opens a stream of the API.
 *
 * @throws ApiError
 */
export async function open(
  path: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const response = await proved(async () =>
    fetched(path, { signal, headers: { Accept: 'text/event-stream', ...(await proof.headers()) } }),
  );
  if (response.ok && response.body) return response.body;
  throw problemOf(response, await response.json().catch(() => undefined));
}

/**
 * Fetches a file of the API. An address in a link or an image would not do: in Teams nothing goes with it that proves who asks.
 *
 * @throws ApiError
 */
export async function askForFile(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await proved(async () =>
    fetched(path, { ...(signal && { signal }), headers: await proof.headers() }),
  );
  if (response.ok) return reached(response.blob());
  throw problemOf(response, await response.json().catch(() => undefined));
}

/** Sends a request, and once more with a new proof where the old one is not taken: nothing was done for whoever was not known. */
async function proved(send: () => Promise<Response>): Promise<Response> {
  let response = await send();
  if (response.status === 401 && proof.renew) {
    proof.renew();
    response = await send();
  }
  if (response.status === 401) tellSignedOut();
  return response;
}

const fetched = (path: string, request: RequestInit): Promise<Response> =>
  reached(fetch(`/api/workspace${path}`, { credentials: 'same-origin', ...request }));

/** What comes over the network; an ApiError where it does not. */
async function reached<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, {
      code: 'NotReached',
      message: 'We cannot reach the service. Check your connection; what you typed is still here.',
    });
  }
}

const unreadable: Problem['error'] = {
  code: 'InternalError',
  message: 'Something went wrong on our side. Please try again in a few minutes.',
};

function problemOf({ status }: Response, answer: unknown): ApiError {
  const told = typeof answer === 'object' && answer !== null && 'error' in answer;
  return new ApiError(status, told ? (answer as Problem).error : unreadable);
}
