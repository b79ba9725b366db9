import type { CouncilPolicy } from '../policy/schema.js';
import { html, type Html } from '../html/html.js';

/** What every page is made with. */
export interface Site {
  /** The policy in force whenever it is looked at: it may be another for the next page. */
  readonly policy: CouncilPolicy;
  /** The address of a file of ours that pages load, by its name. */
  readonly asset: (name: 'site.css' | 'chat.js' | 'webchat-minimal.js') => string;
}

interface Page {
  readonly title: string;
  readonly body: Html;
  /** For the head of the page: scripts, and other things of this page alone. */
  readonly head?: Html;
  /** Where the page lets scripts run, what lets them. */
  readonly nonce?: string;
}

function documentOf({ policy, asset }: Site, { title, body, head, nonce }: Page): string {
  const { name } = policy.council;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${name}</title>
        <link rel="icon" href="data:," />
        <link
          rel="stylesheet"
          href="${asset('site.css')}"
          ${nonce !== undefined && html` nonce="${nonce}"`}
        />
        ${head}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the main part of this page</a>
        ${body}
      </body>
    </html> `.text;
}

/** A whole page of the site, with the council's name above and the links that belong under every page. */
export function sitePage(site: Site, page: Page): string {
  const { council } = site.policy;
  const body = html`<header class="banner">
      <p class="council"><a href="/">${council.name}</a></p>
    </header>
    <main id="main" tabindex="-1">${page.body}</main>
    <footer class="foot">
      <nav aria-label="About this service">
        <ul>
          <li><a href="/policy">How we deal with complaints</a></li>
          <li><a href="${council.privacyUrl}">Privacy</a></li>
          <li><a href="${council.complaintsUrl}">Complaints on our website</a></li>
        </ul>
      </nav>
    </footer>`;
  return documentOf(site, { ...page, body });
}

/** A page that stands inside another site's page: nothing but what it is for. */
export function framedPage(site: Site, page: Page): string {
  return documentOf(site, {
    ...page,
    body: html`<main id="main" class="framed" tabindex="-1" aria-label="${page.title}">${page.body}</main>`,
  });
}

/** The ways to reach a person, for beside the chat and wherever something failed. */
export function waysToReach({ council }: CouncilPolicy): Html {
  const { phone, hours, email, post } = council.contact;
  return html`<ul class="ways">
    <li>
      <span class="way">Phone</span>
      <a href="${telephone(phone)}">${phone}</a
      >${hours !== undefined && html` <span class="hours">${hours}</span>`}
    </li>
    <li><span class="way">E-mail</span> <a href="mailto:${email}">${email}</a></li>
    <li><span class="way">Post</span> <span>${council.complaintsTeam}, ${post.join(', ')}</span></li>
  </ul>`;
}

/** Code 1.2: what a complaint is, in the one wording that the policy has, for beside the form. */
export function definition({ complaint }: CouncilPolicy): Html {
  return html`<h2>What a complaint is</h2>
    <p>A complaint is ${complaint.definition}</p>`;
}

/** A phone number as a link that dials it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
