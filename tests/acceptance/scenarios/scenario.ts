import type { ProvisionName } from '../provisions/proof.js';

/** One letter or card that a step must cause. Patterns look through its subject and text. */
interface Said {
  readonly kind: RegExp | string;
  readonly to?: string;
  readonly by?: 'email' | 'post' | 'card';
  readonly holds?: readonly (string | RegExp)[];
  readonly holdsNot?: readonly (string | RegExp)[];
}

/** What must be true of what a step gives. */
export interface Then {
  /** The provision that refuses it; without this the step must be done. */
  readonly refused?: string;
  readonly field?: string;
  readonly stage?: 1 | 2;
  readonly status?: string;
  readonly owner?: string | null;
  readonly owes?: readonly { readonly kind: string; readonly due?: string; readonly owner?: string }[];
  readonly owesNo?: readonly string[];
  readonly says?: readonly Said[];
  readonly saysNo?: readonly string[];
  readonly events?: readonly string[];
}

/** Somebody does something at a moment, and what must come of it. */
export interface Step {
  readonly at: string;
  readonly as: string;
  readonly command: string;
  readonly data: object;
  readonly then: Then;
}

/** A story that proves what a provision asks for. */
export interface Scenario {
  readonly provision: ProvisionName | readonly ProvisionName[];
  readonly proves: string;
  readonly steps: readonly Step[];
}

/** One step. @param day a day, then ten in the morning UTC; or a moment */
export function step(day: string, as: string, command: string, data: object = {}, then: Then = {}): Step {
  return { at: day.includes('T') ? day : `${day}T10:00:00Z`, as, command, data, then };
}
