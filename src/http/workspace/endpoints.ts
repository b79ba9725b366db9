import { accessEndpoints } from './access.js';
import { deliveryEndpoints } from './deliveries.js';
import { commandEndpoints } from './case/command-endpoints.js';
import { caseEndpoints } from './case/endpoints.js';
import { directoryEndpoints } from './directory.js';
import type { Endpoint } from './endpoint.js';
import { enquiryEndpoints } from './enquiries.js';
import { intakeEndpoints } from './intake.js';
import { logEndpoints } from './log.js';
import { liveEndpoints } from './live.js';
import type { WorkspaceParts } from './parts.js';
import { letterTemplateEndpoints } from './letter-templates.js';
import { policyEndpoints } from './policy.js';
import { sessionEndpoints } from './session.js';
import { viewEndpoints } from './views.js';
import { worklistEndpoints } from './worklist.js';

/** Every endpoint of the officers' workspace. */
export function workspaceEndpoints(parts: WorkspaceParts): Endpoint[] {
  const others = [
    ...sessionEndpoints(parts),
    ...worklistEndpoints(parts),
    ...viewEndpoints(parts),
    ...caseEndpoints(parts),
    ...commandEndpoints(parts),
    ...intakeEndpoints(parts),
    ...enquiryEndpoints(parts),
    ...logEndpoints(parts),
    ...deliveryEndpoints(parts),
    ...directoryEndpoints(parts),
    ...liveEndpoints(parts),
    ...policyEndpoints(parts),
    ...letterTemplateEndpoints(parts),
  ];
  return [...others, ...accessEndpoints(parts, others)];
}
