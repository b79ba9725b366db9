import type { Request, Server } from 'restify';
import type { Person } from '../../complaints/directory.js';

/** Who asks: a person of the staff list, or why we know of nobody. */
export type Asker =
  | { readonly kind: 'staff'; readonly person: Person; readonly by: 'session' | 'teams' }
  | {
      readonly kind: 'nobody';
      readonly why: 'no-token' | 'expired' | 'not-ours' | 'other-tenant' | 'stranger' | 'left';
    };

/** How staff come in. */
export interface SignIn {
  /** Who sends a request. */
  whoAsks(req: Request): Promise<Asker>;
  /** Puts up the pages by which they sign in and out. */
  addRoutes(server: Server): void;
}
