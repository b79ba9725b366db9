import type { Role } from '../../complaints/directory.js';

/** Those who deal with complaints. Everybody else reads figures and rules, and nothing of a person. */
export const dealing: readonly Role[] = [
  'complaints-officer',
  'customer-services',
  'team-leader',
  'head-of-service',
];
