import { z } from 'zod';

/** A day in London, `2026-03-02`. */
export const day = z.iso.date();
/** A moment, ISO 8601. */
export const moment = z.string().describe('A moment as ISO 8601 writes it, such as `2026-03-02T10:00:00Z`.');

/** Who did or owes something, by name; `email` where it is a member of staff. */
export const who = z.strictObject({ name: z.string(), email: z.string().nullable() });
export type Who = z.infer<typeof who>;

/** Words under a name. */
export const detail = z.strictObject({ called: z.string(), says: z.string() });

/** Something that can be chosen in a form. */
export const choice = z.strictObject({ value: z.string(), title: z.string() });
export type Choice = z.infer<typeof choice>;
