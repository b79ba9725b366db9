import type { Conversations } from '../../../bot/channels/conversations.js';
import type { Clock } from '../../clock.js';
import type { AccessLog } from '../../desk/access-log.js';
import type { AsDelivered } from '../../desk/as-delivered.js';
import type { CaseMessages } from '../../desk/case-messages.js';
import type { CaseWatch } from '../../desk/case-watch.js';
import type { Deliveries } from '../../desk/deliveries.js';
import type { Desk } from '../../desk/desk.js';
import type { EditingBook } from '../../desk/editing.js';
import type { Enquiries } from '../../desk/enquiries.js';
import type { Outbox } from '../../desk/outbox.js';
import type { PolicyBook } from '../../desk/policy-book.js';
import type { Records } from '../../desk/records.js';
import type { SavedViews } from '../../desk/saved-views.js';
import type { Worklist } from '../../desk/worklist.js';
import type { Screener } from '../../screening/screening.js';
import type { Contents } from '../../storage/port.js';
import type { OpenStreams } from './streams.js';

/** What the endpoints work with. Each takes what it needs of it. */
export interface WorkspaceParts {
  readonly desk: Desk;
  readonly clock: Clock;
  /** What everything is worked out by, as it is now. */
  readonly rules: Desk['rules'];
  /** The id of the app in Teams; undefined without one. */
  readonly teamsApp: string | undefined;
  /** Who was shown whose personal data. */
  readonly access: AccessLog;
  readonly policies: PolicyBook;
  readonly worklist: Worklist;
  readonly views: SavedViews;
  readonly records: Records;
  readonly screen: Screener;
  readonly deliveries: Deliveries;
  readonly enquiries: Enquiries;
  readonly outboxCounts: Outbox['counts'];
  /** Asks for a round of the outbox soon. */
  readonly wakeDelivery: () => void;
  readonly messages: CaseMessages;
  readonly conversations: Pick<Conversations, 'find'>;
  /** The bytes of the files that residents sent. */
  readonly contents: Pick<Contents, 'read'>;
  readonly delivered: AsDelivered;
  readonly watch: CaseWatch;
  readonly editing: EditingBook;
  readonly streams: OpenStreams;
}
