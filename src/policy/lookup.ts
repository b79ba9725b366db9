import type { Temporal } from 'temporal-polyfill';
import type {
  CouncilPolicy,
  ElsewhereKind,
  OmbudsmanId,
  Route,
  ServiceArea,
  Signpost,
  Sub,
  Team,
} from './schema.js';

/** A service area by its id; undefined for an id that this council does not have (any longer). */
export function serviceArea(policy: CouncilPolicy, id: string): ServiceArea | undefined {
  return policy.serviceAreas.find((area) => area.id === id);
}

/** The team that answers for a service area. */
export function teamOf(policy: CouncilPolicy, serviceId: string): Team | undefined {
  const area = serviceArea(policy, serviceId);
  return area && policy.teams.find(({ id }) => id === area.team);
}

/** The council's own service areas for a county matter; none where somebody else runs it. */
export function areasAnsweringFor(policy: CouncilPolicy, sub: Sub): ServiceArea[] {
  return policy.serviceAreas.filter(({ answersFor }) => answersFor?.some((own) => own === sub));
}

/** What a message is about, as far as it chooses a signpost. */
interface SignpostQuery {
  readonly route: Route;
  readonly sub?: Sub | null | undefined;
  readonly kind?: ElsewhereKind | null | undefined;
  /** The message: its words choose among several signposts of the same kind. */
  readonly text?: string | undefined;
}

/**
 * The signpost for a matter on a day: of those in force, the one whose words say most of the
 * message, and where no words fit the general one. Undefined where the council has none, which for a
 * complaint is always.
 */
export function signpostFor(
  policy: CouncilPolicy,
  { route, sub, kind, text = '' }: SignpostQuery,
  today: Temporal.PlainDate,
): Signpost | undefined {
  const day = today.toString();
  const candidates = policy.signposts.filter(
    (signpost) =>
      signpost.route === route &&
      signpost.sub === (sub ?? undefined) &&
      signpost.kind === (kind ?? undefined) &&
      (signpost.from ?? day) <= day &&
      day <= (signpost.until ?? day),
  );
  const message = spaced(text);
  const [best] = candidates
    .map((signpost) => ({ signpost, said: saidBy(signpost.words ?? [], message) }))
    .filter(({ signpost, said }) => signpost.words === undefined || said > 0)
    .sort((a, b) => b.said - a.said);
  return best?.signpost;
}

/** How many words of the message the phrases account for. */
function saidBy(phrases: readonly string[], message: string): number {
  return phrases
    .map(spaced)
    .filter((phrase) => message.includes(phrase))
    .reduce((sum, phrase) => sum + phrase.trim().split(' ').length, 0);
}

/** Letters and figures only, one space between the words and one at either end, so that phrases match whole words. */
function spaced(text: string): string {
  const plain = text.toLowerCase().replaceAll(/['’]/g, '');
  return ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/**
 * The Ombudsmen whose details a letter about a case carries: the one that looks at the service, or
 * both where that is not known yet. The Housing Ombudsman comes first.
 */
export function ombudsmenFor(
  serviceId: string | undefined,
  tenure: 'tenant' | 'leaseholder' | 'neither' | undefined,
  policy: CouncilPolicy,
): OmbudsmanId[] {
  const looksAt = serviceId === undefined ? undefined : serviceArea(policy, serviceId)?.ombudsman;
  const both: OmbudsmanId[] = policy.ombudsmen.housing ? ['housing', 'lgsco'] : ['lgsco'];
  if (looksAt === 'housing' || looksAt === 'lgsco') return [looksAt];
  if (tenure === 'neither') return ['lgsco'];
  return looksAt === 'by-tenure' && tenure !== undefined ? ['housing'] : both;
}
