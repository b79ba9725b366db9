/** A message that an event obliges the council to send. */
export interface Message {
  /** Made of the case, the event and what it is, so that it can be made again after a crash without becoming two. */
  readonly id: string;
  readonly reference: string;
  /** An e-mail address, or the lines of a postal address. */
  readonly to: string;
  readonly by: 'email' | 'post';
  readonly kind: 'receipt';
  readonly subject: string;
  /** Plain text, as the reader reads it. */
  readonly text: string;
  /** ISO 8601 instant of the event. */
  readonly at: string;
}
