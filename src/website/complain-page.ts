import { answerFields, type AskedOnPage } from './answer-fields.js';
import { Html, html, paragraphs } from '../html/html.js';
import { definition, sitePage, waysToReach, type Site } from './layout.js';
import { markup } from './markup.js';

/** Something that was said, as a page shows it. */
interface Said {
  readonly text: string;
  readonly format: 'plain' | 'markdown';
}

/** One page of the interview. */
export interface ComplainView {
  /** What the resident said last, in their words; undefined at the start. */
  readonly yours: string | undefined;
  /** What we said since, before the question. */
  readonly said: readonly Said[];
  /** Why the last answer could not be taken. */
  readonly problem: string | undefined;
  /** The question that waits for an answer; undefined when nothing is asked. */
  readonly asked: AskedOnPage | undefined;
  /** The reference of what was recorded with the last answer. */
  readonly reference: string | undefined;
  /** Whether what was confirmed is still being recorded. */
  readonly recording: boolean;
  /** Known to this form alone: sending it twice is taken once. */
  readonly once: string;
}

/** One step of the interview without JavaScript. */
export function complainPage(site: Site, view: ComplainView): string {
  const { problem, asked, recording } = view;
  return sitePage(site, {
    title: `${problem === undefined ? '' : 'Error: '}${view.reference === undefined ? 'Make a complaint' : 'This is recorded'}`,
    ...(recording && { head: html`<meta http-equiv="refresh" content="3" />` }),
    body: html`<div class="talk-page">
        ${problem !== undefined && summary(problem)}
        <h1>${view.reference === undefined ? 'Make a complaint' : 'This is recorded'}</h1>
        ${problem === undefined && said(view)}
        ${recording && html`<p>We are recording what you sent. This page shows your reference in a moment.</p>`}
        <form
          method="post"
          action="/complain"
          novalidate
          ${asked?.long && html`enctype="multipart/form-data"`}
        >
          <input type="hidden" name="once" value="${view.once}" />
          ${asked && question(asked, problem)} ${commands(asked !== undefined)}
        </form>
      </div>
      <aside aria-labelledby="other">
        <h2 id="other">Other ways to complain</h2>
        ${waysToReach(site.policy)}
        <p><a href="/">Use the chat instead</a></p>
        ${definition(site.policy)}
      </aside>`,
  });
}

function summary(problem: string): Html {
  return html`<div class="summary" role="alert" aria-labelledby="summary">
    <h2 id="summary">There is a problem</h2>
    <p><a href="#answer">${problem}</a></p>
  </div>`;
}

const shown = ({ text, format }: Said) => (format === 'markdown' ? new Html(markup(text)) : paragraphs(text));

function said({ yours, said: messages, reference }: ComplainView): Html {
  return html`${
    yours !== undefined &&
    html`<div class="said yours">
      <p class="who">You said</p>
      ${paragraphs(yours)}
    </div>`
  }
  ${messages.map(
    (message) => html`<div class="${reference === undefined ? 'said' : 'done'}">${shown(message)}</div>`,
  )}`;
}

function question(asked: AskedOnPage, problem: string | undefined): Html {
  const parts = asked.text.split(/\n{2,}/);
  const before = parts.slice(0, -1).join('\n\n');
  return html`<input type="hidden" name="question" value="${asked.id}" />
    ${before !== '' && html`<div class="said">${paragraphs(before)}</div>`}
    <div class="${problem === undefined ? '' : 'wrong'}">
      ${answerFields(asked, parts.at(-1) ?? '', problem)}
    </div>
    ${asked.long && files}
    <p><button type="submit">Continue</button></p>`;
}

/** Where something is told at length, photos and papers may come with it. */
const files = html`<div class="files">
  <label class="hint" for="files">Add photos or PDF files (you can leave this out)</label>
  <input
    type="file"
    id="files"
    name="files"
    multiple
    accept="image/jpeg,image/png,image/webp,image/heic,application/pdf"
    aria-describedby="files-hint"
  />
  <p class="hint" id="files-hint">Up to 10 MB each.</p>
</div>`;

/** The words that always work, as buttons. */
function commands(asking: boolean): Html {
  const button = (command: string, label: string) =>
    html`<button type="submit" class="plain" name="command" value="${command}">${label}</button>`;
  return html`<div class="commands">
    ${asking && html`${button('back', 'Back')} ${button('help', 'Help')} ${button('speak to a person', 'Speak to a person')}`}
    ${button('start again', 'Start again')} ${button('leave', 'Clear my answers from this device')}
  </div>`;
}

/** What a resident sees whose browser did not bring back the cookie: their words, so that they are not lost, and other ways. */
export function noCookiePage(site: Site, typed: string): string {
  return sitePage(site, {
    title: 'Your answers could not be kept',
    body: html`<h1>Your answers could not be kept</h1>
      <p>
        These pages need one cookie to remember where you are, and your browser did not send it. It may be
        that cookies are turned off, or that two weeks have passed. You can allow cookies for this site and
        <a href="/complain">start here</a>, or reach us in another way:
      </p>
      ${waysToReach(site.policy)}
      ${
        typed !== '' &&
        html`<h2>What you wrote</h2>
          <p>Copy this before you leave the page.</p>
          <div class="said">${paragraphs(typed)}</div>`
      }`,
  });
}
