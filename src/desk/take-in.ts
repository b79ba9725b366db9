import type { Temporal } from 'temporal-polyfill';
import type { ReceiveData } from '../complaints/command.js';
import { wholeMatter, type Answers, type Draft, type UnderstoodDate, type When } from '../interview/draft.js';
import { definitionOf } from '../interview/definition.js';
import type { InterviewContext } from '../interview/question.js';
import { suggestion } from '../interview/questions/matter.js';
import type { EnquiryData } from './desk.js';

/**
 * A finished interview as the fields of `receive`.
 *
 * @param channel how the resident came: the chat, or the same interview as pages
 */
export function toReceive(draft: Draft, context: InterviewContext, channel: 'chat' | 'web'): ReceiveData {
  const { answers } = draft;
  const { points, outcomes } = definitionOf(draft);
  const { happenedOn, knownOn } = answers;
  return {
    matter: wholeMatter(answers),
    channel,
    ...people(answers),
    points: points.map((point) => ({ ...point })),
    outcomes: [...outcomes],
    ...(answers.service?.id && { service: answers.service.id }),
    ...(answers.service?.words !== undefined && { serviceWords: answers.service.words }),
    ...(happenedOn && { happenedWords: happenedOn.words }),
    ...(isDated(happenedOn) && { happenedOn: latest(happenedOn, context.today) }),
    ...(isDated(knownOn) && { knownOn: latest(knownOn, context.today) }),
    ...(typeof answers.lateReason === 'string' && { lateReason: answers.lateReason }),
    ...(typeof answers.adjustments === 'string' && { adjustments: [answers.adjustments] }),
    ...(typeof answers.callTimes === 'string' && { callTimes: answers.callTimes }),
    ...(answers.tenancy && { tenancy: answers.tenancy }),
  };
}

/** The resident, and who speaks for them. Letters go to whoever is in touch with us (Code 3.6). */
function people(answers: Answers): Pick<ReceiveData, 'resident' | 'representative'> {
  const {
    name = 'Name not given',
    email,
    phone,
    address,
    onBehalfOf,
    representativeName,
    consent = 'not-yet',
  } = answers;
  const reach = {
    ...(typeof email === 'string' && { email }),
    ...(typeof phone === 'string' && { phone }),
    ...(typeof address === 'string' && { address }),
  };
  if (onBehalfOf === undefined || onBehalfOf === 'myself') return { resident: { name, ...reach } };
  const { email: theirs, ...rest } = reach;
  return {
    resident: { name, ...rest },
    representative: {
      name: representativeName ?? 'Name not given',
      kind: onBehalfOf,
      ...(theirs !== undefined && { email: theirs }),
      consent,
      correspondWith: true,
    },
  };
}

const isDated = (when: When | undefined): when is UnderstoodDate => typeof when?.date === 'string';

/** The last day that the words may mean, but none still to come: what is vague counts in the resident's favour (Code 2.3). */
function latest({ until }: UnderstoodDate, today: Temporal.PlainDate): string {
  return until < today.toString() ? until : today.toString();
}

/** The enquiry of a resident who chose the other route: what they said, what it was taken for, where it was pointed. */
export function toEnquiry(draft: Draft): EnquiryData | undefined {
  const route = suggestion(draft.screening);
  if (!draft.screening || typeof route?.signpost !== 'string') return undefined;
  return {
    text: wholeMatter(draft.answers),
    route: route.route,
    sub: route.sub,
    kind: route.kind,
    signpost: route.signpost,
    evidence: draft.screening.evidence,
  };
}
