import { Temporal } from 'temporal-polyfill';
import { saidAbout } from '../../../bot/channels/said-about.js';
import { z } from 'zod';
import { localDate } from '../../calendar/english-dates.js';
import { hasRole, type Person } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { isRefusal, type Refusal } from '../../complaints/refusal.js';
import type { FoundEnquiry } from '../../desk/enquiries.js';
import { stateOf } from '../../desk/enquiry-listing.js';
import { understand } from '../../desk/understand.js';
import { phoneInWords } from '../../interview/contact-details.js';
import type { CouncilPolicy } from '../../policy/schema.js';
import type { Screener } from '../../screening/screening.js';
import {
  enquiry,
  enquiryPage,
  enquiryQuery,
  reviewBody,
  takenAs,
  takenWith,
  type Enquiry,
  type ListedEnquiry,
} from '../../workspace/contract/enquiries.js';
import { notFound } from '../errors.js';
import { turnsOf } from './case/transcript.js';
import { endpoint, noBody, nothing, type Endpoint } from './endpoint.js';
import { fileEndpoint } from './file-endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { refused } from './problems.js';
import { aFile, sentFile } from './sent-file.js';

type Parts = Pick<WorkspaceParts, 'enquiries' | 'conversations' | 'contents' | 'rules' | 'screen'>;

const {
  'see-enquiries': seeing,
  'review-enquiry': reviewing,
  'take-enquiry-as-complaint': taking,
} = deskPermissions;
const named = z.strictObject({ reference: z.string() });
const ofFile = named.extend({ file: aFile });

/** What residents asked who took another route, and what became of it (Code 1.4, 1.5). */
export function enquiryEndpoints({ enquiries, conversations, contents, rules, screen }: Parts): Endpoint[] {
  const whole = async (found: FoundEnquiry, person: Person): Promise<Enquiry> => ({
    ...shown(found, person, { policy: rules().policy, screen }),
    turns: turnsOf((await saidIn(found, conversations))?.part ?? []),
  });
  return [
    endpoint({
      method: 'get',
      path: '/enquiries',
      summary: 'Enquiries that took another route, the newest first.',
      may: seeing.roles,
      params: nothing,
      query: enquiryQuery,
      body: noBody,
      answers: enquiryPage,
      shows: () => ({ kind: 'list', list: 'enquiries' }),
      async answer({ query }) {
        const [{ found, next }, counts] = await Promise.all([enquiries.list(query), enquiries.counts()]);
        return { enquiries: found.map((one) => inList(one, rules().policy)), next, counts };
      },
    }),
    endpoint({
      method: 'get',
      path: '/enquiries/{reference}',
      summary: 'An enquiry: what was said, where it was pointed, and what became of it.',
      may: seeing.roles,
      params: named,
      query: nothing,
      body: noBody,
      answers: enquiry,
      shows: ({ params: { reference } }) => ({ kind: 'enquiry', reference }),
      answer: async ({ params, person }) => whole(there(await enquiries.find(params.reference)), person),
    }),
    fileEndpoint({
      path: '/enquiries/{reference}/files/{file}',
      summary: 'A file that the resident sent with an enquiry.',
      may: seeing.roles,
      params: ofFile,
      shows: ({ params: { reference } }) => ({ kind: 'enquiry', reference }),
      async find({ params: { reference, file } }) {
        const found = there(await enquiries.find(reference));
        return sentFile((await saidIn(found, conversations))?.part ?? [], file, contents);
      },
    }),
    endpoint({
      method: 'post',
      path: '/enquiries/{reference}/review',
      summary: 'Keeps what an officer found who looked at an enquiry again.',
      may: reviewing.roles,
      params: named,
      query: nothing,
      body: reviewBody,
      answers: enquiry,
      shows: ({ params: { reference } }) => ({ kind: 'enquiry', reference }),
      async answer({ params, body, person, now }) {
        const review = { ...body, by: person.email, at: now.toString() };
        return whole(there(await enquiries.review(params.reference, review)), person);
      },
    }),
    endpoint({
      method: 'post',
      path: '/enquiries/{reference}/complaint',
      summary:
        'Takes an enquiry as a complaint, received on the day on which it came; once, however often it is asked.',
      may: taking.roles,
      params: named,
      query: nothing,
      body: takenWith,
      answers: takenAs,
      shows: (_asked, { reference }) => ({ kind: 'case', reference }),
      async answer({ params, body, person, now }) {
        const taken = there(await enquiries.takeAsComplaint(params.reference, body, person.email, now));
        const { reference, received, acknowledgeBy, respondBy } = taken;
        return { reference, receivedOn: received.receivedOn, acknowledgeBy, respondBy };
      },
    }),
  ];
}

/** @throws HttpError where there is none, or a rule said no */
function there<T extends object>(outcome: T | Refusal | undefined): T {
  if (!outcome) throw notFound('There is no such enquiry.');
  if (isRefusal(outcome)) throw refused(outcome);
  return outcome;
}

/** So much of a text is shown in a list. */
const gistLength = 240;

function inList({ record, complaints }: FoundEnquiry, policy: CouncilPolicy): ListedEnquiry {
  const { reference, at, text, route, signpost } = record.enquiry;
  const outcome = record.reviews.at(-1)?.outcome;
  return {
    ...{ reference, at, route, outcome },
    gist: text.length > gistLength ? `${text.slice(0, gistLength)}…` : text,
    pointedTo: signpostOf(signpost, policy)?.body ?? signpost,
    state: stateOf(record.reviews),
    complaints: complaints.map((complaint) => complaint.reference),
  };
}

function shown(
  { record, complaints }: FoundEnquiry,
  person: Person,
  { policy, screen }: { readonly policy: CouncilPolicy; readonly screen: Screener },
): Omit<Enquiry, 'turns'> {
  const { reference, at, text, route, evidence, signpost } = record.enquiry;
  const receivedOn = localDate(Temporal.Instant.from(at));
  const given = signpostOf(signpost, policy);
  const { mined, service } = understand(text, { policy, screen }, receivedOn);
  return {
    ...{ reference, at, text, route, evidence: [...evidence] },
    receivedOn: receivedOn.toString(),
    signpost: given
      ? { body: given.body, because: given.because, how: given.how, deadline: given.deadline }
      : null,
    state: stateOf(record.reviews),
    reviews: record.reviews.map((review) => ({ ...review })),
    complaints: complaints.map(({ reference: complaint, received, status }) => ({
      ...{ reference: complaint, status },
      receivedOn: received.receivedOn,
    })),
    understood: {
      email: mined.email,
      phone: mined.phone === undefined ? undefined : phoneInWords(mined.phone),
      service: service?.id,
    },
    mayReview: hasRole(person, reviewing.roles),
  };
}

/** What was said in the conversation that it came from. */
const saidIn = (
  { record: { _id: reference, source } }: FoundEnquiry,
  conversations: Parts['conversations'],
) => saidAbout({ reference, source }, conversations);

const signpostOf = (of: string, { signposts }: CouncilPolicy) => signposts.find(({ id }) => id === of);
