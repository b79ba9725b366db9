import { describe, expect, it } from 'vitest';
import { html, paragraphs } from './html.js';

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
