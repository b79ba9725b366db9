import type { Delivery } from '../../../contract/deliveries.js';
import { momentInWords } from '../../parts/in-words.js';

type Kind = Delivery['kind'];

/** What each kind of message is called. */
export const kinds: Readonly<Record<Kind, string>> = {
  receipt: 'Receipt',
  acknowledgement: 'Acknowledgement',
  'call-missed': 'Letter: we rang you',
  question: 'Question to the resident',
  update: 'Update',
  extension: 'Letter about more time',
  'stage-1-response': 'Stage 1 answer',
  'stage-2-acknowledgement': 'Stage 2 acknowledgement',
  'stage-2-response': 'Final answer',
  refusal: 'Refusal',
  withdrawal: 'Letter about a withdrawal',
  survey: 'Survey',
  'call-owed': 'Card: a call is owed',
  'due-soon': 'Card: due soon',
  'due-today': 'Card: due today',
  overdue: 'Card: overdue',
  escalation: 'Card: escalation',
  digest: 'Card: digest',
  'stage-2-appointed': 'Card: appointed for stage 2',
  'action-due': 'Card: an action is due',
  'delivery-failed': 'Card: not delivered',
};

/** How each state is called and shown: never by its colour alone. */
export const states = {
  waiting: { called: 'Waiting', color: 'warning' },
  sent: { called: 'Sent', color: 'success' },
  failed: { called: 'Failed', color: 'danger' },
  superseded: { called: 'Not needed any more', color: 'informative' },
} as const;

/** How messages go. */
export const ways: Readonly<Record<Delivery['by'], string>> = {
  email: 'E-mail',
  post: 'Post',
  card: 'Card in Teams',
};

/** What stands of a message: of a letter on paper it is known only that it lies in the tray. */
export function stateOf({ status, by, underWay }: Pick<Delivery, 'status' | 'by' | 'underWay'>): string {
  if (underWay) return 'Being sent now';
  return status === 'sent' && by === 'post' ? 'In the tray for the post' : states[status].called;
}

/** What went in place of a message, and how that stands. */
export function insteadInWords({ by, status, sentAt }: Delivery['instead'][number]): string {
  const stands = stateOf({ by, status, underWay: false });
  const since = sentAt === undefined ? '' : ` since ${momentInWords(sentAt)}`;
  return `${ways[by]}: ${stands.charAt(0).toLowerCase()}${stands.slice(1)}${since}`;
}
