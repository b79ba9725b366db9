import type { Logger } from 'pino';
import restify from 'restify';
import { asHttpError, type HttpError } from './errors.js';
import { defaultHeaders, plainPagePolicy } from './headers.js';

/** What an HTTP request came to, for the log and the figures. */
export interface RequestSummary {
  readonly method: string;
  /** The pattern of the route, never the address itself: addresses hold conversation ids and tokens. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ServerParts {
  readonly log: Logger;
  /** Whether people reach the service by https. */
  readonly secure: boolean;
  /** The page that tells a person of an error. */
  readonly errorPage: (error: HttpError) => string;
  readonly onRequest: (request: RequestSummary) => void;
}

/** How long a client may take to send a whole request, in milliseconds: a photo from a phone on a bus takes minutes. */
const requestTimeout = 300_000;

const wantsPage = (req: restify.Request) =>
  req.header('accept', '').includes('text/html') && !/^\/(directline|api)\//.test(req.getPath());

/** A server with nothing on it yet: every answer has its security headers, every error one shape, every request its line. */
export function createServer({ log, secure, errorPage, onRequest }: ServerParts): restify.Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  server.server.requestTimeout = requestTimeout;
  const headers = defaultHeaders(secure);

  server.pre((_req, res, next) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    next();
  });

  server.on(
    'restifyError',
    (req: restify.Request, res: restify.Response, error: unknown, done: () => void) => {
      const answer = asHttpError(error);
      if (answer.status >= 500) {
        log.error(
          { route: routeOf(req), error: error instanceof Error ? error.name : typeof error },
          'a request failed',
        );
      }
      if (!res.headersSent) sendError(req, res, answer, errorPage);
      done();
    },
  );

  server.on('after', (req: restify.Request, res: restify.Response) => {
    const summary = {
      method: req.method ?? '',
      route: routeOf(req),
      status: res.statusCode,
      milliseconds: Date.now() - req.time(),
    };
    onRequest(summary);
    log.info(summary, 'request');
  });
  return server;
}

/** The pattern of the route that a request took. */
function routeOf(req: restify.Request): string {
  const route: unknown = req.getRoute();
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none';
}

function sendError(
  req: restify.Request,
  res: restify.Response,
  error: HttpError,
  errorPage: (error: HttpError) => string,
): void {
  for (const [name, value] of Object.entries(error.headers)) res.setHeader(name, value);
  if (!wantsPage(req)) {
    res.json(error.status, { error: { code: error.code, message: error.message, ...error.details } });
    return;
  }
  res.setHeader('Content-Security-Policy', plainPagePolicy);
  sendPage(res, errorPage(error), error.status);
}

/** Answers with a page. */
export function sendPage(res: restify.Response, page: string, status = 200): void {
  res.sendRaw(status, page, { 'Content-Type': 'text/html; charset=utf-8' });
}

/** Sends the client on to another page of ours, to be fetched anew. */
export function redirect(res: restify.Response, path: string): void {
  res.sendRaw(303, '', { Location: path });
}

/** A handler for a route; what it throws becomes the answer. */
export function handler(answer: (req: restify.Request, res: restify.Response) => void | Promise<void>) {
  return async (req: restify.Request, res: restify.Response): Promise<void> => {
    await answer(req, res);
  };
}
