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

/** What proves who asks, beside the session's cookie: in Teams the token of single sign-on. */
type Credentials = () => Promise<Readonly<Record<string, string>>>;

let credentials: Credentials = () => Promise.resolve({});

/** Sets what every later request proves itself by. */
export function proveBy(given: Credentials): void {
  credentials = given;
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
  const response = await fetched(path, {
    method,
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
      ...(await credentials()),
    },
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  throw new ApiError(response.status, problemIn(answer) ?? unreadable);
}

async function fetched(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api/workspace${path}`, request);
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

function problemIn(answer: unknown): Problem['error'] | undefined {
  return typeof answer === 'object' && answer !== null && 'error' in answer
    ? (answer as Problem).error
    : undefined;
}
