import type { CouncilPolicy } from '../../policy/schema.js';

/** What the endpoints work with. */
export interface WorkspaceParts {
  readonly policy: CouncilPolicy;
}
