/** A piece of HTML that is safe to put into a page or a letter. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | undefined | false | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escaped(String(value));
}

/** A template of HTML. What is put into it is escaped, unless it is HTML already; `undefined` and `false` leave nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/** Text that keeps its paragraphs and line breaks. */
export function paragraphs(text: string): Html {
  const lines = (paragraph: string) => new Html(escaped(paragraph).replaceAll('\n', '<br>'));
  return html`${text.split(/\n{2,}/).map((paragraph) => html`<p>${lines(paragraph)}</p>`)}`;
}
