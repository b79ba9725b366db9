import type { Person } from '../complaints/directory.js';
import { html, type Html } from '../html/html.js';
import { sitePage, type Site } from '../website/layout.js';

/** Why somebody could not sign in. */
export type SignInProblem =
  | { readonly kind: 'silent' | 'refused' | 'not-begun' | 'not-set-up' }
  /** `address`: what they signed in with, where it is known. */
  | { readonly kind: 'stranger' | 'left'; readonly address: string | undefined };

const again = html`<p><a href="/workspace/sign-in">Try again</a></p>`;
const asAnother = html`<p><a href="/workspace/sign-in?afresh=yes">Sign in with another account</a></p>`;

const by = (address: string | undefined): Html =>
  address === undefined ? html`` : html`<p>You signed in as <strong>${address}</strong>.</p>`;

function explained(problem: SignInProblem): Html {
  switch (problem.kind) {
    case 'silent':
      return html`<p>The council’s sign-in does not answer. Wait a minute, then try again.</p>
        ${again}`;
    case 'refused':
      return html`<p>The council’s sign-in did not let you in, or this page was opened twice.</p>
        ${again}`;
    case 'not-begun':
      return html`<p>
          This sign-in was not begun in this browser, or it took longer than ten minutes. Your browser must
          allow cookies.
        </p>
        ${again}`;
    case 'not-set-up':
      return html`<p>
        Signing in with a browser is not set up. Whoever runs this service sets <code>PUBLIC_URL</code>, and
        <code>MicrosoftAppId</code> with the two settings beside it, or <code>OIDC_ISSUER</code> and
        <code>OIDC_CLIENT_ID</code>.
      </p>`;
    case 'stranger':
      return html`${by(problem.address)}
        <p>You are not in the staff list for complaints. Ask a complaints officer to add you.</p>
        ${asAnother}`;
    case 'left':
      return html`${by(problem.address)}
        <p>
          The staff list says that you no longer work for the council. If that is wrong, ask a complaints
          officer to mend it.
        </p>
        ${asAnother}`;
  }
}

/** The page that says why somebody could not sign in, and what to do. */
export function signInProblemPage(site: Site, problem: SignInProblem): string {
  return sitePage(site, {
    title: 'You are not signed in',
    body: html`<h1>You are not signed in</h1>
      ${explained(problem)}`,
  });
}

/** The page for somebody who has signed out. */
export function signedOutPage(site: Site): string {
  return sitePage(site, {
    title: 'You are signed out',
    body: html`<h1>You are signed out</h1>
      <p>
        Your council account may still be signed in on this computer. If others use it too, sign out of that
        as well.
      </p>
      <p><a href="/workspace/sign-in?afresh=yes">Sign in again</a></p>`,
  });
}

const noStaff = html`<p>The staff list is empty. There are two ways to fill it:</p>
  <ul>
    <li>
      <code>npm run -s redress -- demo</code> fills an empty store with a made-up council, its staff and a
      year of complaints
    </li>
    <li><code>npm run -s redress -- staff import staff.csv</code> takes a staff list of your own</li>
  </ul>
  <p>Stop this service first: the embedded store belongs to one process at a time.</p>`;

/**
 * The page on which somebody who tries the service out on their own machine chooses who to be.
 *
 * @param to where they go then
 */
export function tryOutPage(site: Site, people: readonly Person[], to: string): string {
  const choices = html`<p>
      This service runs on your own machine, for trying it out. Choose who to be. In production everybody
      signs in with their council account.
    </p>
    <form method="post" action="/workspace/sign-in">
      <input type="hidden" name="to" value="${to}" />
      <ul class="people">
        ${people.map(
          ({ name, email, roles, serviceAreas }) =>
            html`<li>
              <button type="submit" class="plain" name="person" value="${email}">${name}</button>
              <span class="hours">${[...roles, ...serviceAreas].join(', ').replaceAll('-', ' ')}</span>
            </li>`,
        )}
      </ul>
    </form>`;
  return sitePage(site, {
    title: 'Try the workspace',
    body: html`<h1>Try the workspace</h1>
      ${people.length === 0 ? noStaff : choices}`,
  });
}
