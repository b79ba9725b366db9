import { leavesOut, type Question, skip, taken, withAnswers, without } from '../question.js';

/** What the resident wants to happen: part of the complaint definition (Code 5.6). */
export const outcome: Question = {
  id: 'outcome',
  applies: () => true,
  isAnswered: ({ answers }) => answers.outcomes !== undefined,
  ask: () => ({
    text: 'What would you like us to do to put it right? For example: do the work, say sorry, or explain why. You can leave this out.',
    typed: true,
    long: true,
    optional: true,
    choices: [{ value: skip, title: 'I am not sure yet' }],
  }),
  take(reply, draft) {
    const said = reply.trim();
    const outcomes =
      said === '' || leavesOut(said) || /^i am not sure yet/i.test(said) ? [] : outcomesIn(said);
    return taken(withAnswers(draft, { outcomes }));
  },
  forget: (draft) => without(draft, 'outcomes'),
  wayOut: (_reply, draft) => withAnswers(draft, { outcomes: [] }),
};

/** Each line or sentence is an outcome of its own; six at most, the rest kept with the last. */
function outcomesIn(text: string): string[] {
  const parts = text
    .split(/\n+|(?<=[.!?;])\s+/u)
    .map((part) => part.trim().replace(/[.;]+$/, ''))
    .filter((part) => /\p{L}/u.test(part));
  const kept = parts.length > 0 ? parts : [text.trim()];
  return kept.length <= 6 ? kept : [...kept.slice(0, 5), kept.slice(5).join('. ')];
}
