import { html, Html, paragraphs } from '../html/html.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { councilAddresses, linked } from './council-addresses.js';
import type { LetterPart } from './letter.js';
import type { Message } from './message.js';

// Mail programs keep styles that stand on the element, and few others. No colour is named anywhere: ink, paper and links
// are the reader's own, by day and in the dark.
const style = {
  body: 'margin:0;padding:0',
  sheet:
    'box-sizing:border-box;max-width:40em;margin:0 auto;padding:16px;font-family:Arial,Helvetica,sans-serif;line-height:1.5;overflow-wrap:anywhere',
  council: 'margin:0 0 1em;padding-bottom:0.5em;border-bottom:2px solid;font-weight:bold',
  h1: 'margin:0 0 1em;font-size:1.375em;line-height:1.25',
  h2: 'margin:1.5em 0 0.5em;font-size:1.125em;line-height:1.3',
  text: 'margin:0 0 1em',
  list: 'margin:0 0 1em;padding-left:1.75em',
  item: 'margin:0 0 0.5em',
  quotation: 'margin:0 0 1em;padding-left:0.75em;border-left:4px solid',
} as const;

/** Large print is 18 point (24 pixels) and more, the headings larger still. */
const size: Readonly<Record<Message['format'], string>> = { usual: '16px', 'large-print': '24px' };

const newLine = new Html('\n');

/**
 * Makes letters and cards of a council as HTML pages that mail programs can show. The page is whole and asks for nothing
 * from elsewhere; the only links in it are to addresses that the council's own file holds, and there is none in a
 * quotation.
 */
export function htmlLetters(policy: CouncilPolicy): (message: Message) => string {
  const own = councilAddresses(policy);
  const lines = (text: string) =>
    new Html(
      text
        .split('\n')
        .map((line) => linked(line, own).text)
        .join('<br>'),
    );
  return ({ subject, parts, format }) =>
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${subject}</title>
        </head>
        <body style="${style.body}">
          <main lang="en-GB" style="${style.sheet};font-size:${size[format]}">
            <p style="${style.council}">${policy.council.name}</p>
            <h1 style="${style.h1}">${subject}</h1>
            ${parts.flatMap((part) => [newLine, shown(part, lines)])}
          </main>
        </body>
      </html>`.text.replace(/\n\s+/g, '\n') + '\n';
}

function shown(part: LetterPart, lines: (text: string) => Html): Html {
  switch (part.kind) {
    case 'paragraph':
      return html`<p style="${style.text}">${lines(part.text)}</p>`;
    case 'heading':
      return html`<h2 style="${style.h2}">${part.text}</h2>`;
    case 'list': {
      const items = part.items.flatMap((item) => [
        newLine,
        html`<li style="${style.item}">${lines(item)}</li>`,
      ]);
      return part.numbered
        ? html`<ol style="${style.list}">
            ${items}
          </ol>`
        : html`<ul style="${style.list}">
            ${items}
          </ul>`;
    }
    case 'quotation':
      return html`<blockquote dir="auto" style="${style.quotation}">${paragraphs(part.text)}</blockquote>`;
  }
}
