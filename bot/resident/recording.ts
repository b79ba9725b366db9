import type { Temporal } from 'temporal-polyfill';
import { dayInEnglish } from '../../src/calendar/english-dates.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { ComplaintReceived } from '../../src/complaints/event.js';
import { isRefusal } from '../../src/complaints/refusal.js';
import type { Desk } from '../../src/desk/desk.js';
import { toEnquiry, toReceive } from '../../src/desk/take-in.js';
import type { Draft } from '../../src/interview/draft.js';
import { complainAfterAll } from '../../src/interview/interview.js';
import type { InterviewContext } from '../../src/interview/question.js';
import { suggestion } from '../../src/interview/questions/matter.js';
import type { CouncilPolicy, Signpost } from '../../src/policy/schema.js';
import type { Message } from './conversation.js';
import type { Recorded, Session } from './session.js';
import { say, whereItIs } from './wording.js';

/** What came of recording: it stands, or the interview goes on with what there is to say. */
type Recording =
  | { readonly kind: 'recorded'; readonly recorded: Recorded; readonly messages: readonly Message[] }
  | { readonly kind: 'not-recorded'; readonly draft: Draft; readonly messages: readonly Message[] };

/** Records what a session has pending. The session's id and matter make it harmless to do twice. */
export function recorder(desk: Desk) {
  async function complaint(
    session: Session,
    source: string,
    context: InterviewContext,
    now: Temporal.Instant,
  ): Promise<Recording> {
    const outcome = await desk.receive(
      source,
      {
        ...toReceive(session.draft, context, session.channel),
        raisedIn: session.raisedIn,
        ...(session.enclosures && { enclosures: [...session.enclosures] }),
      },
      'resident',
      now,
    );
    if (isRefusal(outcome)) {
      const { definition, ...answers } = session.draft.answers;
      return { kind: 'not-recorded', draft: { ...session.draft, answers }, messages: [say(outcome.message)] };
    }
    const { reference, acknowledgeBy, respondBy } = outcome;
    const recorded = { kind: 'complaint' as const, reference, acknowledgeBy, respondBy };
    return {
      kind: 'recorded',
      recorded,
      messages: [{ ...say(complaintRecorded(outcome, context.policy)), recorded }],
    };
  }

  async function enquiry(
    session: Session,
    source: string,
    { policy }: InterviewContext,
    now: Temporal.Instant,
  ): Promise<Recording> {
    const data = toEnquiry(session.draft);
    const signpost = offered(session.draft, policy);
    if (!data || !signpost)
      return { kind: 'not-recorded', draft: complainAfterAll(session.draft), messages: [] };
    const { reference } = await desk.enquire(source, data, now);
    const recorded = { kind: 'enquiry' as const, reference, acknowledgeBy: null, respondBy: null };
    const asks = { question: 'offer', optional: true, choices: afterAnEnquiry };
    return {
      kind: 'recorded',
      recorded,
      messages: [whereItIs(signpost), { ...say(enquiryRecorded(reference, signpost)), recorded, asks }],
    };
  }

  return (session: Session, context: InterviewContext, now: Temporal.Instant): Promise<Recording> => {
    const source = `${session.channel}:${session.conversation}:${session.matter}`;
    return session.pending === 'enquiry'
      ? enquiry(session, source, context, now)
      : complaint(session, source, context, now);
  };
}

/** The signpost that a draft's offer shows. */
export function offered(draft: Draft, policy: CouncilPolicy): Signpost | undefined {
  const id = suggestion(draft.screening)?.signpost;
  return policy.signposts.find((signpost) => signpost.id === id);
}

const afterAnEnquiry = [
  { value: 'complain-anyway', title: 'Send this as a complaint anyway' },
  { value: 'start again', title: 'Start again with something else' },
];

/** What a resident is told when their complaint is recorded. */
function complaintRecorded(
  { reference, acknowledgeBy, respondBy, received }: Complaint,
  policy: CouncilPolicy,
): string {
  const emailed = received.representative?.email ?? received.resident.email;
  return [
    `Thank you. Your complaint is recorded. Your reference is ${reference}.`,
    emailed === undefined ? '' : `We are sending a copy to ${emailed}.`,
    received.resident.phone === undefined
      ? ''
      : `A team leader will try to ring you within ${policy.clocks.call} working days.`,
    `${canWrite(received) ? 'We will write to you' : 'We will tell you'} by ${dayInEnglish(acknowledgeBy)} who is dealing with it and what we are looking into. You will have our answer by ${dayInEnglish(respondBy)} at the latest.`,
    received.late
      ? 'Because it is older, a complaints officer will first decide how far we can look into it, and will tell you why.'
      : '',
    `To ask about it, ring ${policy.council.contact.phone} and give the reference. To tell us about something else, type "start again".`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

const canWrite = ({ resident, representative }: ComplaintReceived): boolean =>
  [resident.email, resident.address, representative?.email].some((where) => where !== undefined);

/** What a resident is told when they chose the other route. */
function enquiryRecorded(reference: string, { how, deadline }: Signpost): string {
  return [
    `Thank you. I have kept a note of this. Its reference is ${reference}. It is not a complaint.`,
    how,
    deadline === undefined ? '' : `Important: ${deadline}`,
    'If that does not help, or you are not happy with how it is handled, come back and choose "Send this as a complaint anyway".',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
