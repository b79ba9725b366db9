import { describe, expect, it } from 'vitest';
import { policy } from '../../tests/support/case-story.js';
import { loadPolicy } from '../policy/load.js';
import { htmlLetters } from './html-letter.js';
import type { LetterPart } from './letter.js';
import type { Message } from './message.js';

const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');

const letter = (...parts: LetterPart[]): Message => ({
  ...{ id: 'DBC-26-00001-BCDF.1.question', reference: 'DBC-26-00001-BCDF', kind: 'question' },
  ...{ to: 'sam@example.org', by: 'email', subject: 'A question', text: '', format: 'usual' },
  at: '2026-06-09T10:00:00Z',
  parts,
});
const shown = htmlLetters(policy);

describe('what people wrote', () => {
  const hostile = `<script>alert("1")</script> R&D **bold** [x](https://evil.example) <img src=x onerror='y'> &amp;`;
  const asItStands =
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; R&amp;D **bold** [x](https://evil.example) ' +
    '&lt;img src=x onerror=&#39;y&#39;&gt; &amp;amp;';

  it('stands in a letter as it was typed, wherever it stands', () => {
    const page = shown({
      ...letter(
        { kind: 'paragraph', text: hostile },
        { kind: 'heading', text: hostile },
        { kind: 'list', numbered: true, items: [hostile] },
        { kind: 'list', numbered: false, items: [hostile] },
        { kind: 'quotation', text: hostile },
      ),
      subject: hostile,
    });
    expect(page.split(asItStands)).toHaveLength(8);
    expect(page).not.toMatch(/<script|<img|<strong|<a /);
  });

  it('keeps its lines and paragraphs', () => {
    expect(shown(letter({ kind: 'quotation', text: 'One\ntwo\n\nthree' }))).toContain(
      '<p>One<br>two</p><p>three</p></blockquote>',
    );
    expect(shown(letter({ kind: 'paragraph', text: 'One\ntwo' }))).toContain('>One<br>two</p>');
  });

  it('is never a link, not even in a letter of the council', () => {
    const lures = 'http://evil.example/council, https://www.dacorum.gov.uk.evil.example or pay@evil.example';
    expect(
      shown(
        letter(
          { kind: 'paragraph', text: `Dear ${lures},` },
          { kind: 'list', numbered: true, items: [lures] },
        ),
      ),
    ).not.toContain('<a ');
  });
});

describe('an address that the council’s own file holds', () => {
  const { email, url = '' } = policy.council.contact;
  const text = `Write to ${email}, or see ${url}. Ring 01442 228000.`;

  it('is a link, without the stop of the sentence', () => {
    expect(shown(letter({ kind: 'paragraph', text }))).toContain(
      `Write to <a href="mailto:${email}">${email}</a>, or see <a href="${url}">${url}</a>. Ring`,
    );
    expect(htmlLetters(marlhaven)(letter({ kind: 'paragraph', text }))).not.toContain('<a ');
  });

  it('is none where somebody is quoted', () => {
    expect(shown(letter({ kind: 'quotation', text }))).not.toContain('<a ');
  });
});

describe('the page', () => {
  const parts: LetterPart[] = [
    { kind: 'heading', text: 'What happens next' },
    { kind: 'list', numbered: true, items: ['First', 'Then'] },
    { kind: 'list', numbered: false, items: ['Either'] },
    { kind: 'quotation', text: 'My words' },
  ];

  it('says in which language it is, whose it is and what it is about, and has headings, lists and quotations', () => {
    const page = htmlLetters(marlhaven)(letter(...parts));
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toContain('<title>A question</title>');
    expect(page).toMatch(/<p [^>]*>Marlhaven Council<\/p>/);
    const tags = [...page.matchAll(/<(h1|h2|ol|ul|li|blockquote)\b/g)].map(([, tag]) => tag);
    expect(tags).toEqual(['h1', 'h2', 'ol', 'li', 'li', 'ul', 'li', 'blockquote']);
  });

  it('asks for nothing from elsewhere', () => {
    expect(shown(letter(...parts))).not.toMatch(/\bsrc=|<link|<script|url\(|@import/);
  });

  it('is in large print where that was asked for', () => {
    expect(shown({ ...letter(...parts), format: 'large-print' })).toContain('font-size:24px');
    expect(shown(letter(...parts))).not.toContain('font-size:24px');
  });
});
