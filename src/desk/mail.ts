import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Message } from '../correspondence/message.js';
import type { Carried, Carrier } from './carrier.js';

/** Where mail goes: an SMTP server, or files that any mail program can open. */
export interface MailSettings {
  readonly smtpUrl: string | undefined;
  /** Address that mail comes from, with or without a name. */
  readonly from: string;
  /** Directory for `.eml` files, and for letters to be posted. */
  readonly mailDir: string;
  readonly postDir: string;
}

/** The carrier of e-mail and letters; a card goes as an e-mail where nothing else carries cards. E-mail without an SMTP server, and letters always, become files for people to send on. */
export function mailCarrier(settings: MailSettings): Carrier {
  const email = settings.smtpUrl === undefined ? toFiles(settings) : bySmtp(settings.smtpUrl, settings.from);
  return {
    carry: (message) => (message.by === 'post' ? toPostTray(message, settings.postDir) : email(message)),
  };
}

type Carry = (message: Message) => Promise<Carried>;

/** The parts of an e-mail. The message id is the same at every attempt, so that a mail program shows one. */
function envelope(message: Message, from: string) {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: message.to,
    subject: message.subject,
    text: message.text,
    messageId: `<${message.id}@${domain}>`,
    date: new Date(message.at),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

function bySmtp(url: string, from: string): Carry {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return async (message) => {
    try {
      await transport.sendMail(envelope(message, from));
      return { kind: 'sent' };
    } catch (error) {
      return problemOf(error);
    }
  };
}

/** An answer of 500 to 599 is the server's last word on this message; everything else may pass. */
function problemOf(error: unknown): Carried {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const name = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code >= 500 && code < 600
    ? { kind: 'failed', problem: `smtp-${code}` }
    : { kind: 'try-again', problem: code > 0 ? `smtp-${code}` : name };
}

function toFiles({ from, mailDir }: MailSettings): Carry {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (message) => {
    const { message: raw } = await transport.sendMail(envelope(message, from));
    return writeOnce(mailDir, `${message.id}.eml`, Buffer.isBuffer(raw) ? raw : Buffer.from(''));
  };
}

function toPostTray(message: Message, postDir: string): Promise<Carried> {
  return writeOnce(
    postDir,
    `${message.id}.txt`,
    Buffer.from(`${message.to}\n\n\n${message.subject}\n\n${message.text}`),
  );
}

/** Writes a whole file or none: written beside, forced to disk, then renamed. The same message is the same file. */
async function writeOnce(directory: string, name: string, content: Buffer): Promise<Carried> {
  try {
    const beside = join(directory, `.${name}.part`);
    const file = await opened(beside, directory);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(directory, name));
    return { kind: 'sent' };
  } catch (error) {
    return {
      kind: 'try-again',
      problem: error instanceof Error && 'code' in error ? String(error.code) : 'unknown',
    };
  }
}

/** A new file; its directory is made when it is not there. */
async function opened(path: string, directory: string): Promise<FileHandle> {
  try {
    return await open(path, 'w');
  } catch {
    await mkdir(directory, { recursive: true });
    return open(path, 'w');
  }
}
