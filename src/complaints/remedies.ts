import { z } from 'zod';

/**
 * The remedies that Code 7.1 lists, under the names by which they are kept, with the shorter words that people use for them.
 */
const remedies = {
  apology: ['apologise', 'sorry'],
  acknowledgement: ['acknowledge', 'acknowledging'],
  explanation: ['explain', 'reasons', 'assistance', 'help'],
  action: ['act', 'repair', 'works', 'work', 'service'],
  decision: ['reconsider', 'reconsideration', 'change-decision', 'changed-decision', 'review'],
  record: ['amend-record', 'correction', 'addendum', 'correct-record', 'records'],
  financial: ['compensation', 'payment', 'refund', 'redress', 'financial-remedy', 'goodwill'],
  policy: [
    'procedure',
    'practice',
    'policy-change',
    'procedure-change',
    'change-policy',
    'training',
    'process',
  ],
} as const satisfies Record<string, readonly string[]>;

const named = new Map<string, keyof typeof remedies>();
const kinds = [
  'apology',
  'acknowledgement',
  'explanation',
  'action',
  'decision',
  'record',
  'financial',
  'policy',
] as const;
for (const kind of kinds) for (const name of [kind, ...remedies[kind]]) named.set(name, kind);

export type RemedyKind = (typeof kinds)[number];

/** A remedy of Code 7.1, by its name or by a word that people use for it. */
export const remedyKind = z
  .string()
  .trim()
  .toLowerCase()
  .transform((said, context): RemedyKind => {
    const kind = named.get(said.replaceAll(/[\s_]+/g, '-'));
    if (kind) return kind;
    context.addIssue({ code: 'custom', message: `must be one of ${kinds.join(', ')}` });
    return z.NEVER;
  });

/** The remedies of Code 7.1, as a person would say them. */
export const remedyChoices: readonly { readonly title: string; readonly value: RemedyKind }[] = [
  { title: 'Apologise', value: 'apology' },
  { title: 'Acknowledge what went wrong', value: 'acknowledgement' },
  { title: 'Explain, or help', value: 'explanation' },
  { title: 'Do something that was not done', value: 'action' },
  { title: 'Change a decision', value: 'decision' },
  { title: 'Put a record right', value: 'record' },
  { title: 'Pay money', value: 'financial' },
  { title: 'Change a policy or how we work', value: 'policy' },
];
