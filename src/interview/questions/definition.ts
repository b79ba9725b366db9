import { areaOf } from './service.js';
import { definitionOf } from '../definition.js';
import { markPoint } from '../points.js';
import { phoneInWords } from '../contact-details.js';
import { whenInWords } from '../when-in-words.js';
import type { Answers, Point } from '../draft.js';
import {
  again,
  type InterviewContext,
  type Question,
  taken,
  withAnswers,
  without,
  yesOrNo,
} from '../question.js';

/** Reads the definition back; the resident confirms it, or changes it in their own words (Code 5.6). */
export const definition: Question = {
  id: 'definition',
  applies: ({ changing }) => changing === undefined,
  isAnswered: ({ answers }) => answers.definition === 'confirmed',
  ask(draft, context) {
    const { points, outcomes } = definitionOf(draft);
    return {
      text: [
        'This is your complaint as I understand it. Please check it.',
        points.map((point, i) => `${String(i + 1)}. ${point.text}\n${whose(point, context)}`).join('\n\n'),
        outcomes.length > 0
          ? `What you would like:\n${outcomes.map((wish) => `• ${wish}`).join('\n')}`
          : 'What you would like: to be agreed with you.',
        details(draft.answers, context),
        'Shall I send it, or would you like to change something?',
      ].join('\n\n'),
      typed: true,
      long: true,
      optional: false,
      choices: [
        { value: 'confirm', title: 'Yes, send it' },
        { value: 'change', title: 'Change something' },
      ],
    };
  },
  take(reply, draft, context) {
    const said = reply.trim();
    if (said === '') return again('Please choose "Yes, send it", or "Change something".');
    if (yesOrNo(said) === 'yes' || /^(confirm|yes,? send it|send( it)?)[.!]*$/i.test(said)) {
      return taken(withAnswers(draft, { definition: 'confirmed' }));
    }
    if (yesOrNo(said) === 'no' || /^change( something)?[.!]*$/i.test(said))
      return taken({ ...draft, changing: 'choosing' });
    const { points } = definitionOf(draft);
    const added = reworded(points, points.length, said, context);
    return taken(withAnswers(draft, { points: added }), {
      kind: 'said',
      sentence: `I have added that as point ${String(points.length + 1)}. To undo it, choose "Change something".`,
    });
  },
  forget: (draft) => without(draft, 'definition'),
  wayOut: (_reply, draft) => draft,
};

const longestPoint = 2000;

function whose({ responsibility, signpost }: Point, { policy }: InterviewContext): string {
  const body = policy.signposts.find(({ id }) => id === signpost)?.body;
  if (responsibility === 'not-ours' && body !== undefined)
    return `(We think this part is not ours to answer. It is for: ${body}.)`;
  if (responsibility === 'unclear') return '(We will find out whether this is ours to answer.)';
  return '(This is ours to answer.)';
}

function details(answers: Answers, { policy }: InterviewContext): string {
  const { service, happenedOn, name, representativeName, email, phone, address, callTimes, adjustments } =
    answers;
  const lines: [string, string | null | undefined][] = [
    ['Service', areaOf(service?.id, policy)?.name ?? service?.words ?? 'we will find out'],
    ['When', happenedOn && whenInWords(happenedOn)],
    ['Name', name],
    ['Sent for them by', representativeName],
    ['E-mail', email],
    ['Phone', phone && phoneInWords(phone)],
    ['Good time to ring', callTimes],
    ['Address', address?.replace(/\s*\n\s*/g, ', ')],
    ['What we should do differently', adjustments],
  ];
  return lines
    .flatMap(([label, value]) => (value === null || value === undefined ? [] : [`${label}: ${value}`]))
    .join('\n');
}

/** The points with one in new words, one added at the end, or one taken out (`text` undefined); the changed one is marked anew. */
export function reworded(
  points: readonly Point[],
  at: number,
  text: string | undefined,
  { policy, screen, today }: InterviewContext,
): Point[] {
  const marked = text === undefined ? [] : [markPoint(text.slice(0, longestPoint), policy, screen, today)];
  return [...points.slice(0, at), ...marked, ...points.slice(at + 1)];
}
