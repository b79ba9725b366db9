import type { Server } from 'restify';
import { assetPath } from '../../assets.js';
import type { Clock } from '../../clock.js';
import type { AccessLog } from '../../desk/access-log.js';
import { deliveriesOf } from '../../desk/deliveries.js';
import type { Desk } from '../../desk/desk.js';
import type { Outbox } from '../../desk/outbox.js';
import type { Records } from '../../desk/records.js';
import { savedViewsOf } from '../../desk/saved-views.js';
import { worklist } from '../../desk/worklist.js';
import { madeOf } from '../../policy/made-of.js';
import { handler } from '../server.js';
import type { SignIn } from './asker.js';
import { addBuiltFiles, readBuiltFiles } from './built-files.js';
import { workspaceEndpoints } from './endpoints.js';
import { openApi } from './openapi.js';
import { addWorkspacePage } from './page.js';
import { addEndpoints } from './router.js';

export interface WorkspaceRoutes {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly records: Records;
  readonly outboxCounts: Outbox['counts'];
  /** Asks for a round of the outbox soon. */
  readonly wakeDelivery: () => void;
  readonly access: AccessLog;
  readonly signIn: SignIn;
}

/** Puts up the officers' workspace: how they sign in, its API with its description, and the app. */
export async function addWorkspace(server: Server, parts: WorkspaceRoutes): Promise<void> {
  const { desk, clock, records, outboxCounts, wakeDelivery, access, signIn } = parts;
  const endpoints = workspaceEndpoints({
    ...{ outboxCounts, wakeDelivery },
    ...{ rules: () => desk.rules(), worklist: worklist(records), views: savedViewsOf(records) },
    deliveries: deliveriesOf(records),
  });
  const description = madeOf(
    () => desk.rules().policy,
    ({ council }) => openApi(endpoints, `Complaints of ${council.name}`),
  );
  server.get(
    '/api/workspace/openapi.json',
    handler((_req, res) => {
      res.json(200, description());
    }),
  );
  addEndpoints(server, endpoints, { signIn, access, clock });
  signIn.addRoutes(server);
  const files = await readBuiltFiles(assetPath('workspace'));
  addBuiltFiles(server, files);
  addWorkspacePage(server, files.entry, () => desk.rules().policy.council.name);
}
