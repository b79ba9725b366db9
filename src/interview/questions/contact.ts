import { emailIn, phoneIn, postcodeIn } from '../contact-details.js';
import type { Answers } from '../draft.js';
import {
  again,
  chosen,
  type Choice,
  leavesOut,
  type Question,
  skip,
  taken,
  withAnswers,
  without,
} from '../question.js';

const ways: readonly Choice[] = [
  { value: 'email', title: 'E-mail' },
  { value: 'phone', title: 'Phone' },
  { value: 'post', title: 'Letter by post' },
];
const leaveOut: Choice = { value: skip, title: 'Skip this question' };

/** How to reach them. An e-mail address or a number typed here is taken as the answer. */
export const contact: Question = {
  id: 'contact',
  applies: () => true,
  isAnswered: ({ answers }) => answers.contact !== undefined,
  ask: () => ({
    text: 'How shall we keep in touch? Type your e-mail address or phone number, or choose a way.',
    typed: true,
    long: false,
    optional: false,
    choices: ways,
  }),
  take(reply, draft) {
    const way = chosen(reply, ways)?.value;
    if (way === 'email' || way === 'phone' || way === 'post')
      return taken(withAnswers(draft, { contact: way }));
    const email = reply.includes('@') ? oneLineEmail(reply) : undefined;
    if (email !== undefined) return taken(withAnswers(draft, { contact: 'email', email }));
    const phone = phoneIn(reply);
    if (phone !== undefined && !reply.includes('@'))
      return taken(withAnswers(draft, { contact: 'phone', phone }));
    const said = reply.toLowerCase();
    if (/\b(post|letter|write)\b/.test(said)) return taken(withAnswers(draft, { contact: 'post' }));
    if (/\be-?mail\b/.test(said)) return taken(withAnswers(draft, { contact: 'email' }));
    if (/\b(phone|ring|call|text|mobile)\b/.test(said))
      return taken(withAnswers(draft, { contact: 'phone' }));
    return again(
      'I could not read an e-mail address or a phone number in that. Please type one on a line by itself, or choose a way.',
    );
  },
  forget: (draft) => without(draft, 'contact', 'email', 'phone', 'address', 'callTimes'),
  wayOut: (_reply, draft) => withAnswers(draft, { contact: 'post' }),
};

/** The e-mail address: needed when it is the way they chose, welcome when it is not. */
export const email: Question = {
  id: 'email',
  applies: ({ answers }) =>
    answers.contact === 'email' || (answers.contact === 'phone' && answers.phone !== undefined),
  isAnswered: ({ answers }) => answers.email !== undefined,
  ask: ({ answers }) =>
    answers.contact === 'email'
      ? { text: 'What is your e-mail address?', typed: true, long: false, optional: false, choices: [] }
      : {
          text: 'If you have an e-mail address, we can send you the reference and the dates in writing. What is it? You can leave this out.',
          typed: true,
          long: false,
          optional: true,
          choices: [leaveOut],
        },
  take(reply, draft) {
    const given = oneLineEmail(reply);
    if (given !== undefined) return taken(withAnswers(draft, { email: given }));
    if (draft.answers.contact !== 'email' && (reply.trim() === '' || leavesOut(reply)))
      return taken(withAnswers(draft, { email: null }));
    return again(
      'That does not look like an e-mail address. Please type it on one line, for example: name@example.com',
    );
  },
  forget: (draft) => without(draft, 'email'),
  // They asked for e-mail and it cannot be read: ask for another way rather than ask for ever.
  wayOut: (_reply, draft) =>
    draft.answers.contact === 'email'
      ? withAnswers(draft, { contact: 'phone', email: null })
      : withAnswers(draft, { email: null }),
};

/** The phone number on which the team leader rings. */
export const phone: Question = {
  id: 'phone',
  applies: () => true,
  isAnswered: ({ answers }) => answers.phone !== undefined,
  ask: ({ answers }, { policy }) => {
    const why = `A team leader will try to ring you within ${String(policy.clocks.call)} working days.`;
    return needsPhone(answers)
      ? { text: `${why} What is your phone number?`, typed: true, long: false, optional: false, choices: [] }
      : {
          text: `${why} What number should they ring? You can leave this out.`,
          typed: true,
          long: false,
          optional: true,
          choices: [leaveOut],
        };
  },
  take(reply, draft) {
    const given = phoneIn(reply);
    if (given !== undefined) return taken(withAnswers(draft, { phone: given }));
    if (!needsPhone(draft.answers) && (reply.trim() === '' || leavesOut(reply)))
      return taken(withAnswers(draft, { phone: null }));
    return again(
      'That does not look like a phone number. Please type the whole number with its code, for example: 01632 960001',
    );
  },
  forget: (draft) => without(draft, 'phone', 'callTimes'),
  wayOut: (_reply, draft) =>
    withAnswers(draft, needsPhone(draft.answers) ? { phone: null, contact: 'post' } : { phone: null }),
};

const needsPhone = ({ contact: way }: Answers) => way === 'phone';

/** Where letters go: asked only when they want them by post. */
export const address: Question = {
  id: 'address',
  applies: ({ answers }) => answers.contact === 'post',
  isAnswered: ({ answers }) => answers.address !== undefined,
  ask: () => ({
    text: 'What is your postal address, with the postcode?',
    typed: true,
    long: true,
    optional: false,
    choices: [],
  }),
  take(reply, draft) {
    const given = reply.trim().slice(0, 500);
    if (given.length < 8)
      return again('Please type the whole address: house number, street, town and postcode.');
    if (postcodeIn(given) === undefined)
      return again(
        'I could not find a postcode in that. Please type the address with its postcode, for example AB1 2CD.',
      );
    return taken(withAnswers(draft, { address: given }));
  },
  forget: (draft) => without(draft, 'address'),
  wayOut: (reply, draft) =>
    withAnswers(draft, { address: reply.trim().slice(0, 500) || 'Address not given' }),
};

/** An e-mail address standing on a line by itself or in a sentence; a reply of several lines is not one address. */
function oneLineEmail(reply: string): string | undefined {
  return /[\r\n]/.test(reply.trim()) ? undefined : emailIn(reply);
}
