import nodemailer from 'nodemailer';
import type { Message } from '../correspondence/message.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { asDelivered, type AsDelivered } from './as-delivered.js';
import type { PrintShop } from './post/press.js';
import type { Carried, Carrier } from './carrier.js';
import { writeWhole } from '../storage/whole-file.js';

/** Where mail goes: an SMTP server, or files that any mail program can open. */
export interface MailSettings {
  readonly smtpUrl: string | undefined;
  /** Address that mail comes from, with or without a name; the council's own where none is set. */
  readonly from: string | undefined;
  /** Directory for `.eml` files. */
  readonly mailDir: string;
  /** Directory for letters to be printed and posted: a `.pdf` each. */
  readonly postDir: string;
  /** By what those letters are printed. */
  readonly printShop: PrintShop;
  /** The policy in force of the council whose letters these are. */
  readonly policy: () => CouncilPolicy;
}

/** The carrier of e-mail and letters; a card goes as an e-mail where nothing else carries cards. E-mail without an SMTP server, and letters always, become files for people to send on. */
export function mailCarrier(settings: MailSettings): Carrier {
  const delivered = asDelivered(settings.policy, settings.printShop);
  const envelope = envelopes(settings, delivered);
  const email =
    settings.smtpUrl === undefined ? toFiles(settings, envelope) : bySmtp(settings.smtpUrl, envelope);
  const post = toPostTray(settings, delivered);
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
function envelopes({ from: set, policy }: MailSettings, delivered: AsDelivered) {
  return async (message: Message) => {
    const { name, contact } = policy().council;
    const from = set ?? `${name} <${contact.email}>`;
    const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
    return {
      from,
      to: message.to,
      subject: message.subject,
      text: message.text,
      html: (await delivered(message)).html ?? undefined,
      messageId: `<${message.id}@${domain}>`,
      date: new Date(message.at),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    };
  };
}

type Envelope = ReturnType<typeof envelopes>;

function bySmtp(url: string, envelope: Envelope): Carry {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return async (message) => {
    await transport.sendMail(await envelope(message));
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

function toFiles(settings: MailSettings, envelope: Envelope): Carry {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (message) => {
    const { message: raw } = await transport.sendMail(await envelope(message));
    await writeWhole(settings.mailDir, `${message.id}.eml`, Buffer.isBuffer(raw) ? raw : Buffer.from(''));
  };
}

function toPostTray({ postDir }: MailSettings, delivered: AsDelivered): Carry {
  return async (message) => {
    const { pdf } = await delivered(message);
    if (pdf) await writeWhole(postDir, `${message.id}.pdf`, pdf);
  };
}
