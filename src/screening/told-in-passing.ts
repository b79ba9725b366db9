import type { DangerExample } from './examples.js';

/** In characters: what is told beside a danger is neither a few words nor a whole history. */
const shortest = 60;
const longest = 400;
/** Neighbours in the training text are alike, so the everyday messages are taken with strides. */
const stride = 37;

/**
 * Every second message once more, told in passing: before or after an everyday message. People who are in danger write
 * of their bins and their rent too, and what was only learnt from short messages is not heard in long ones. With all of
 * them, fewer of the short ones would be heard (docs/screening.md).
 *
 * @param everyday messages from which those without a danger, of middling length, are taken
 */
export function toldInPassing(
  messages: readonly DangerExample[],
  everyday: readonly DangerExample[],
): DangerExample[] {
  const plain = everyday.filter(
    ({ text, danger }) => danger === 'none' && text.length > shortest && text.length < longest,
  );
  const chosen = messages.filter((_, i) => i % 2 === 0);
  return chosen.flatMap(({ text, danger }, i) => {
    const other = plain[(i * stride) % plain.length]?.text;
    if (other === undefined) return [];
    const [first, then] = i % 2 === 0 ? [other, text] : [text, other];
    return [{ text: `${first.replace(/[.!?]?\s*$/u, '.')} ${then}`, danger }];
  });
}
