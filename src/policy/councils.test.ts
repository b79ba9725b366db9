import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from './load.js';
import { elsewhereKind, sub, urgentKind, type CouncilPolicy } from './schema.js';

const read = (council: string): { text: string; policy: CouncilPolicy } => {
  const text = readFileSync(`src/policy/councils/${council}.yaml`, 'utf8');
  return { text, policy: parsePolicy(text, `${council}.yaml`) };
};
const dacorum = read('dacorum').policy;
const marlhaven = read('marlhaven');

/** Every sentence that a resident may read. */
function residentText({
  signposts,
  urgent,
  ombudsmen,
  exclusions,
  letters,
  complaint,
}: CouncilPolicy): string[] {
  const { subject, opening, notYetAcknowledged, whatHappensNext, changes } = letters.receipt;
  return [
    ...signposts.flatMap(({ because, how, deadline }) => [because, how, deadline ?? '']),
    ...urgent.map(({ say }) => say),
    ...exclusions.map(({ says }) => says),
    ...complaint.kinds.map(({ name }) => name),
    ...complaint.publicity,
    ...[ombudsmen.housing?.remit ?? '', ombudsmen.lgsco.remit],
    ...[subject, opening, notYetAcknowledged, ...whatHappensNext, changes],
  ]
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .filter((sentence) => sentence !== '');
}

describe.each([
  ['Dacorum', dacorum],
  ['Marlhaven', marlhaven.policy],
])('the policy of %s', (_, policy) => {
  it('defines a complaint in the words of Code 1.2', () => {
    expect(policy.complaint.definition).toBe(
      'an expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the organisation, its own staff, or those acting on its behalf, affecting a resident or group of residents.',
    );
  });

  it('keeps to the periods of the Code', () => {
    expect(policy.clocks).toMatchObject({
      acknowledge: 5,
      stage1: 10,
      stage1Extension: 10,
      acceptWithinMonths: 12,
    });
    expect(policy.clocks).toMatchObject({ stage2Acknowledge: 5, stage2: 20, stage2Extension: 20 });
  });

  it('says of every other route only that it may be right', () => {
    const sure = policy.signposts.filter(({ because }) => !/\bmay\b/.test(because));
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  it('gives somebody to reach on every signpost, and a deadline on every appeal', () => {
    const unreachable = policy.signposts.filter(({ contact }) => !contact.phone && !contact.url);
    const openEnded = policy.signposts.filter(
      ({ route, kind, deadline }) => (route === 'statutory_appeal' || kind === 'other_appeal') && !deadline,
    );
    expect(unreachable.map(({ id }) => id)).toEqual([]);
    expect(openEnded.map(({ id }) => id)).toEqual([]);
  });

  it('has a signpost for every kind of matter that is not the council’s', () => {
    const kinds = new Set(policy.signposts.map(({ kind }) => kind));
    expect(elsewhereKind.options.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('tells of the number in every urgent sentence', () => {
    const silent = policy.urgent.filter(({ say, contact }) => !say.includes(contact.phone ?? 'no number'));
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(policy.urgent.map(({ kind }) => kind)).toEqual(urgentKind.options);
  });

  it('sends nobody to the Ombudsman’s old address, or by e-mail, or at hours that may be wrong', () => {
    const { housing, lgsco } = policy.ombudsmen;
    expect(housing?.contact).toEqual({
      phone: '0300 111 3000',
      url: 'https://www.housing-ombudsman.org.uk/residents/make-a-complaint/',
      post: ['Housing Ombudsman Service', 'PO Box 1484', 'Unit D', 'Preston', 'PR2 0ET'],
    });
    expect(lgsco.contact).toEqual({
      phone: '0300 061 0614',
      url: 'https://www.lgo.org.uk',
      post: ['Local Government and Social Care Ombudsman', 'PO Box 4771', 'Coventry', 'CV4 0EH'],
    });
    const offered = policy.signposts.filter(({ kind }) => kind === 'already_considered');
    expect(offered.flatMap(({ contact }) => [contact.email, contact.hours].filter(Boolean))).toEqual([]);
  });

  it('asks for no reason and threatens no refusal', () => {
    const text = residentText(policy).join(' ').toLowerCase();
    for (const words of [
      'must explain why',
      'will not accept',
      'we cannot accept',
      'out of time',
      'vexatious',
    ]) {
      expect(text).not.toContain(words);
    }
  });

  it('is written in short sentences', () => {
    const words = residentText(policy).map((sentence) => sentence.split(/\s+/).length);
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(15);
    expect(residentText(policy).filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([]);
  });

  it('has words for each service area, each once', () => {
    for (const { id, words } of policy.serviceAreas) expect([id, words]).toEqual([id, [...new Set(words)]]);
  });
});

describe('the policy of Dacorum', () => {
  it('has the service areas that outside tools rely on', () => {
    const ids =
      'repairs gas planned-works tenancy rents leasehold allocations homelessness anti-social-behaviour sheltered-housing waste planning benefits council-tax parking environmental-health parks-and-streets customer-services';
    expect(dacorum.serviceAreas.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.split(' ')));
  });

  it('has twenty words and more for each service area', () => {
    expect(dacorum.serviceAreas.filter(({ words }) => words.length < 20)).toEqual([]);
  });

  it('lists the eight kinds of failing of its own policy', () => {
    expect(dacorum.complaint.kinds.map(({ id }) => id)).toEqual(
      'delay mistake not-delivered not-listened process law promise conduct'.split(' '),
    );
  });

  it('has a signpost for every statutory appeal and every county matter', () => {
    const subs = new Set(dacorum.signposts.map((signpost) => signpost.sub));
    expect(sub.options.filter((one) => !subs.has(one))).toEqual([]);
  });

  it('ends what rests on the county council with the county council', () => {
    const county = dacorum.signposts.filter(({ body }) => body.includes('Hertfordshire County Council'));
    expect(county.length).toBeGreaterThan(6);
    expect(county.filter(({ until }) => until !== '2028-03-31').map(({ id }) => id)).toEqual([]);
  });

  it('does not call it out of time, and takes a data protection complaint itself', () => {
    expect(dacorum.signposts.filter(({ id }) => id.includes('time'))).toEqual([]);
    const general = dacorum.signposts.find(({ id }) => id === 'information-request');
    expect(general?.how).toContain('send that to us as a complaint: we must take it');
  });
});

describe('the policy of a second council', () => {
  it('holds nothing of the first', () => {
    expect(marlhaven.text).not.toMatch(/dacorum|hertford|hemel|herts|01442|0300 123 40/i);
  });

  it('has numbers and addresses that lead nowhere, but for national bodies', () => {
    const national =
      /gov\.uk|parliament\.uk|citizensadvice|protect-advice|samaritans|housing-ombudsman|lgo\.org/;
    const own = [...marlhaven.text.matchAll(/https:\/\/[^\s,}]+/g)]
      .map(([url]) => url)
      .filter((url) => !national.test(url));
    expect(own.filter((url) => !url.startsWith('https://www.marlhaven.example'))).toEqual([]);
    expect(marlhaven.text.match(/01632 (?!960)\d+/g)).toBeNull();
  });

  it('has no signpost to a county council, for it runs those services itself', () => {
    expect(marlhaven.policy.signposts.filter(({ route }) => route === 'county_council')).toEqual([]);
  });
});
