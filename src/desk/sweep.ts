import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../correspondence/message.js';

/** Tells everybody what is due at a moment. @returns what is said, one digest for whoever has many cases */
export type Sweep = (now: Temporal.Instant) => Promise<readonly Message[]>;
