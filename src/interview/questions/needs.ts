import { leavesOut, type Question, skip, taken, withAnswers, without } from '../question.js';

/** When to ring: asked only when there is a number to ring. */
export const callTimes: Question = {
  id: 'call-times',
  applies: ({ answers }) => typeof answers.phone === 'string',
  isAnswered: ({ answers }) => answers.callTimes !== undefined,
  ask: () => ({
    text: 'When is a good time to ring you? You can leave this out.',
    typed: true,
    long: false,
    optional: true,
    choices: [
      { value: 'morning', title: 'In the morning' },
      { value: 'afternoon', title: 'In the afternoon' },
      { value: 'any', title: 'Any time in office hours' },
      { value: skip, title: 'Skip this question' },
    ],
  }),
  take(reply, draft, context) {
    const said = reply.trim();
    const picked = this.ask(draft, context).choices.find(
      ({ value, title }) => value === said.toLowerCase() || title === said,
    );
    if (said === '' || leavesOut(said)) return taken(withAnswers(draft, { callTimes: null }));
    return taken(withAnswers(draft, { callTimes: (picked?.title ?? said).slice(0, 300) }));
  },
  forget: (draft) => without(draft, 'callTimes'),
  wayOut: (_reply, draft) => withAnswers(draft, { callTimes: null }),
};

/** Reasonable adjustments under the Equality Act 2010: asked at the start, so that nothing is sent that cannot be used (Code 3.1, 5.10). */
export const adjustments: Question = {
  id: 'adjustments',
  applies: () => true,
  isAnswered: ({ answers }) => answers.adjustments !== undefined,
  ask: () => ({
    text: 'Is there anything we should do differently to make this easier for you? For example: large print, an interpreter, or a letter instead of a call. You can leave this out.',
    typed: true,
    long: false,
    optional: true,
    choices: [{ value: skip, title: 'No, nothing' }],
  }),
  take(reply, draft) {
    const said = reply.trim();
    const none = said === '' || leavesOut(said) || /^no,? nothing[.!]*$/i.test(said);
    return taken(withAnswers(draft, { adjustments: none ? null : said.slice(0, 1000) }));
  },
  forget: (draft) => without(draft, 'adjustments'),
  wayOut: (_reply, draft) => withAnswers(draft, { adjustments: null }),
};
