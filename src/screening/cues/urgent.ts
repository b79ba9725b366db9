import type { Danger } from './danger.js';
import { dangersAtHome } from './dangers-at-home.js';
import { dangersToPeople } from './dangers-to-people.js';

/** Signs of danger to life or limb. What they call for is shown first and never decides how a message is taken. */
export const dangers: readonly Danger[] = [...dangersAtHome, ...dangersToPeople];
