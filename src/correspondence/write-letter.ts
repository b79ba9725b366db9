import { wantsLargePrint } from '../complaints/reach.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { factsOf, type Occasion } from './facts.js';
import { asText, paragraph, type LetterPart } from './letter.js';
import type { LetterKind, Message } from './message.js';
import { receiptBody } from './receipt.js';
import type { Recipient } from './recipients.js';
import { fill, fillBody, type Facts } from './template.js';

/** What a letter is called in a sentence to somebody who may not read it. */
const called: Readonly<Record<LetterKind, string>> = {
  receipt: 'our receipt',
  acknowledgement: 'our acknowledgement',
  'call-missed': 'a note that we tried to ring',
  question: 'a question',
  update: 'news of how it is going',
  extension: 'to say that we need longer',
  'stage-1-response': 'our answer',
  'stage-2-acknowledgement': 'our acknowledgement',
  'stage-2-response': 'our final answer',
  refusal: 'our decision',
  withdrawal: 'a confirmation',
  survey: 'to ask how we did',
};

/**
 * The letter of a kind on an occasion, as one of its readers gets it.
 *
 * @param index which of its readers, from 0: part of the message's id
 */
export function writeLetter(kind: LetterKind, reader: Recipient, index: number, occasion: Occasion): Message {
  const { event, complaint, policy } = occasion;
  const largePrint = reader.gets === 'letter' && wantsLargePrint(complaint);
  const facts = factsOf(occasion, reader.name);
  const { subject, parts } =
    reader.gets === 'withheld'
      ? withheld(kind, reader, policy, facts)
      : written(kind, reader, occasion, facts);
  const all = [...(largePrint ? paragraph('This letter is in large print, as you asked.') : []), ...parts];
  return {
    id: [complaint.reference, complaint.version - 1, kind, ...(index > 0 ? [index + 1] : [])].join('.'),
    reference: complaint.reference,
    to: reader.to,
    by: reader.by,
    kind,
    subject,
    text: asText(all),
    parts: all,
    format: largePrint ? 'large-print' : 'usual',
    at: event.at,
  };
}

interface Written {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

function written(kind: LetterKind, reader: Recipient, occasion: Occasion, facts: Facts): Written {
  const { complaint, policy } = occasion;
  const { resident } = complaint.received;
  const { subject } = policy.letters[kind];
  const body = kind === 'receipt' ? receiptBody(occasion, facts) : fillBody(policy.letters[kind].body, facts);
  const greeted = reader.gets === 'copy' ? resident.name : reader.name;
  const lead = {
    copy: [`This is a copy, for ${reader.name}, of what we have written to ${resident.name}.`],
    letter:
      reader.name === resident.name || kind === 'receipt'
        ? []
        : [`We write to you because you speak for ${resident.name}.`],
  };
  return {
    subject: fill(subject, facts.inline),
    parts: [
      ...(reader.gets === 'copy' ? lead.copy.flatMap(paragraph) : []),
      ...paragraph(`Dear ${greeted},`),
      ...(reader.gets === 'letter' ? lead.letter.flatMap(paragraph) : []),
      ...body,
      ...signature(policy, facts),
    ],
  };
}

function withheld(kind: LetterKind, reader: Recipient, policy: CouncilPolicy, facts: Facts): Written {
  const { subject, body } = policy.letters.withheld;
  const inline = new Map([...facts.inline, ['letter', called[kind]]]);
  return {
    subject: fill(subject, inline),
    parts: [
      ...paragraph(`Dear ${reader.name},`),
      ...fillBody(body, { ...facts, inline }),
      ...signature(policy, facts),
    ],
  };
}

function signature({ letters }: CouncilPolicy, { inline }: Facts): LetterPart[] {
  return paragraph(letters.signature.map((line) => fill(line, inline)).join('\n'));
}
