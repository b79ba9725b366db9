/** What an error says beyond its code and its sentence: the rule or the fields that it is about. */
export interface ErrorDetails {
  readonly provision?: string | undefined;
  readonly field?: string | undefined;
  readonly issues?: readonly { readonly field: string; readonly message: string }[];
}

/** An answer that is not the one asked for: its status, a name for programs and a sentence for people. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'HttpError';
  }
}

export const badRequest = (message: string) => new HttpError(400, 'BadArgument', message);
export const forbidden = (code: string, message: string) => new HttpError(403, code, message);
export const notFound = (message: string) => new HttpError(404, 'NotFound', message);
export const tooLarge = (message: string) => new HttpError(413, 'PayloadTooLarge', message);

/** @param seconds until it may be tried again */
export const tooMany = (seconds: number) =>
  new HttpError(429, 'TooManyRequests', `Too much at once. Please try again in ${seconds} seconds.`, {
    'Retry-After': String(seconds),
  });

/** What the frameworks below us refuse on their own, in our words: theirs may repeat what was sent. */
const refusals = new Map([
  [400, new HttpError(400, 'BadRequest', 'The request could not be read.')],
  [404, notFound('There is nothing at this address.')],
  [405, new HttpError(405, 'MethodNotAllowed', 'This address does not take that method.')],
  [413, tooLarge('The request is too large.')],
  [415, new HttpError(415, 'UnsupportedMediaType', 'The request is in a form that is not taken here.')],
]);

const statusOf = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;

/** Any error as the answer that leaves the house: never a stack, never the message of an error that is not ours. */
export function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  return (
    refusals.get(statusOf(error)) ??
    new HttpError(
      500,
      'InternalError',
      'Something went wrong on our side. Please try again in a few minutes.',
    )
  );
}
