import { deliveryEndpoints } from './deliveries.js';
import type { Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { sessionEndpoints } from './session.js';

/** Every endpoint of the officers' workspace. */
export function workspaceEndpoints(parts: WorkspaceParts): Endpoint[] {
  return [...sessionEndpoints(parts), ...deliveryEndpoints(parts)];
}
