import type { Response } from 'restify';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Person, Role } from '../../complaints/directory.js';
import type { AccessedThing } from '../../desk/access-log.js';
import { invalid } from './problems.js';

/** A request that fits its endpoint's description, and who sent it. */
export interface Asked<Params, Query, Body> {
  readonly person: Person;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The version of what is changed that was looked at, from `If-Match`. */
  readonly version: number | undefined;
  /** What makes sending it twice harmless, from `Idempotency-Key`. */
  readonly key: string | undefined;
  readonly now: Temporal.Instant;
}

/** A request as it came. */
export type RawAsked = Asked<unknown, unknown, unknown>;

/** Writes down that somebody is shown personal data. */
type KeepAccess = (thing: AccessedThing) => Promise<void>;

/** What a request and its answer look like. */
interface Shapes {
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** Undefined where nothing is sent. */
  readonly body: z.ZodType | undefined;
  /** Undefined where the answer is bytes. */
  readonly answers: z.ZodType | undefined;
}

/** What is said of an endpoint however it answers. */
export interface Described {
  readonly method: 'get' | 'post' | 'put' | 'del';
  /** Below `/api/workspace`, as in `/cases/{reference}`. */
  readonly path: string;
  readonly summary: string;
  /** Who may ask at all; which cases they then see is for the permission table. */
  readonly may: readonly Role[];
  /** Whether it must or may say which version was looked at (`If-Match`), and what makes sending it twice harmless. */
  readonly takes?: Readonly<Partial<Record<'If-Match' | 'Idempotency-Key', 'must' | 'may'>>>;
}

/** One address of the API with one method. The list of these is all there is: routes, checks and OpenAPI are made from it. */
export interface Endpoint extends Described {
  readonly shapes: Shapes;
  /** The media types that the answer may have. */
  readonly produces: readonly string[];
  /**
   * Checks the request and answers it.
   *
   * @throws HttpError for what does not fit, with the field, and for what is not there or not allowed
   */
  handle(asked: RawAsked, res: Response, keep: KeepAccess): Promise<void>;
}

/** An endpoint that answers with JSON, as it is declared. */
interface Spec<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
> extends Described {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** What it answers; whatever is not described here does not leave the house. */
  readonly answers: A;
  answer(asked: Asked<z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<A>> | z.input<A>;
  /** Whose personal data the answer shows, for the access log; undefined where it shows nobody's. */
  shows(asked: Asked<z.output<P>, z.output<Q>, z.output<B>>, answer: z.input<A>): AccessedThing | undefined;
  /** The version of the case in the answer, which becomes its ETag. */
  versionOf?(answer: z.input<A>): number;
}

/** Nothing at all: the parameters, or the query, of an endpoint that takes none. */
export const nothing = z.strictObject({});
/** The body of an endpoint that takes none. */
export const noBody = z.undefined();
/** What an endpoint shows that shows nobody's personal data. */
export const nobody = () => undefined;

/** An endpoint that answers with JSON. */
export function endpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
>(spec: Spec<P, Q, B, A>): Endpoint {
  const { method, path, summary, may, takes, params, query, body, answers } = spec;
  return {
    ...{ method, path, summary, may },
    ...(takes && { takes }),
    shapes: { params, query, body: body instanceof z.ZodUndefined ? undefined : body, answers },
    produces: ['application/json'],
    async handle(raw, res, keep) {
      const asked = checked({ params, query, body }, raw);
      const answer = await spec.answer(asked);
      const shown = spec.shows(asked, answer);
      if (shown) await keep(shown);
      if (spec.versionOf) res.setHeader('ETag', `"${spec.versionOf(answer)}"`);
      res.json(200, answers.parse(answer));
    },
  };
}

/**
 * A request as it is described.
 *
 * @throws HttpError for one that does not fit, with all that does not
 */
export function checked<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  { params, query, body }: { readonly params: P; readonly query: Q; readonly body: B },
  raw: RawAsked,
): Asked<z.output<P>, z.output<Q>, z.output<B>> {
  const read = {
    params: params.safeParse(raw.params),
    query: query.safeParse(raw.query),
    body: body.safeParse(raw.body),
  };
  if (!read.params.success || !read.query.success || !read.body.success) {
    throw invalid(Object.values(read).flatMap(({ error }) => error?.issues ?? []));
  }
  return { ...raw, params: read.params.data, query: read.query.data, body: read.body.data };
}
