import { z } from 'zod';

/** Text that says something: trimmed, and not empty. */
export const words = z.string().trim().min(1).max(20_000);

/** Text of one line, such as a name. */
export const shortWords = z.string().trim().min(1).max(300);

/** A day in Europe/London, `2026-03-02`. */
export const day = z.iso.date();

/** An e-mail address of a member of staff. Small letters, so that one person is one address. */
export const staffEmail = z.string().trim().toLowerCase().pipe(z.email());

/** A whole number from 1, also as the text that a card's input gives. */
export const count = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(1).max(9999));

/** Yes or no, also as the text that a card's toggle gives. */
export const yesOrNo = z.union([
  z.boolean(),
  z.enum(['true', 'false', 'yes', 'no']).transform((said) => said === 'true' || said === 'yes'),
]);

/** Text that may be left blank, which says the same as leaving it out. */
export const optionalWords = z
  .string()
  .trim()
  .max(20_000)
  .optional()
  .transform((text) => (text === '' ? undefined : text));

/** Who answers for a point: the council, somebody else (with a signpost), or to be found out. */
export const responsibility = z.enum(['ours', 'not-ours', 'unclear']);
export type Responsibility = z.infer<typeof responsibility>;
