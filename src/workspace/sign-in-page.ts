import type { Person } from '../complaints/directory.js';
import { html } from '../html/html.js';
import { sitePage, type Site } from '../website/layout.js';

/** The page on which a developer picks who of the staff list to be. */
export function signInPage(site: Site, people: readonly Person[]): string {
  return sitePage(site, {
    title: 'Sign in',
    body: html`<h1>Sign in</h1>
      ${
        people.length === 0
          ? html`<p>
              The staff list is empty. Fill it with <code>npm run -s redress -- staff import</code>, or try
              the demonstration council with <code>npm run -s redress -- demo</code>.
            </p>`
          : html`<p>This service runs on your own machine for trying things out. Choose who to be.</p>
              <form method="post" action="/workspace/sign-in">
                <ul class="people">
                  ${people.map(
                    ({ name, email, roles }) =>
                      html`<li>
                        <button type="submit" name="person" value="${email}">
                          ${name}, ${roles.map((role) => role.replaceAll('-', ' ')).join(' and ')}
                        </button>
                      </li>`,
                  )}
                </ul>
              </form>`
      }`,
  });
}
