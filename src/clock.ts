import { Temporal } from 'temporal-polyfill';

/** Tells what moment it is. The only places that read the machine's clock are handed one of these. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();
