/** What the page needs to go on with a conversation. */
export interface Kept {
  readonly conversationId: string;
  readonly token: string;
  /** Gets a new token when the token has expired. It is good for this conversation alone, for fourteen days. */
  readonly resumeKey: string;
}

const name = 'redress.conversation';

/** Whether a value is what the page keeps: from storage or from the service. */
export const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  ['conversationId', 'token', 'resumeKey'].every((key) => typeof Reflect.get(value, key) === 'string');

/** The conversation that this browser had before; undefined when there is none, or the browser keeps nothing. */
export function recall(): Kept | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a conversation for the next time. Where the browser keeps nothing, it lasts as long as the page. */
export function keep(kept: Kept): void {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // Storage is full or forbidden: the chat still works until the page is left.
  }
}

/** Forgets the conversation on this device. What was sent stays with the council. */
export function forget(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // There is nothing to forget where nothing can be kept.
  }
}
