import { dayInEnglish } from '../calendar/english-dates.js';
import { definitionOf, type Complaint } from '../complaints/complaint.js';
import type { ComplaintRefused } from '../complaints/event.js';
import type { LetterPartName } from '../policy/letter-contents.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { bullets, numbered, paragraph, section, type LetterPart } from './letter.js';

/** What the resident asked for. */
export function askedPart(complaint: Complaint): LetterPart[] {
  const { points, outcomes } = definitionOf(complaint);
  return [
    ...section('What you asked us to look at', numbered(points.map(({ text }) => text))),
    ...section('What you would like us to do', bullets(outcomes)),
  ];
}

/** The parts of a refusal (Code 2.1, 2.4): ground, individual facts and evidence, discretion, other route, and the right to go further. */
export function refusalParts(
  event: ComplaintRefused,
  policy: CouncilPolicy,
): [LetterPartName, LetterPart[]][] {
  const exclusion = policy.exclusions.find(({ ground }) => ground === event.ground);
  const { facts, evidence, claimNumber, filedOn, discretion } = event;
  return [
    ['ground', section('Why we will not look into it', paragraph(exclusion?.says ?? ''))],
    [
      'facts',
      section('What we know of it', [
        ...paragraph(facts),
        ...paragraph(claimNumber === undefined ? '' : `Claim number: ${claimNumber}`),
        ...paragraph(filedOn === undefined ? '' : `Filed on: ${dayInEnglish(filedOn)}`),
        ...paragraph(`What this rests on: ${evidence}`),
      ]),
    ],
    ['discretion', section('Whether we could take it all the same', paragraph(discretion ?? ''))],
    ['otherRoute', section('Where else you can turn', paragraph(exclusion?.otherRoute ?? ''))],
    [
      'overturn',
      section(
        'Your right to take this further',
        paragraph(
          'You have the right to take this decision to the Ombudsman. The Ombudsman may tell us to take your complaint, and then we will.',
        ),
      ),
    ],
  ];
}
