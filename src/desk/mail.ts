import nodemailer from 'nodemailer';
import { htmlLetters } from '../correspondence/html-letter.js';
import type { Message } from '../correspondence/message.js';
import { madeOf } from '../policy/made-of.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Carried, Carrier } from './carrier.js';
import { writeWhole } from './whole-file.js';

/** Where mail goes: an SMTP server, or files that any mail program can open. */
export interface MailSettings {
  readonly smtpUrl: string | undefined;
  /** Address that mail comes from, with or without a name; the council's own where none is set. */
  readonly from: string | undefined;
  /** Directory for `.eml` files. */
  readonly mailDir: string;
  /** Directory for letters to be printed and posted: a `.pdf` each. */
  readonly postDir: string;
  /** Directory of the fonts that those letters are set in. */
  readonly fontsDir: string;
  /** The policy in force of the council whose letters these are. */
  readonly policy: () => CouncilPolicy;
}

/** The carrier of e-mail and letters; a card goes as an e-mail where nothing else carries cards. E-mail without an SMTP server, and letters always, become files for people to send on. */
export function mailCarrier(settings: MailSettings): Carrier {
  const email = settings.smtpUrl === undefined ? toFiles(settings) : bySmtp(settings.smtpUrl, settings);
  const post = toPostTray(settings);
  return {
    async carry(message) {
      try {
        await (message.by === 'post' ? post(message) : email(message));
        return { kind: 'sent' };
      } catch (error) {
        return problemOf(error);
      }
    },
  };
}

type Carry = (message: Message) => Promise<void>;

/** Makes the parts of an e-mail. The message id is the same at every attempt, so that a mail program shows one. */
function envelopes({ from: set, policy }: MailSettings) {
  const inHtml = madeOf(policy, htmlLetters);
  return (message: Message) => {
    const { name, contact } = policy().council;
    const from = set ?? `${name} <${contact.email}>`;
    const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
    return {
      from,
      to: message.to,
      subject: message.subject,
      text: message.text,
      html: inHtml()(message),
      messageId: `<${message.id}@${domain}>`,
      date: new Date(message.at),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    };
  };
}

function bySmtp(url: string, settings: MailSettings): Carry {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  const envelope = envelopes(settings);
  return async (message) => {
    await transport.sendMail(envelope(message));
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

function toFiles(settings: MailSettings): Carry {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const envelope = envelopes(settings);
  return async (message) => {
    const { message: raw } = await transport.sendMail(envelope(message));
    await writeWhole(settings.mailDir, `${message.id}.eml`, Buffer.isBuffer(raw) ? raw : Buffer.from(''));
  };
}

function toPostTray({ policy, fontsDir, postDir }: MailSettings): Carry {
  let inPrint: ((message: Message) => Promise<Buffer>) | undefined;
  return async (message) => {
    // What makes PDF files takes a third of a second to load, and most houses post few letters.
    inPrint ??= (await import('./post/pdf-letter.js')).pdfLetters(policy, fontsDir);
    await writeWhole(postDir, `${message.id}.pdf`, await inPrint(message));
  };
}
