import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChatClient } from '../support/chat-client.js';
import { wholeComplaint } from '../support/journey.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'info' } });
});

afterAll(() => server.stop());

const page = { accept: 'text/html' };

describe('every answer', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/chat'],
    ['GET', '/complain'],
    ['GET', '/policy'],
    ['GET', '/embed.js'],
    ['GET', '/health/live'],
    ['GET', '/nowhere'],
    ['POST', '/directline/tokens/generate'],
    ['POST', '/directline/conversations'],
    ['DELETE', '/complain'],
  ])('has its security headers: %s %s', async (method, path) => {
    const { headers } = await fetch(server.url + path, { method });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('that is an error is one shape for programs and a page for people', async () => {
    const forPrograms = await fetch(`${server.url}/nowhere`);
    expect(forPrograms.status).toBe(404);
    expect(await forPrograms.json()).toEqual({
      error: { code: 'NotFound', message: 'There is nothing at this address.' },
    });
    const forPeople = await fetch(`${server.url}/nowhere`, { headers: page });
    expect(forPeople.status).toBe(404);
    expect(await forPeople.text()).toContain('Page not found');
  });

  it('holds no stack and no path of the machine', async () => {
    const tries: [string, RequestInit][] = [
      ['/%E0%A4%A', {}],
      ['/directline/conversations/..%2f..%2f/activities', {}],
      ['/assets/x/..%2f..%2fmain.js', {}],
      [
        '/api/messages',
        { method: 'POST', body: '{"type":', headers: { 'content-type': 'application/json' } },
      ],
      ['/api/messages', { method: 'POST', body: '[[[[', headers: { 'content-type': 'application/json' } }],
      [
        '/complain',
        { method: 'POST', body: 'once=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      ],
      [
        '/complain',
        {
          method: 'POST',
          body: 'a[b][c]=1&__proto__[x]=1',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
      ],
      ['/directline/tokens/refresh', { method: 'POST', headers: { authorization: 'Bearer x.y.z' } }],
    ];
    for (const [path, init] of tries) {
      const response = await fetch(server.url + path, init);
      const text = await response.text();
      expect(response.status, path).toBeGreaterThanOrEqual(400);
      expect(response.status, path).toBeLessThan(500);
      expect(text, path).not.toMatch(/\bat \/|node_modules|\.js:\d|Error:/);
    }
  });
});

describe('those who run the service', () => {
  it('see whether it is ready', async () => {
    const response = await fetch(`${server.url}/health/ready`);
    expect(await response.json()).toEqual({
      status: 'ready',
      checks: { store: 'ok', mail: 'ok', cards: 'ok', alerts: 'ok', recording: 'ok' },
    });
  });

  it('see its figures', async () => {
    await fetch(server.url);
    const figures = await (await fetch(`${server.url}/metrics`)).text();
    for (const name of [
      'redress_http_request_seconds_bucket',
      'redress_turn_seconds_count',
      'redress_outbox_messages',
      'process_cpu',
    ]) {
      expect(figures).toContain(name);
    }
  });

  it('see nothing in the log that a resident said or is called, and no token', async () => {
    const client = await ChatClient.begin(server.url);
    await wholeComplaint(client);
    await fetch(
      `${server.url}/directline/conversations/${client.grant.conversationId}/activities?t=${client.grant.token}`,
    );
    expect(server.output()).toContain('"route":"/directline/conversations/:id/activities"');
    expect(server.output()).not.toMatch(/boiler|Pat Example|pat@example|960111|Example Road/);
    expect(server.output()).not.toContain(client.grant.token.slice(-20));
  });
});

describe('the start', () => {
  /** What the program writes, and how it ends, when it is started with these settings. */
  async function start(env: Record<string, string>) {
    const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
    const cwd = mkdtempSync(join(tmpdir(), 'redress-start-'));
    const child = spawn(process.execPath, [program], { cwd, env: { PATH: process.env['PATH'], ...env } });
    let written = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    rmSync(cwd, { recursive: true, force: true });
    return { code, lines: written.trimEnd().split('\n') };
  }

  it('is refused with the name of the variable that is wrong', async () => {
    const { code, lines } = await start({ PORT: 'x', RATE_LIMITS: 'maybe' });
    expect(code).toBe(1);
    expect(lines).toEqual([
      'Redress did not start.',
      '  PORT: must be a port number from 0 to 65535',
      '  RATE_LIMITS: must be "on" or "off"',
    ]);
  });

  it('is refused in one line where something else has the port', async () => {
    const { code, lines } = await start({ PORT: String(server.port), DATA_DIR: 'own' });
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('PORT');
  });

  it('is refused in one line where another process has the records', async () => {
    const { code, lines } = await start({ PORT: '0', DATA_DIR: server.dataDir });
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/in use/);
  });

  it('is refused in production without what production needs', async () => {
    const { code, lines } = await start({ NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(/MicrosoftAppId[^]*SESSION_SECRET[^]*MONGODB_URI/);
  });
});

describe('the end', () => {
  it('comes in good order on SIGTERM, and what was said is there at the next start', async () => {
    const first = await startServer({ dataDir: mkdtempSync(join(tmpdir(), 'redress-end-')) });
    const client = await ChatClient.begin(first.url);
    await client.say('The boiler has been broken for five weeks.');
    const before = await client.read(0);
    await first.stop();
    expect(first.output()).not.toMatch(/error|fatal/);

    const second = await startServer({ dataDir: first.dataDir });
    client.movedTo(second.url);
    expect(await client.read(0)).toEqual(before);
    expect(statSync(join(first.dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
    await second.stop();
    rmSync(first.dataDir, { recursive: true, force: true });
  });
});
