import { html } from '../html/html.js';
import { sitePage, waysToReach, type Site } from './layout.js';

/** The page that tells a person that something is not there or went wrong, and how else to reach the council. */
export function errorPage(
  site: Site,
  { status, message }: { readonly status: number; readonly message: string },
): string {
  const heading = status === 404 ? 'Page not found' : 'Sorry, there is a problem';
  return sitePage(site, {
    title: heading,
    body: html`<h1>${heading}</h1>
      <p>${message}</p>
      <p><a href="/">Make a complaint</a></p>
      <h2>Other ways to reach us</h2>
      ${waysToReach(site.policy)}`,
  });
}
