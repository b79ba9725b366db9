import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { logged } from '../../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const operation = z.looseObject({
  summary: z.string().min(1),
  parameters: z.array(
    z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean() }),
  ),
  requestBody: z.unknown().optional(),
});
const description = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});

describe('the description of the API', () => {
  let server: WorkspaceServer;
  let described: z.infer<typeof description>;

  beforeAll(async () => {
    server = await startWorkspace([logged({})]);
    const answer = await fetch(`${server.url}/api/workspace/openapi.json`);
    described = description.parse(await answer.json());
  });

  afterAll(async () => {
    await server.stop();
  });

  /** Every operation, with a path that can be asked for. */
  const operations = () =>
    Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, told]) => ({
        ...told,
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path: path
          .replace('/api/workspace', '')
          .replace('/cases/{reference}', `/cases/${server.opened[0] ?? ''}`)
          .replaceAll(/\{\w+\}/g, 'x'),
      })),
    );

  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(described));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(described.openapi).toMatch(/^3\.1\./);
  });

  it('names the headers that a change must have: the version that was looked at, or what names the request', () => {
    const must = (header: string) =>
      operations()
        .filter(({ parameters }) => parameters.some(({ name, required }) => name === header && required))
        .map(({ name }) => name.replace('/api/workspace', ''));
    expect(must('Idempotency-Key')).toEqual(['POST /cases']);
    const commands = operations().filter(({ name }) => /\/commands\/[\w-]+$/.test(name));
    const others = must('If-Match').filter((name) => !name.includes('/commands/'));
    expect(others).toEqual(['POST /directory/changes', 'POST /policy/versions']);
    expect(must('If-Match')).toHaveLength(others.length + commands.length);
  });

  it('says what kinds of files an answer may be, and of bytes nothing more', () => {
    const { responses } = z
      .object({ responses: z.object({ '200': z.object({ content: z.record(z.string(), z.unknown()) }) }) })
      .parse(described.paths['/api/workspace/cases/{reference}/files/{file}']?.['get']);
    expect(responses['200'].content).toEqual({
      ...{ 'image/jpeg': {}, 'image/png': {}, 'image/webp': {}, 'image/heic': {}, 'application/pdf': {} },
    });
  });

  it('holds for every query: one parameter more is a 400 that names it', async () => {
    for (const { name, method, path } of operations()) {
      const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
      const answer = await server.as('olu', `${path}?no-such-parameter=1`, { method, ...body });
      expect({ name, status: answer.status }).toEqual({ name, status: 400 });
      const { error } = (await answer.json()) as { error: { issues: { field: string }[] } };
      expect({ name, fields: error.issues.map(({ field }) => field) }).toMatchObject({
        fields: expect.arrayContaining(['no-such-parameter']) as string[],
      });
    }
  });

  it('holds for every header: one that cannot be read is a 400 that names it', async () => {
    const told = operations().flatMap(({ parameters, ...operation }) =>
      parameters
        .filter((one) => one.in === 'header')
        .map((header) => ({ ...operation, header: header.name })),
    );
    expect(new Set(told.map(({ header }) => header))).toEqual(new Set(['If-Match', 'Idempotency-Key']));
    for (const { name, method, path, header } of told) {
      const answer = await server.as('olu', path, { method, body: '{}', headers: { [header]: '?' } });
      expect({ name, status: answer.status }).toEqual({ name, status: 400 });
      const { error } = (await answer.json()) as { error: { field?: string } };
      expect({ name, field: error.field }).toEqual({ name, field: header });
    }
  });

  it('holds for every body: one that does not fit is a 400 that names a field', async () => {
    const taking = operations().filter(({ requestBody }) => requestBody !== undefined);
    expect(taking.length).toBeGreaterThan(0);
    for (const { name, method, path } of taking) {
      const answer = await server.as('olu', path, { method, body: '{"no-such-field":1}' });
      expect({ name, status: answer.status }).toEqual({ name, status: 400 });
      const { error } = (await answer.json()) as { error: { field?: string } };
      // Of a body with more than one fault a command names the first, by the rule that asks for it.
      expect({ name, field: error.field }).toEqual({ name, field: expect.stringMatching(/./) as string });
    }
  });
});
