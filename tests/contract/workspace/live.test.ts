import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editors } from '../../../src/workspace/contract/live.js';
import { ChatClient } from '../../support/chat-client.js';
import { eventually } from '../../support/eventually.js';
import { wholeComplaint } from '../../support/journey.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('what happens while somebody looks', () => {
  let server: WorkspaceServer;
  const open: AbortController[] = [];

  beforeAll(async () => {
    server = await startWorkspace();
  });

  afterAll(async () => {
    for (const one of open) one.abort();
    await server.stop();
  });

  /** Listens as a member of staff. @returns what was heard so far, which grows */
  async function listens(name: string): Promise<EventSourceMessage[]> {
    const end = new AbortController();
    open.push(end);
    const answer = await server.as(name, '/changes', { signal: end.signal });
    expect(answer.headers.get('content-type')).toMatch('text/event-stream');
    const heard: EventSourceMessage[] = [];
    const parser = createParser({ onEvent: (event) => heard.push(event) });
    const reader = (answer.body ?? new ReadableStream<Uint8Array<ArrayBuffer>>())
      .pipeThrough(new TextDecoderStream())
      .getReader();
    const follow = async () => {
      for (let read = await reader.read(); !read.done; read = await reader.read()) parser.feed(read.value);
    };
    follow().catch(() => undefined);
    return heard;
  }

  const filed = async () => wholeComplaint(await ChatClient.begin(server.url));

  it('is told at once to those who may see the case, and to nobody else', async () => {
    const [officer, contact, other] = [await listens('olu'), await listens('cas'), await listens('max')];
    const reference = await filed();
    const told = await eventually(() => officer[0]);
    expect(told).toMatchObject({ event: 'case' });
    expect(JSON.parse(told.data)).toEqual({ reference, version: expect.any(Number) as number });
    await eventually(() => contact[0]);
    expect(other).toEqual([]);
  });

  it('is told to nobody who deals with no complaints', async () => {
    for (const name of ['mona', 'abe']) expect((await server.as(name, '/changes')).status).toBe(403);
  });

  it('shows who else has a form of the case open, until they close it', async () => {
    const path = `/cases/${await filed()}/editing`;
    const others = async (name: string) => {
      const answer = await server.as(name, path, { method: 'PUT', body: '{}' });
      return ((await answer.json()) as Editors).others.map((editor) => editor.name);
    };
    expect(await others('olu')).toEqual([]);
    expect(await others('cas')).toEqual(['Olu Example']);
    expect(await others('olu')).toEqual(['Cas Example']);
    await server.as('olu', path, { method: 'DELETE' });
    expect(await others('cas')).toEqual([]);
  });

  it('does not say to a stranger to the case that it is there', async () => {
    const path = `/cases/${await filed()}/editing`;
    expect((await server.as('max', path, { method: 'PUT', body: '{}' })).status).toBe(404);
  });

  it('ends with the service, which does not wait for those who listen', async () => {
    const own = await startWorkspace();
    const answer = await own.as('olu', '/changes');
    const begun = Date.now();
    await own.stop();
    expect(Date.now() - begun).toBeLessThan(4_000);
    await expect(answer.text()).resolves.toContain('listening');
  });
});
