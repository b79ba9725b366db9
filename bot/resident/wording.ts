import type { AskedQuestion, Notice } from '../../src/interview/question.js';
import type { CouncilPolicy, Signpost } from '../../src/policy/schema.js';
import type { Message } from './conversation.js';

/** Something said that waits for no answer. */
export function say(text: string): Message {
  return { text, format: 'plain' };
}

/** A question of the interview as a message of the chat. */
export function put(question: AskedQuestion): Message {
  const { id, text, optional, choices, route, sub } = question;
  return {
    text,
    format: 'plain',
    asks: {
      question: id,
      optional,
      choices,
      ...(route !== undefined && { route }),
      ...(sub !== undefined && { sub }),
    },
  };
}

/** What the resident is told first of all: who this is, how it goes, and how else to reach the council. */
export function greeting({ council }: CouncilPolicy): Message {
  return say(
    [
      `Hello. This is the complaints service of ${council.name}. I am a computer program; people read what you write.`,
      'I will ask a few questions, one at a time. You can type "back", "help", "speak to a person" or "start again" at any time.',
    ].join('\n\n'),
  );
}

/** The words that always work, and how else to complain. */
export function help(policy: CouncilPolicy): Message {
  return say(
    [
      'You can type these at any time:',
      [
        '• "back" to answer the last question again',
        '• "change" and what to change, for example "change the date" or "change my phone number"',
        '• "speak to a person" for our phone number',
        '• "start again" to begin from the start',
      ].join('\n'),
      `You can also complain by phone, e-mail or letter. ${reachUs(policy)}`,
    ].join('\n\n'),
  );
}

/** How to reach a person. */
export function person(policy: CouncilPolicy): Message {
  return say(
    `You can talk to a person. ${reachUs(policy)} What you have told me is kept here, so you can come back and go on.`,
  );
}

function reachUs({ council }: CouncilPolicy): string {
  const { phone, email, hours } = council.contact;
  return `Ring ${phone}${hours === undefined ? '' : ` (${hours})`} or e-mail ${email}.`;
}

/** What there is to tell beside the next question. Danger comes first, with its number. */
export function notice(told: Notice, policy: CouncilPolicy): Message[] {
  if (told.kind === 'said') return [say(told.sentence)];
  if (told.kind === 'also') return alsoFor(told.signposts, policy);
  const urgent = told.signposts.flatMap((id) => policy.urgent.filter((signpost) => signpost.id === id));
  const lines = urgent.map(({ say: sentence }) => sentence);
  return lines.length > 0
    ? [say(['Please read this first.', ...lines, 'We will still take what you have told us.'].join('\n\n'))]
    : [];
}

/** Where to take the parts of a complaint that somebody else answers for. They stay in the complaint as they were said. */
function alsoFor(ids: readonly string[], policy: CouncilPolicy): Message[] {
  const signposts = ids.flatMap((id) => policy.signposts.filter((signpost) => signpost.id === id));
  const first =
    'We will take your complaint. Part of what you wrote may be for somebody else. I keep it with the rest, and this is where you can take that part:';
  return signposts.length > 0 ? [say(first), ...signposts.map(whereItIs)] : [];
}

/**
 * Where the other route is, with links. It is made of the council's policy alone, so it may be marked up;
 * undefined when the policy gives no address to link to.
 */
export function whereItIs({ body, contact }: Signpost): Message {
  const { url, phone, email, hours, post } = contact;
  const lines = [
    url === undefined ? `**${body}**` : `[${body}](${url})`,
    phone === undefined ? undefined : `Phone: ${phone}${hours === undefined ? '' : ` (${hours})`}`,
    email === undefined ? undefined : `E-mail: [${email}](mailto:${email})`,
    post === undefined ? undefined : `Post: ${post.join(', ')}`,
  ];
  return { text: lines.filter((line) => line !== undefined).join('\n\n'), format: 'markdown' };
}
