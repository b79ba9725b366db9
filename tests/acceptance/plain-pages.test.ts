import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { PageVisitor } from '../support/page-visitor.js';
import { willingly } from '../support/resident.js';
import { startServer, type RunningServer } from '../support/server.js';
import { proof } from './provisions/proof.js';

const matter = 'The lift has stood still for six weeks, and nobody answers my letters.';

let server: RunningServer;
const seen: string[] = [];

/** A resident who fills in page after page, with no account and no JavaScript, until the complaint is recorded. */
beforeAll(async () => {
  server = await startServer();
  const visitor = new PageVisitor(server.url);
  await visitor.get();
  seen.push(visitor.page);
  for (let pages = 0; pages < 40 && !visitor.page.includes('Your reference is'); pages += 1) {
    const question = visitor.hidden('question');
    const text = question === 'matter' ? matter : (willingly[question] ?? '');
    await visitor.post({ once: visitor.hidden('once'), question, text });
    await visitor.get();
    seen.push(visitor.page);
  }
});

afterAll(() => server.stop());

const reference = (): string => /Your reference is (DBC-\d\d-\d{5}-\w+)/.exec(seen.at(-1) ?? '')?.[1] ?? '';

it(
  proof(
    ['Dacorum 4.1', 'Dacorum 9.1'],
    'a complaint is sent by form, without an account and without JavaScript',
  ),
  () => {
    expect(reference()).toMatch(/^DBC-/);
    for (const page of seen) expect(page).not.toMatch(/<script|type="password"/);
  },
);

it(
  proof(
    'Dacorum 9.1',
    'every page has a language, a title, one first heading, a way past the banner, and a label on each field',
  ),
  () => {
    expect(seen.length).toBeGreaterThan(8);
    for (const page of seen) {
      expect(page).toContain('<html lang="en-GB">');
      expect(page).toMatch(/<title>[^<]+<\/title>/);
      expect(page.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(page).toContain('<a class="skip" href="#main">');
      const fields = [...page.matchAll(/<(?:input|textarea) (?!type="hidden")[^>]*\bid="([^"]+)"/g)];
      for (const [, id = ''] of fields) expect(page).toContain(`for="${id}"`);
    }
  },
);

it(
  proof('Code 3.1', 'the form asks what the resident needs us to do differently, and lets them leave it out'),
  () => {
    const asked = seen.find((page) => page.includes('name="question" value="adjustments"'));
    expect(asked).toMatch(/large print/i);
    expect(asked).toMatch(/value="skip"/);
  },
);

it(
  proof(
    ['Dacorum 5.2', 'Code 6.2'],
    'the receipt comes by e-mail at once, with the reference, the words and both days, and is no acknowledgement',
  ),
  async () => {
    const folder = join(server.dataDir, 'mail');
    const [name = ''] = await eventually(() => {
      const mails = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.eml')) : [];
      return mails.length > 0 && mails;
    });
    const mail = readFileSync(join(folder, name), 'utf8').replaceAll('=\r\n', '');
    for (const part of [
      'pat@example.org',
      reference(),
      'The lift has stood still',
      'not yet our acknowledgement',
    ])
      expect(mail).toContain(part);
    expect(mail.match(/(Mon|Tues|Wednes|Thurs|Fri)day \d+ \w+ 20\d\d/g)?.length).toBeGreaterThan(2);
  },
);
