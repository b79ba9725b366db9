import type { Server } from 'restify';
import { assetPath } from '../../assets.js';
import { printShop } from '../../print-shop.js';
import { deliveriesOf } from '../../desk/deliveries.js';
import { enquiriesOf } from '../../desk/enquiries.js';
import { asDelivered } from '../../desk/as-delivered.js';
import { caseMessages } from '../../desk/case-messages.js';
import { savedViewsOf } from '../../desk/saved-views.js';
import { worklist } from '../../desk/worklist.js';
import { madeOf } from '../../policy/made-of.js';
import { handler } from '../server.js';
import type { SignIn } from './asker.js';
import { addBuiltFiles, readBuiltFiles } from './built-files.js';
import { workspaceEndpoints } from './endpoints.js';
import { addLetterSheet } from './letter-sheet.js';
import { openApi } from './openapi.js';
import { addWorkspacePage } from './page.js';
import type { WorkspaceParts } from './parts.js';
import { addEndpoints } from './router.js';

/** What of the endpoints' needs is made of the records. */
type MadeHere = Pick<
  WorkspaceParts,
  'rules' | 'worklist' | 'views' | 'deliveries' | 'enquiries' | 'messages' | 'delivered'
>;

/** What the workspace is put up with: what its endpoints work with, and whom they let in. */
export interface WorkspaceRoutes extends Omit<WorkspaceParts, keyof MadeHere> {
  readonly signIn: SignIn;
}

/** Puts up the officers' workspace: how they sign in, its API with its description, and the app. */
export async function addWorkspace(server: Server, parts: WorkspaceRoutes): Promise<void> {
  const { clock, desk, records, access, signIn } = parts;
  const made: MadeHere = {
    rules: () => desk.rules(),
    worklist: worklist(records),
    views: savedViewsOf(records),
    deliveries: deliveriesOf(records),
    enquiries: enquiriesOf(records, desk),
    messages: caseMessages(records),
    delivered: asDelivered(() => desk.rules().policy, printShop()),
  };
  const endpoints = workspaceEndpoints({ ...parts, ...made });
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
