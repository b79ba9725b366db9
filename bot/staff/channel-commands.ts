import type { Person } from '../../src/complaints/directory.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { StaffParts } from './parts.js';
import { addressOf, conversationOf } from './staff-activity.js';
import type { StaffTurn } from './turn.js';

/** Hears in a team's channel which service it is for: "use for repairs". */
export async function hearInChannel({ heard, person }: StaffTurn, parts: StaffParts): Promise<void> {
  const text = heard.text.replaceAll(/<at>.*?<\/at>/gi, ' ').trim();
  const says = await use(text, conversationOf(heard), person, parts);
  await parts.teams.post(addressOf(heard), { text: says });
}

async function use(text: string, channel: string, person: Person, parts: StaffParts): Promise<string> {
  const name = text.replace(/^use\s+for\s+/i, '').toLowerCase();
  const conversation = await parts.conversations.find(channel);
  if (conversation?.kind !== 'channel') return parts.wording().help;
  const { policy } = parts.desk.rules();
  if (name === 'nothing') {
    if (!conversation.services.every((service) => mayChoose(person, service))) return notYoursToSay;
    await parts.conversations.tellAbout(channel, []);
    return 'Complaints are not told of in this channel any more.';
  }
  const service = serviceNamed(name, policy);
  if (!service) return parts.wording().channelGreeting;
  if (!mayChoose(person, service.id)) return notYoursToSay;
  await parts.conversations.tellAbout(channel, [service.id]);
  return policy.microsoftTeams.channel.length === 0
    ? `This channel is for ${service.name} now. The council’s policy says at present that nothing is told in channels.`
    : `This channel is told of complaints about ${service.name} now, without anything about the resident.`;
}

const notYoursToSay =
  'Only whoever leads the service, or a complaints officer, says where its complaints are told of.';

function serviceNamed(name: string, { serviceAreas }: CouncilPolicy) {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(name);
  return serviceAreas.find((area) => plain(area.id) === wanted || plain(area.name) === wanted);
}

const mayChoose = ({ roles, serviceAreas }: Person, service: string): boolean =>
  roles.includes('complaints-officer') || (roles.includes('team-leader') && serviceAreas.includes(service));
