import { describe, expect, it } from 'vitest';
import { markup } from './markup.js';

describe("the policy's own markup", () => {
  it('is bold, links and paragraphs', () => {
    expect(markup('**Call us**\n\n[Our site](https://example.gov.uk/a?b=1&c=2)')).toBe(
      '<p><strong>Call us</strong></p><p><a href="https://example.gov.uk/a?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">Our site</a></p>',
    );
    expect(markup('[a@example.org](mailto:a@example.org)')).toBe(
      '<p><a href="mailto:a@example.org">a@example.org</a></p>',
    );
  });

  it('is nothing else: no images, no HTML, no other kinds of link', () => {
    expect(markup('![x](https://example.org/x.png)')).not.toContain('<img');
    expect(markup('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(markup('[x](javascript:alert(1))')).not.toContain('href');
  });
});
