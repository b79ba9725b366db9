import type { Server } from 'restify';
import type { Conversations } from '../../../bot/channels/conversations.js';
import { assetPath } from '../../assets.js';
import type { Clock } from '../../clock.js';
import type { AccessLog } from '../../desk/access-log.js';
import { deliveriesOf } from '../../desk/deliveries.js';
import { enquiriesOf } from '../../desk/enquiries.js';
import type { Outbox } from '../../desk/outbox.js';
import { asDelivered } from '../../desk/as-delivered.js';
import { caseMessages } from '../../desk/case-messages.js';
import type { Desk } from '../../desk/desk.js';
import type { Records } from '../../desk/records.js';
import { savedViewsOf } from '../../desk/saved-views.js';
import { worklist } from '../../desk/worklist.js';
import { madeOf } from '../../policy/made-of.js';
import type { Screener } from '../../screening/screening.js';
import { handler } from '../server.js';
import type { SignIn } from './asker.js';
import { addBuiltFiles, readBuiltFiles } from './built-files.js';
import { workspaceEndpoints } from './endpoints.js';
import { addLetterSheet } from './letter-sheet.js';
import { openApi } from './openapi.js';
import { addWorkspacePage } from './page.js';
import { addEndpoints } from './router.js';

export interface WorkspaceRoutes {
  readonly clock: Clock;
  readonly desk: Desk;
  readonly records: Records;
  readonly screen: Screener;
  readonly outboxCounts: Outbox['counts'];
  /** Asks for a round of the outbox soon. */
  readonly wakeDelivery: () => void;
  readonly conversations: Conversations;
  readonly access: AccessLog;
  readonly signIn: SignIn;
  /** The id of the app in Teams; undefined without one. */
  readonly teamsApp: string | undefined;
}

/** Puts up the officers' workspace: how they sign in, its API with its description, and the app. */
export async function addWorkspace(server: Server, parts: WorkspaceRoutes): Promise<void> {
  const { clock, desk, records, screen, conversations, access, signIn } = parts;
  const { outboxCounts, wakeDelivery, teamsApp } = parts;
  const endpoints = workspaceEndpoints({
    ...{ desk, records, screen, conversations, outboxCounts, wakeDelivery, access, teamsApp },
    ...{ rules: () => desk.rules(), worklist: worklist(records), views: savedViewsOf(records) },
    deliveries: deliveriesOf(records),
    enquiries: enquiriesOf(records, desk),
    messages: caseMessages(records),
    delivered: asDelivered(() => desk.rules().policy, assetPath('fonts')),
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
  addLetterSheet(server);
  addBuiltFiles(server, files);
  addWorkspacePage(server, files.entry, () => desk.rules().policy.council.name);
}
