import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy } from '../../tests/support/case-story.js';
import { printShop } from '../print-shop.js';
import type { Message } from '../correspondence/message.js';
import { mailCarrier } from './mail.js';

const letter: Message = {
  ...{ id: 'DBC-26-00001-BCDF.1.update', reference: 'DBC-26-00001-BCDF', kind: 'update', by: 'email' },
  ...{ to: 'zoe@example.org', subject: 'News of your complaint', format: 'usual' },
  text: 'Dear Zoë,\n\n> <Łukasz>\n',
  parts: [
    { kind: 'paragraph', text: 'Dear Zoë,' },
    { kind: 'quotation', text: '<Łukasz>' },
  ],
  at: '2026-06-09T10:00:00Z',
};

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'redress-mail-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const carrier = (smtpUrl?: string, postDir = join(directory, 'post')) =>
  mailCarrier({
    ...{ smtpUrl, postDir, policy: () => policy, from: 'complaints@example.com' },
    ...{ mailDir: join(directory, 'mail'), printShop: printShop() },
  });

/** The parts of a mail, each with its type and what it says. */
function partsOf(mail: string): { type: string; says: string }[] {
  const boundary = /boundary="([^"]+)"/.exec(mail)?.[1] ?? 'none';
  return mail
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const at = part.indexOf('\r\n\r\n');
      const [head, body] = [part.slice(0, at), part.slice(at)];
      const said = head.includes('base64') ? Buffer.from(body, 'base64') : unquoted(body);
      return { type: /Content-Type: ([^;]+)/.exec(head)?.[1] ?? '', says: said.toString('utf8') };
    });
}

const unquoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  );

/** Both ways to read the letter, in a mail. */
function expectBothWays(mail: string): void {
  expect(mail).toContain('Content-Type: multipart/alternative');
  const [plain, html, ...others] = partsOf(mail);
  expect(plain?.type).toBe('text/plain');
  expect(plain?.says).toContain('Dear Zoë,\r\n\r\n> <Łukasz>');
  expect(html?.type).toBe('text/html');
  expect(html?.says).toContain('<html lang="en-GB">');
  expect(html?.says).toMatch(/>Dear Zoë,<\/p>[^]*<p>&lt;Łukasz&gt;<\/p><\/blockquote>/);
  expect(others).toEqual([]);
}

describe('a letter by e-mail', () => {
  it('can be read as plain text and as HTML, from a file', async () => {
    expect(await carrier().carry(letter)).toEqual({ kind: 'sent' });
    expectBothWays(readFileSync(join(directory, 'mail', `${letter.id}.eml`), 'utf8'));
  });

  it('can be read both ways by SMTP', async () => {
    let heard = '';
    const server = createServer((socket) => {
      let body = false;
      socket.write('220 mail.example.com\r\n');
      socket.on('data', (chunk) => {
        heard += chunk.toString('latin1');
        if (body && !heard.endsWith('\r\n.\r\n')) return;
        const done = heard.endsWith('QUIT\r\n');
        body = chunk.toString('latin1').endsWith('DATA\r\n');
        socket.write(body ? '354 Go on\r\n' : '250 Yes\r\n');
        if (done) socket.end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    expect(await carrier(`smtp://127.0.0.1:${port ?? 0}`).carry(letter)).toEqual({ kind: 'sent' });
    expectBothWays(heard);
    server.close();
  });

  it('is a card where it is one for staff', async () => {
    const card: Message = { ...letter, by: 'card', kind: 'call-owed' };
    expect(await carrier().carry(card)).toEqual({ kind: 'sent' });
    expectBothWays(readFileSync(join(directory, 'mail', `${letter.id}.eml`), 'utf8'));
  });
});

describe('a letter by post', () => {
  const posted: Message = { ...letter, by: 'post', to: 'Zoë\n1 High Street\nTownham' };

  it('is one PDF file to be printed, and nothing else', async () => {
    expect(await carrier().carry(posted)).toEqual({ kind: 'sent' });
    expect(await carrier().carry(posted)).toEqual({ kind: 'sent' });
    expect(readdirSync(join(directory, 'post'))).toEqual([`${letter.id}.pdf`]);
    expect(readFileSync(join(directory, 'post', `${letter.id}.pdf`), 'latin1')).toMatch(
      /^%PDF-1\.7[^]*%%EOF/,
    );
  });

  it('that cannot be written is tried again', async () => {
    const taken = join(directory, 'taken');
    writeFileSync(taken, '');
    expect(await carrier(undefined, taken).carry(posted)).toMatchObject({ kind: 'try-again' });
  });
});
