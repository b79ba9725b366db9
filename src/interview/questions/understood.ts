import { phoneInWords } from '../contact-details.js';
import { whenInWords } from '../when-in-words.js';
import { again, type Question, taken, withAnswers, yesOrNo } from '../question.js';
import type { Draft } from '../draft.js';

/** Shows back what the first message already said, before any of it is used. */
export const confirmUnderstood: Question = {
  id: 'confirm',
  applies: ({ mined }) => Object.keys(mined).length > 0,
  isAnswered: ({ minedConfirmed }) => minedConfirmed,
  ask: ({ mined }) => ({
    text: [
      'From what you wrote, I understood:',
      [
        mined.happenedOn && `When it happened or began: ${whenInWords(mined.happenedOn)}`,
        mined.email !== undefined && `Your e-mail address: ${mined.email}`,
        mined.phone !== undefined && `Your phone number: ${phoneInWords(mined.phone)}`,
      ]
        .filter((line) => typeof line === 'string')
        .map((line) => `• ${line}`)
        .join('\n'),
      'Is that right?',
    ].join('\n\n'),
    typed: false,
    long: false,
    optional: false,
    choices: [
      { value: 'confirm', title: 'Yes, that is right' },
      { value: 'change', title: 'No, ask me instead' },
    ],
  }),
  take(reply, draft) {
    const said = reply.trim().toLowerCase();
    if (yesOrNo(reply) === 'yes' || /^(confirm|yes, that is right)/.test(said)) return taken(use(draft));
    if (yesOrNo(reply) === 'no' || /^(change|no, ask me instead)/.test(said)) return taken(discard(draft));
    return again('Please choose: "Yes, that is right", or "No, ask me instead".');
  },
  forget: (draft) => ({ ...draft, minedConfirmed: false }),
  wayOut: (_reply, draft) => discard(draft),
};

function use(draft: Draft): Draft {
  const { happenedOn, email, phone } = draft.mined;
  const contact = email !== undefined ? 'email' : phone !== undefined ? 'phone' : undefined;
  return {
    ...withAnswers(draft, {
      ...(happenedOn && { happenedOn }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
      ...(contact && { contact }),
    }),
    minedConfirmed: true,
  };
}

function discard(draft: Draft): Draft {
  return { ...draft, minedConfirmed: true };
}
