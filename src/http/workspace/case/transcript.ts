import { understoodOf } from '../../../../bot/channels/case-conversation.js';
import { saidAbout } from '../../../../bot/channels/said-about.js';
import type { Said } from '../../../../bot/channels/transcript.js';
import type { Understood } from '../../../../bot/resident/session.js';
import { originOf } from '../../../desk/came-from.js';
import { serviceArea } from '../../../policy/lookup.js';
import type { CouncilPolicy } from '../../../policy/schema.js';
import type { Offer } from '../../../screening/screening.js';
import type { Transcript, Turn } from '../../../workspace/contract/case/transcript.js';
import type { WorkspaceParts } from '../parts.js';
import type { LookedAt } from './looked-at.js';
import { whoIs } from './names.js';

/** Where what was said is kept. */
type Kept = Pick<WorkspaceParts, 'conversations' | 'enquiries'>;

type Conversation = Extract<Transcript, { kind: 'conversation' }>;

/** What was said in a case, from the conversation that it came from; what staff logged, where it came from none. */
export async function transcriptOf(looked: LookedAt, kept: Kept): Promise<Transcript> {
  const about = await saidInCase(looked, kept);
  if (!about) {
    const { at, by, channel, matter } = looked.complaint.received;
    return { kind: 'logged', at, by: whoIs(by, looked), channel, matter };
  }
  const { session, startedAt } = about.record;
  const known = understoodOf(session, about.matter);
  return {
    kind: 'conversation',
    channel: session.channel,
    startedAt,
    turns: turnsOf(about.part),
    understood: understoodAs(known, looked.policy),
    mined: minedAs(known),
  };
}

/** What was said about a case in the conversation that it came from, also by way of an enquiry; undefined where it came from none. */
export async function saidInCase(
  { complaint: { reference, received }, entry }: LookedAt,
  { conversations, enquiries }: Kept,
): ReturnType<typeof saidAbout> {
  const came = { reference, source: entry.source ?? '', raisedIn: received.raisedIn };
  const origin = await originOf(came, async (enquiry) => (await enquiries.find(enquiry))?.record.source);
  return saidAbout(origin, conversations);
}

/** What was said in part of a conversation, turn by turn. */
export const turnsOf = (part: readonly Said[]): Turn[] => part.map(turnOf);

function turnOf(said: Said, place: number, part: readonly Said[]): Turn {
  if (said.by === 'bot') {
    const { at, text, redress } = said;
    return {
      ...{ by: 'bot', at, text, question: redress?.question ?? null },
      choices: redress?.choices ?? [],
      recorded: redress?.recorded?.reference ?? null,
    };
  }
  const { at, text, answers, files = [] } = said;
  return {
    ...{ by: 'resident', at, text, question: answers?.question ?? null },
    chose: picked(said, place, part),
    files: [...files],
  };
}

/** The title of what was picked, among the choices of the last question before. */
function picked(said: Said, place: number, part: readonly Said[]): string | null {
  if (said.by !== 'resident' || said.answers?.choice === undefined) return null;
  const { choice, question } = said.answers;
  const asked = part
    .slice(0, place)
    .findLast((one) => one.by === 'bot' && one.redress?.question === question);
  const choices = asked?.by === 'bot' ? asked.redress?.choices : undefined;
  return choices?.find(({ value }) => value === choice)?.title ?? said.displayText ?? choice;
}

function understoodAs(known: Understood | undefined, policy: CouncilPolicy): Conversation['understood'] {
  const { screening, offer } = known ?? {};
  if (!screening) return null;
  const offered = ({ route, signpost }: Offer) => ({
    route: inWords(route),
    body: policy.signposts.find(({ id }) => id === signpost)?.body ?? null,
  });
  return {
    route: inWords(screening.route),
    words: [...screening.evidence],
    confidence: screening.confidence,
    offered: screening.offers.map(offered),
    chose: offer ?? null,
    also: screening.also.map(offered),
    urgent: screening.urgent.flatMap((id) => policy.urgent.find((one) => one.id === id)?.say ?? []),
    service: screening.service && (serviceArea(policy, screening.service.id)?.name ?? null),
  };
}

function minedAs(known: Understood | undefined): Conversation['mined'] {
  if (!known) return null;
  const { happenedOn, email, phone } = known.mined;
  if (!happenedOn && email === undefined && phone === undefined) return null;
  return {
    happenedOn: happenedOn ? { date: happenedOn.date, words: happenedOn.words } : null,
    email: email ?? null,
    phone: phone ?? null,
    confirmed: known.minedConfirmed,
  };
}

const inWords = (route: string): string => route.replaceAll('_', ' ');
