import { dayInEnglish } from '../calendar/english-dates.js';
import { currentStage, type Complaint } from '../complaints/complaint.js';
import { nameOf, type Directory } from '../complaints/directory.js';
import { bullets, paragraph, section, type LetterPart } from './letter.js';

/** What went wrong, what it meant, and what puts it right (Code 6.9 e, 7.1, 7.2). */
export function remedyPart(complaint: Complaint): LetterPart[] {
  const { decision } = currentStage(complaint);
  if (!decision) return [];
  const { acknowledgement = '', impact, remedies, outcome } = decision;
  const nothing = outcome === 'not-upheld' && remedies.length === 0;
  return section('Putting things right', [
    ...paragraph(nothing ? 'We found nothing that we have to put right.' : acknowledgement),
    ...paragraph(impact === undefined ? '' : `What this meant for you: ${impact}`),
    ...bullets(remedies.map(({ text }) => text)),
  ]);
}

/** What is still to be done, by whom and by when (Code 6.9 f, 7.3), of this stage and of the one before. */
export function actionsPart({ actions }: Complaint, directory: Directory): LetterPart[] {
  const open = actions.filter(({ done }) => done === null);
  const items = open.map(
    ({ text, due, owner }) =>
      `${text}\nBy ${dayInEnglish(due)}. Who sees to it: ${nameOf(directory, owner)}.`,
  );
  return section(
    'What is still to be done',
    items.length > 0 ? bullets(items) : paragraph('Nothing is left to be done.'),
  );
}

/** Who took part in a stage 2 review (Code 6.20). */
export function contributorsPart(complaint: Complaint, directory: Directory): LetterPart[] {
  const { hands } = currentStage(complaint);
  return section('Who took part in this review', bullets(hands.map((hand) => nameOf(directory, hand))));
}
