import type { Session } from '../../contract/session.js';

export type Role = Session['person']['roles'][number];

/** What a page is given: the parts of its address, and who looks at it. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>;
  readonly session: Session;
}
