import type { Deliveries } from '../../desk/deliveries.js';
import type { Outbox } from '../../desk/outbox.js';
import type { CouncilPolicy } from '../../policy/schema.js';

/** What the endpoints work with. */
export interface WorkspaceParts {
  readonly policy: CouncilPolicy;
  readonly deliveries: Deliveries;
  readonly outboxCounts: Outbox['counts'];
  /** Asks for a round of the outbox soon. */
  readonly wakeDelivery: () => void;
}
