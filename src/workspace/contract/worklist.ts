import { z } from 'zod';
import { placeInList } from './place.js';

/** What a list of cases is narrowed down to; what is not said is any. */
const filters = {
  stage: z.enum(['1', '2']).optional(),
  status: z.enum(['open', 'answered', 'closed', 'withdrawn', 'refused']).optional(),
  service: z
    .string()
    .max(100, 'must have at most 100 characters')
    .optional()
    .describe('A service area of the council.'),
  owner: z
    .string()
    .max(254, 'must have at most 254 characters')
    .optional()
    .describe(
      'The e-mail address of who answers for it; `nobody` for open cases that nobody answers for yet.',
    ),
  due: z
    .enum(['overdue', 'today', 'week', 'later', 'nothing'])
    .optional()
    .describe('When the first thing is due: `week` is from today to Sunday, `later` after that.'),
  breach: z
    .enum(['now', 'ever'])
    .optional()
    .describe('`now`: something that somebody waits for is overdue. `ever`: or was late once.'),
  adjustments: z.enum(['recorded']).optional(),
  words: z
    .string()
    .max(200, 'must have at most 200 characters')
    .optional()
    .describe('Words, all of which a case must have: of the matter, names, a reference or its beginning.'),
  order: z.enum(['owed', 'newest']).optional().describe('What is owed first comes first, or what came last.'),
};

/** Which cases are listed, and how. */
export const caseFilters = z.strictObject(filters);
export type CaseFilters = z.infer<typeof caseFilters>;

/** A page of a list. */
export const caseListQuery = z.strictObject({
  ...filters,
  after: placeInList,
});

const day = z.string().describe('ISO 8601');

/** A case in a list. Fifty of them make a page: what else is known of one is left out, which costs less than refusing it. */
const listedCase = z.object({
  reference: z.string(),
  resident: z.string(),
  representative: z.string().optional(),
  gist: z.string().describe('The beginning of the first point of the complaint.'),
  stage: z.union([z.literal(1), z.literal(2)]),
  status: z.enum(['open', 'answered', 'closed', 'withdrawn', 'refused']),
  service: z.string().nullable(),
  owner: z.string().nullable().describe('An e-mail address.'),
  receivedOn: day,
  owes: z
    .strictObject({ kind: z.string(), what: z.string().describe('As a task.'), due: day })
    .optional()
    .describe('What is owed first; missing while nothing is.'),
  breach: z
    .enum(['now', 'before'])
    .optional()
    .describe('Whether somebody waits for what is overdue, or something was late before.'),
  hasAdjustments: z.boolean(),
  isVulnerable: z.boolean(),
  version: z.int(),
  changedAt: z.int().describe('Milliseconds since 1970.'),
});
export type ListedCase = z.infer<typeof listedCase>;

/** A page of cases, and with the first page how many there are in all. */
export const caseList = z.strictObject({
  today: day,
  cases: z.array(listedCase),
  next: z.string().optional(),
  total: z
    .strictObject({ count: z.int(), more: z.boolean().describe('Whether there are more than that.') })
    .optional(),
});
export type CaseList = z.infer<typeof caseList>;

/** Those who may answer for cases. */
export const caseOwners = z.strictObject({
  people: z.array(z.strictObject({ email: z.string(), name: z.string() })),
});
export type CaseOwners = z.infer<typeof caseOwners>;

/** A list that somebody keeps for themselves under a name. */
const savedView = z.strictObject({ id: z.string(), name: z.string(), filters: caseFilters });
export type SavedView = z.infer<typeof savedView>;

export const savedViews = z.strictObject({ views: z.array(savedView) });
export type SavedViews = z.infer<typeof savedViews>;

/** A view to keep; one of the same name gives way to it. */
export const viewToSave = z.strictObject({
  name: z.string().trim().min(1, 'must have a name').max(60, 'must have at most 60 characters'),
  filters: caseFilters,
});
export type ViewToSave = z.infer<typeof viewToSave>;
