import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { councilFile } from '../support/council-file.js';
import { startServer, type RunningServer } from '../support/server.js';
import { proof } from './provisions/proof.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');

let server: RunningServer;
const pages = new Map<string, string>();

beforeAll(async () => {
  server = await startServer();
  for (const path of ['/', '/complain', '/policy']) pages.set(path, await page(path));
});

afterAll(() => server.stop());

async function page(path: string, at = server): Promise<string> {
  const response = await fetch(`${at.url}${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

/** What a page says, without its markup. */
const said = (path: string): string => plain(pages.get(path) ?? '');
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

it(
  proof(
    ['Code 1.2', 'Dacorum 3.1'],
    'the policy and both forms give the definition in the words of the Code',
  ),
  () => {
    const definition =
      'an expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the organisation, its own staff, or those acting on its behalf, affecting a resident or group of residents.';
    for (const path of ['/', '/complain', '/policy']) expect(said(path)).toContain(definition);
  },
);

it(proof('Dacorum 3.2', 'the policy lists the eight kinds of failing'), () => {
  const kinds = [
    /took too long/,
    /made a mistake/,
    /did not give you a service/,
    /did not listen/,
    /did not follow our own policy/,
    /what the law says/,
    /did not keep a promise/,
    /unhelpful or behaved badly/,
  ];
  for (const kind of kinds) expect(said('/policy')).toMatch(kind);
});

it(
  proof(
    ['Code 1.3', 'Code 3.6'],
    'the policy says that no word is needed, and that anybody may speak for a resident and come to meetings',
  ),
  () => {
    expect(said('/policy')).toContain('You do not have to use the word');
    expect(said('/policy')).toMatch(
      /friend, an advocate, a councillor or an MP\. They may come with you to any meeting/,
    );
  },
);

it(
  proof(
    ['Code 3.1', 'Dacorum 4.1', 'Dacorum 4.2', 'Dacorum 4.3'],
    'chat, plain pages, telephone, e-mail and post stand on the policy',
  ),
  () => {
    const { phone, email, post } = policy.council.contact;
    for (const way of [phone, email, ...post]) expect(said('/policy')).toContain(way);
    expect(pages.get('/policy')).toContain('href="/complain"');
    expect(pages.get('/policy')).toContain('href="/"');
  },
);

it(
  proof(
    ['Code 3.4', 'Code 5.3', 'Dacorum 5.1'],
    'the policy tells both stages with their days, and no other',
  ),
  () => {
    const words = said('/policy');
    expect(words).toContain('There are two stages and no more.');
    for (const period of ['Within 5 working days', 'Within 10 working days', 'Within 20 working days'])
      expect(words).toContain(period);
    expect(words).not.toMatch(/stage (0|3|three|zero)|informal/i);
  },
);

it(
  proof(
    ['Code 3.5', 'Dacorum 9.2'],
    'the policy says how it, the Ombudsman and the Code are made known, and how to have it printed',
  ),
  () => {
    expect(said('/policy')).toMatch(
      /How we tell people about this policy.*Ombudsman.*Complaint Handling Code/,
    );
    expect(said('/policy')).toMatch(
      /printed copy, which we post to you or go through with you by appointment/,
    );
  },
);

it(
  proof(
    ['Code 3.7', 'Dacorum 5.14'],
    'the policy says how to reach each Ombudsman, and no time limit of theirs',
  ),
  () => {
    const words = said('/policy').replace(/more than 12 months ago/, '');
    for (const { contact } of [policy.ombudsmen.housing, policy.ombudsmen.lgsco].filter(
      (one) => one !== undefined,
    )) {
      for (const fact of [contact.phone, ...contact.post]) expect(words).toContain(fact);
    }
    expect(words).not.toMatch(/12 months after|within 12 months of our final/);
  },
);

it(
  proof(
    ['Code 2.2', 'Code 2.4'],
    'the policy lists the only reasons for which a complaint is not taken, and the right to challenge that',
  ),
  () => {
    for (const { says } of policy.exclusions) expect(said('/policy')).toContain(says);
    expect(said('/policy')).toMatch(
      /right to take that decision to the Ombudsman, who may tell us to take it/,
    );
  },
);

it(
  proof(
    ['Dacorum 5.9', 'Dacorum 5.10', 'Code 6.12'],
    'the policy asks for stage 2 within 28 days, bars nobody after, and wants no reason',
  ),
  () => {
    expect(said('/policy')).toMatch(
      /You do not have to say why\. It is best to ask within 28 days; you can still ask later/,
    );
  },
);

it(proof('Dacorum 8.1', 'every page leads to the privacy notice'), () => {
  for (const markup of pages.values()) expect(markup).toContain(`href="${policy.council.privacyUrl}"`);
});

describe(proof('Code 3.4', 'a period that the council changes is another period on its policy'), () => {
  it('at the next start', async () => {
    const { file, remove } = councilFile(
      [['clocks', 'acknowledge'], 3],
      [['clocks', 'stage2'], 15],
      [['clocks', 'askForStage2'], 60],
    );
    const changed = await startServer({ env: { COUNCIL_POLICY: file } });
    try {
      const words = plain(await page('/policy', changed));
      expect(words).toContain('Within 3 working days of receiving');
      expect(words).toContain('Within 15 working days');
      expect(words).toContain('within 60 days');
      expect(words).not.toContain('Within 20 working days');
    } finally {
      await changed.stop();
      remove();
    }
  });
});
