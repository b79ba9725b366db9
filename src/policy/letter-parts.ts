import { contents, letterTemplateNames, type LetterTemplateName } from './letter-contents.js';
import { requiredBy } from './letter-provisions.js';
import { letterTemplates } from './letters.js';
import type { CouncilPolicy } from './schema.js';

/** A part that a letter cannot do without. */
interface RequiredPart {
  readonly name: string;
  /** The rule that asks for it. */
  readonly provision: string;
  /** What the check of a policy says where it is taken out. */
  readonly without: string;
}

/** What a letter of the council is made of. */
export interface LetterMakeUp {
  readonly kind: LetterTemplateName | 'receipt';
  readonly subject: string;
  /** Its entries, in their order; placeholders in braces. */
  readonly body: readonly string[];
  readonly required: readonly RequiredPart[];
}

/** What each letter of a council is made of, in the order in which they may go in a case. */
export function letterMakeUps({ letters }: Pick<CouncilPolicy, 'letters'>): LetterMakeUp[] {
  const { receipt } = letters;
  return [
    {
      kind: 'receipt',
      subject: receipt.subject,
      body: [receipt.opening, receipt.notYetAcknowledged, ...receipt.whatHappensNext, receipt.changes],
      required: ['reference', 'acknowledgeBy', 'respondBy'].map((name) => ({
        name,
        provision: 'Dacorum 5.2',
        without: `letters.receipt: does not say {${name}}`,
      })),
    },
    ...letterTemplateNames.map((kind) => ({
      kind,
      subject: letters[kind].subject,
      body: letters[kind].body,
      required: contents[kind].required.map((name) => ({
        name,
        provision: provisionOf(kind, name),
        without: refusedWithout(kind, letters[kind], name),
      })),
    })),
  ];
}

function provisionOf(kind: LetterTemplateName, part: string): string {
  const rules: Readonly<Record<string, string>> = requiredBy[kind];
  return rules[part] ?? '';
}

/** What the check says of a letter from which a part was taken out. */
function refusedWithout(
  kind: LetterTemplateName,
  { subject, body }: { readonly subject: string; readonly body: readonly string[] },
  part: string,
): string {
  const left = body.map((entry) => entry.replaceAll(`{${part}}`, '').trim()).filter((entry) => entry !== '');
  const checked = letterTemplates[kind].safeParse({ subject, body: left.length > 0 ? left : ['-'] });
  return (checked.error?.issues ?? [])
    .map(({ path, message }) => `letters.${kind}.${path.join('.')}: ${message}`)
    .join('\n');
}
