import { html } from '../html/html.js';

/** Where the built app is: its script and its style sheets, by their addresses. */
export interface Built {
  readonly script: string;
  readonly styles: readonly string[];
}

/** The page that the app fills. Its styles are made as it runs, and go by the nonce that stands in `meta`. */
export function workspacePage({ script, styles }: Built, council: string, nonce: string): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" nonce="${nonce}" />
        <title>Complaints – ${council}</title>
        <link rel="icon" href="data:," />
        ${styles.map((address) => html`<link rel="stylesheet" href="${address}" nonce="${nonce}" />`)}
        <script type="module" src="${script}" nonce="${nonce}"></script>
      </head>
      <body>
        <div id="app"></div>
        <noscript>
          <p>
            This part of the service needs JavaScript. Ask whoever looks after your computer to switch it on.
          </p>
        </noscript>
      </body>
    </html> `.text;
}
