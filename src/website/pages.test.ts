import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../policy/load.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { embeddedChatPage, homePage } from './chat-page.js';
import { complainPage, noCookiePage, type ComplainView } from './complain-page.js';
import { errorPage } from './error-page.js';
import type { Site } from './layout.js';
import { policyPage } from './policy-page.js';

const dacorum = loadPolicy('src/policy/councils/dacorum.yaml');
const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');
const site = (policy: CouncilPolicy): Site => ({ policy, asset: (name) => `/assets/x/${name}` });

const view: ComplainView = {
  ...{ yours: undefined, said: [], problem: undefined, reference: undefined, recording: false, once: 'once' },
  asked: { id: 'matter', text: 'What went wrong?', choices: [], typed: true, long: true },
};

/** Every page that a resident may see. */
const pages = (policy: CouncilPolicy) => [
  homePage(site(policy), 'nonce'),
  embeddedChatPage(site(policy), 'nonce'),
  policyPage(site(policy)),
  complainPage(site(policy), view),
  noCookiePage(site(policy), 'my words'),
  errorPage(site(policy), { status: 404, message: 'There is nothing at this address.' }),
];

const plain = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('every page', () => {
  it('has one heading of the first order, a language, a title and a main part', () => {
    for (const page of pages(dacorum)) {
      expect(page.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(page.match(/<main /g)).toHaveLength(1);
      expect(page).toContain('<html lang="en-GB">');
      expect(page).toContain(`– ${dacorum.council.name}</title>`);
    }
  });

  it('says how else to reach the council', () => {
    for (const page of pages(dacorum)) expect(plain(page)).toContain(dacorum.council.contact.phone);
  });

  it('of another council holds nothing of Dacorum or Hertfordshire', () => {
    for (const page of pages(marlhaven)) {
      expect(page).not.toMatch(/dacorum|hertford|hemel|01442/i);
      expect(page).toContain(marlhaven.council.name);
    }
  });

  it('shows what the policy says as text, whatever is in it', () => {
    const council = { ...dacorum.council, name: '<script>alert(1)</script> & Sons' };
    for (const page of pages({ ...dacorum, council })) {
      expect(page).not.toContain('<script>alert');
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons');
    }
  });
});

describe('the complaints policy', () => {
  it('holds the definition word for word (Code 1.2)', () => {
    expect(plain(policyPage(site(dacorum)))).toContain(dacorum.complaint.definition);
  });

  it('tells the two stages and their times, as they stand in the council file (Code 3.4)', () => {
    const before = plain(policyPage(site(dacorum)));
    expect(before).toContain('Stage 1');
    expect(before).toContain('Stage 2');
    expect(before).not.toContain('Stage 3');
    expect(before).toContain('Within 20 working days of that you have our final answer');
    const stricter = { ...dacorum, clocks: { ...dacorum.clocks, stage2: 15 } };
    expect(plain(policyPage(site(stricter)))).toContain(
      'Within 15 working days of that you have our final answer',
    );
  });

  it('names the reasons for which a complaint may be refused, and every Ombudsman (Code 2.2, 3.7)', () => {
    const page = plain(policyPage(site(dacorum)));
    for (const { says } of dacorum.exclusions) expect(page).toContain(says);
    expect(page).toContain('Housing Ombudsman Service');
    expect(page).toContain('Local Government and Social Care Ombudsman');
  });
});

describe('a page of the interview', () => {
  const choices = [
    { value: 'yes', title: 'Yes' },
    { value: 'no', title: 'No' },
  ];

  it('asks for words with a field, and for one of several with radio buttons', () => {
    expect(complainPage(site(dacorum), view)).toContain('<textarea');
    const short = { ...view, asked: { ...choicesOnly(), choices: [], typed: true } };
    expect(complainPage(site(dacorum), short)).toMatch(/<input\s+class="text"/);
    const picked = complainPage(site(dacorum), { ...view, asked: choicesOnly() });
    expect(picked.match(/type="radio"/g)).toHaveLength(2);
    expect(picked).not.toContain('name="text"');
    const both = complainPage(site(dacorum), { ...view, asked: { ...choicesOnly(), typed: true } });
    expect(both).toContain('type="radio"');
    expect(both).toContain('name="text"');
  });

  function choicesOnly() {
    return { id: 'tenancy', text: 'First a word.\n\nWhich is it?', choices, typed: false, long: false };
  }

  it('puts the last paragraph of a question as the question, and what leads up to it before', () => {
    const page = complainPage(site(dacorum), { ...view, asked: choicesOnly() });
    expect(page).toContain('<legend>Which is it?</legend>');
    expect(page.indexOf('First a word.')).toBeLessThan(page.indexOf('<fieldset'));
  });

  it('lets a browser fill in what it knows of the resident', () => {
    const asked = { id: 'email', text: 'Your e-mail address?', choices: [], typed: true, long: false };
    expect(complainPage(site(dacorum), { ...view, asked })).toContain('autocomplete="email"');
  });

  it('shows what the resident said as text', () => {
    const hostile = '<img src=x onerror=alert(1)> **bold** [x](https://evil.example)';
    const page = complainPage(site(dacorum), { ...view, yours: hostile, problem: hostile, asked: undefined });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<strong>');
    expect(page).not.toContain('evil.example"');
  });

  it('comes again by itself while something is being recorded', () => {
    expect(complainPage(site(dacorum), { ...view, recording: true, asked: undefined })).toContain(
      'http-equiv="refresh"',
    );
  });
});
