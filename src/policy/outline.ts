import { z } from 'zod';

/**
 * The parts of a policy file that speak of one another, read without objection: what is missing or
 * of the wrong type is blank here, and the schema reports it. So that a wrong field in one place
 * does not hide a wrong reference in another.
 */
export type Outline = ReturnType<typeof outlineOf>;

const blankable = z.string().catch('');
const texts = z.array(blankable).catch([]);

const listOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.preprocess((item) => (isGroup(item) ? item : {}), z.object(shape))).catch([]);

const groupOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((group) => (isGroup(group) ? group : {}), z.object(shape));

const isGroup = (value: unknown): boolean => z.looseObject({}).safeParse(value).success;

const outline = groupOf({
  complaint: groupOf({ kinds: listOf({ id: blankable }) }),
  closureDays: listOf({ date: blankable }),
  teams: listOf({ id: blankable }),
  serviceAreas: listOf({ id: blankable, team: blankable, ombudsman: blankable, answersFor: texts }),
  signposts: listOf({
    id: blankable,
    route: blankable,
    sub: blankable,
    kind: blankable,
    words: texts,
    from: blankable,
    until: blankable,
  }),
  urgent: listOf({ id: blankable, kind: blankable }),
  ombudsmen: groupOf({ housing: z.unknown().optional() }),
  exclusions: listOf({ ground: blankable }),
  letters: groupOf({
    receipt: groupOf({ subject: blankable, opening: blankable, whatHappensNext: texts }),
  }),
});

/** @param data whatever the file holds */
export function outlineOf(data: unknown) {
  return outline.parse(data);
}
