import { html, type Html } from '../html/html.js';

/** A question as a form puts it. */
export interface AskedOnPage {
  readonly id: string;
  /** Plain text; its last paragraph is the question, what comes before leads up to it. */
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  /** Whether an answer may be typed, and whether it may run over several lines. */
  readonly typed: boolean;
  readonly long: boolean;
}

/** What a browser may fill in by itself, and the keyboard that a phone shows. */
const purposes: Readonly<Record<string, Html>> = {
  name: html`autocomplete="name"`,
  'representative-name': html`autocomplete="name"`,
  email: html`type="email" autocomplete="email" spellcheck="false"`,
  phone: html`type="tel" autocomplete="tel"`,
  address: html`autocomplete="street-address"`,
};

/** The fields that take an answer: choices, a place to type, or both. The first of them has the id `answer`. */
export function answerFields(asked: AskedOnPage, question: string, problem: string | undefined): Html {
  const { choices, typed } = asked;
  const wrong = problem !== undefined && html`<p class="wrong-text" id="wrong">${problem}</p>`;
  if (choices.length === 0) {
    return html`<label class="question" for="answer">${question}</label
      >${wrong}${field(asked, 'answer', problem)}`;
  }
  return html`<fieldset ${problem !== undefined && html`aria-describedby="wrong"`}>
      <legend>${question}</legend>
      ${wrong}
      ${choices.map(({ value, title }, index) => choice(index === 0 ? 'answer' : `answer-${index + 1}`, value, title))}
    </fieldset>
    ${
      typed &&
      html`<label class="hint" for="own-words">Or answer in your own words</label>
        ${field(asked, 'own-words', undefined)}`
    }`;
}

function choice(id: string, value: string, title: string): Html {
  return html`<div class="choice">
    <input type="radio" name="choice" id="${id}" value="${value}" />
    <label for="${id}">${title}</label>
  </div>`;
}

function field({ id: question, long }: AskedOnPage, id: string, problem: string | undefined): Html {
  const described = problem !== undefined && html`aria-describedby="wrong" aria-invalid="true"`;
  const purpose = purposes[question] ?? html`autocomplete="off"`;
  return long
    ? html`<textarea class="text" id="${id}" name="text" rows="6" ${purpose} ${described}></textarea>`
    : html`<input class="text" id="${id}" name="text" ${purpose} ${described} />`;
}
