import type { CouncilPolicy } from '../policy/schema.js';
import { html, type Html } from '../html/html.js';
import { definition, framedPage, sitePage, telephone, waysToReach, type Site } from './layout.js';

/** The scripts of the chat. Ours runs first and connects while Web Chat is still on its way. */
function scripts({ asset }: Site, nonce: string): Html {
  return html`<script defer nonce="${nonce}" src="${asset('chat.js')}"></script>
    <script defer nonce="${nonce}" src="${asset('webchat-minimal.js')}" id="webchat"></script>`;
}

/** Where the chat goes, what is said when the connection fails, and where to go without JavaScript. */
function chat({ council }: CouncilPolicy): Html {
  const { phone, email } = council.contact;
  return html`<div id="connection" role="alert"></div>
    <template id="connection-lost"
      ><p class="lost">
        <strong>We have lost the connection.</strong> We keep trying, and what you send will go as soon as it
        is back. You can also call <a href="${telephone(phone)}">${phone}</a> or e-mail
        <a href="mailto:${email}">${email}</a>.
      </p></template
    >
    <div id="chat" class="chat"><p class="opening">Opening the chat…</p></div>
    <noscript
      ><p class="lost">
        The chat needs JavaScript, which is off in your browser. You can
        <a href="/complain">answer the same questions on plain pages</a>.
      </p></noscript
    >`;
}

/** The quickest other ways, in one line. */
function reach({ council }: CouncilPolicy): Html {
  const { phone, email } = council.contact;
  return html`<p class="reach">
    Or call <a href="${telephone(phone)}">${phone}</a> or e-mail <a href="mailto:${email}">${email}</a>
  </p>`;
}

/** The resident's page: the chat, what it is for, and the other ways to complain beside it. */
export function homePage(site: Site, nonce: string): string {
  const { policy } = site;
  const { council } = policy;
  return sitePage(site, {
    title: 'Make a complaint',
    nonce,
    head: scripts(site, nonce),
    body: html`<div class="intro">
        <h1>Make a complaint</h1>
        <p>
          Tell ${council.name} what went wrong. We ask a few questions, one at a time, and you get a reference
          and the dates by which you will hear from us. It takes about ten minutes, and you can stop and come
          back. You can add photos and PDF files.
        </p>
        ${reach(policy)}
      </div>
      <div class="beside">
        <section class="talk" aria-labelledby="talk">
          <h2 id="talk" class="quiet">Chat</h2>
          ${chat(policy)}
          <p class="after">
            <button type="button" id="forget" class="plain">Clear this chat from this device</button>
          </p>
        </section>
        <aside class="other" aria-labelledby="other">
          <h2 id="other">Other ways to complain</h2>
          ${waysToReach(policy)}
          <p><a href="/complain">Use plain pages instead of the chat</a></p>
          ${definition(policy)}
          <h2>What you can use this for</h2>
          <ul class="uses">
            <li>a service that was late, wrong or never came</li>
            <li>how you were treated by our staff, or by people who work for us</li>
            <li>a complaint for somebody else, as a friend, an advocate, a councillor or an MP</li>
            <li>finding out who deals with it, if it is not us</li>
          </ul>
        </aside>
      </div>`,
  });
}

/** The chat alone, as it stands in a frame on a council's own pages. */
export function embeddedChatPage(site: Site, nonce: string): string {
  const { council } = site.policy;
  return framedPage(site, {
    title: 'Make a complaint',
    nonce,
    head: scripts(site, nonce),
    body: html`<h1 class="framed-title">Make a complaint to ${council.name}</h1>
      ${reach(site.policy)} ${chat(site.policy)}
      <p class="after">
        <button type="button" id="forget" class="plain">Clear this chat from this device</button>
      </p>`,
  });
}
