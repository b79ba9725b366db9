import type { CouncilPolicy } from '../policy/schema.js';

/** A kind of danger that the policy names somebody to ring for. */
export type Danger = CouncilPolicy['urgent'][number]['kind'];

/** Most urgent first. */
export const dangersInOrder = [
  'life',
  'gas',
  'self-harm',
  'child',
  'adult',
  'threat',
  'home',
  'homeless-tonight',
] as const satisfies readonly Danger[];

/** What the model for dangers tells apart, in the order in which it keeps them. */
export const dangerKinds = ['none', ...dangersInOrder] as const;
export type DangerKind = (typeof dangerKinds)[number];
