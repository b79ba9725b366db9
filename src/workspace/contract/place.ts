import { z } from 'zod';

/** Where a list goes on: a day or a moment, and what stood last there. As the page before gave it. */
export const placeInList = z
  .string()
  .max(500, 'must have at most 500 characters')
  .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)? \S+$/, 'must be the "next" of the page before')
  .optional()
  .describe('Where to go on: `next` of the page before.');
