import { z } from 'zod';
import { problem } from '../../workspace/contract/problem.js';
import type { Endpoint } from './endpoint.js';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of some endpoints, made from the schemas that check them. */
export function openApi(endpoints: readonly Endpoint[], title: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) {
    const path = `/api/workspace${endpoint.path}`;
    const method = endpoint.method === 'del' ? 'delete' : endpoint.method;
    paths[path] = { ...paths[path], [method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title, version: '1' },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        teams: { type: 'http', scheme: 'bearer', description: 'The token of single sign-on in Teams.' },
        session: { type: 'apiKey', in: 'cookie', name: 'redress-session' },
      },
    },
    security: [{ teams: [] }, { session: [] }],
  };
}

const headers = {
  'If-Match': 'The version that was looked at, as in `"7"`. 412 if it has changed since.',
  'Idempotency-Key': 'Names the request: sent again under the same name, it is done once.',
} as const;

/** The headers that a request takes, each as a parameter. */
function headersOf({ takes = {} }: Endpoint): Json[] {
  return (['If-Match', 'Idempotency-Key'] as const).flatMap((name) =>
    takes[name] === undefined
      ? []
      : {
          ...{ name, in: 'header', required: takes[name] === 'must', description: headers[name] },
          schema: { type: 'string' },
        },
  );
}

function operation(endpoint: Endpoint): Json {
  const { summary, may, shapes, produces } = endpoint;
  const body = shapes.body && schemaOf(shapes.body, 'input');
  // Bytes have no schema in OpenAPI 3.1: their media type says it all.
  const answer = shapes.answers ? { schema: schemaOf(shapes.answers, 'output') } : {};
  return {
    summary,
    description: `For ${may.join(', ')}.`,
    parameters: [...fields(shapes.params, 'path'), ...fields(shapes.query, 'query'), ...headersOf(endpoint)],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      '200': {
        description: 'Done.',
        content: Object.fromEntries(produces.map((type) => [type, answer])),
      },
      default: {
        description: 'Not done, and why.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** The fields of an object, each as a parameter. */
function fields(shape: z.ZodObject, place: 'path' | 'query'): Json[] {
  const required = new Set(schemaOf(shape, 'input')['required'] as readonly string[] | undefined);
  return Object.entries(shape.shape).map(([name, field]) => ({
    ...{ name, in: place, required: place === 'path' || required.has(name) },
    schema: schemaOf(field as z.ZodType, 'input'),
  }));
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  return schema;
}
