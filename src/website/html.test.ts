import { describe, expect, it } from 'vitest';
import { html, paragraphs } from './html.js';
import { markup } from './markup.js';

describe('a page', () => {
  it('never lets text become markup', () => {
    const hostile = `<img src=x onerror="alert('1')"> & \${process.env} {{DATE()}}`;
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; ${process.env} {{DATE()}}">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; ${process.env} {{DATE()}}</p>',
    );
  });

  it('is put together from pieces', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    const list = html`<ul>
      ${items}${undefined}${false}${3}
    </ul>`;
    expect(list.text.replace(/\s+/g, '')).toBe('<ul><li>a</li><li>&lt;b&gt;</li>3</ul>');
  });

  it('keeps the paragraphs and lines of what people wrote', () => {
    expect(paragraphs('one\ntwo\n\n<three>').text).toBe('<p>one<br>two</p><p>&lt;three&gt;</p>');
  });
});

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
