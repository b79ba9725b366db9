import type { Complaint } from './complaint.js';

/** How a letter reaches somebody. */
export interface Reach {
  /** An e-mail address, or the lines of a postal address. */
  readonly to: string;
  readonly by: 'email' | 'post';
}

/** Where somebody can be written to. */
interface Reachable {
  readonly email?: string | undefined;
  readonly address?: string | undefined;
}

/** By e-mail where there is an address for it, else by post; by post at once where that was asked for. Undefined where neither can be. */
export function reachOf(
  { email, address }: Reachable,
  wants: 'post' | 'either' = 'either',
): Reach | undefined {
  if (address !== undefined && (wants === 'post' || email === undefined)) return { to: address, by: 'post' };
  return email === undefined ? undefined : { to: email, by: 'email' };
}

/** Whether the resident asked for paper (Code 5.10), by the words of what they need. */
export function wantsPost({ needs }: Pick<Complaint, 'needs'>): 'post' | 'either' {
  const paper = /\b(by|in the|through the) post\b|\bon paper\b|\bposted\b|\bpaper (copy|copies|letters?)\b/i;
  return needs.adjustments.some((text) => asks(text, paper)) ? 'post' : 'either';
}

/** Whether the resident asked for large print (Code 5.10), by the words of what they need. */
export function wantsLargePrint({ needs }: Pick<Complaint, 'needs'>): boolean {
  const large = /\b(large|larger|big|bigger)[\s-]+(print|type|text|letters|font)/i;
  return needs.adjustments.some((text) => asks(text, large));
}

/** Whether a sentence of a text says so without saying that it is not wanted. */
function asks(text: string, wish: RegExp): boolean {
  return text
    .split(/[.;\n]/)
    .some((part) => wish.test(part) && !/\b(no|not|nothing|never|without|don['’]t)\b/i.test(part));
}
