import { currentStage, definitionOf, type Complaint } from '../complaints/complaint.js';
import type { DefinitionPoint } from '../complaints/event.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { bullets, numbered, paragraph, section, type LetterPart } from './letter.js';

/** The numbered definition (Code 5.6). */
export function definitionPart(complaint: Complaint): LetterPart[] {
  return section(
    'Your complaint, point by point',
    numbered(definitionOf(complaint).points.map(({ text }) => text)),
  );
}

/** The outcomes sought (Code 5.6). */
export function outcomesPart(complaint: Complaint): LetterPart[] {
  const { outcomes } = definitionOf(complaint);
  return section(
    'What you would like us to do',
    bullets(outcomes.length > 0 ? outcomes : ['To be agreed with you.']),
  );
}

/** Who somebody else is that answers for a point: as the policy's signpost says it, or in the words of whoever marked it. */
export function whose({ signpost }: DefinitionPoint, policy: CouncilPolicy): string {
  const other = policy.signposts.find(({ id }) => id === signpost);
  if (!other) return signpost ?? 'somebody else';
  const where = [other.contact.phone, other.contact.url].filter((line) => line !== undefined).join(', ');
  return `${other.body}${where === '' ? '' : ` (${where})`}. ${other.how}`;
}

/** What the council is and is not responsible for, and what is not clear yet (Code 5.7). */
export function responsibilityPart(complaint: Complaint, policy: CouncilPolicy): LetterPart[] {
  const points = definitionOf(complaint).points.map((point, index) => ({ ...point, number: index + 1 }));
  const marked = (mark: DefinitionPoint['responsibility']) =>
    points.filter(({ responsibility }) => responsibility === mark);
  const ours = marked('ours').map(({ number }) => number);
  return section('What we are and are not responsible for', [
    ...paragraph(
      ours.length > 0
        ? `We are responsible for ${listed(ours)} and will look into ${ours.length > 1 ? 'them' : 'it'}.`
        : '',
    ),
    ...marked('not-ours').flatMap((point) =>
      paragraph(`We are not responsible for point ${point.number}. It is for: ${whose(point, policy)}`),
    ),
    ...marked('unclear').flatMap(({ number }) =>
      paragraph(
        `We do not know yet whether point ${number} is ours to answer. We will find out and tell you. If you can tell us more about it, please do.`,
      ),
    ),
  ]);
}

/** `point 1`, `points 1 and 2`, `points 1, 2 and 3`. */
function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length > 1 ? `points ${numbers.slice(0, -1).join(', ')} and ${last}` : `point ${last}`;
}

const found = { upheld: 'upheld', 'partly-upheld': 'partly upheld', 'not-upheld': 'not upheld' } as const;

/** The decision on each point with its reason and the policy or law it rests on, and on the whole (Code 6.9 c, d). */
export function decisionPart(complaint: Complaint, policy: CouncilPolicy): LetterPart[] {
  const { decision } = currentStage(complaint);
  if (!decision) return [];
  const points = definitionOf(complaint).points.map((point, index) => {
    const finding = decision.findings.find((one) => one.point === index + 1);
    const says = finding
      ? `Our decision: ${found[finding.finding]}.\nWhy: ${finding.reason}\nThe policy or law this rests on: ${finding.reference}`
      : `This point is not ours to decide. It is for: ${whose(point, policy)}`;
    return `${point.text}\n${says}`;
  });
  return section('Our decision', [
    ...paragraph(`Your complaint as a whole is ${found[decision.outcome]}.`),
    ...numbered(points),
  ]);
}
