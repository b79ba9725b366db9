/** The headers of every answer, unless a page sets a more fitting Content-Security-Policy of its own. */
export function defaultHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" }),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Not "no-referrer": a form's POST would then have the origin "null", and could not be told from a stranger's.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** A page of plain HTML: our own styles and forms, no script at all. Its icon, which is none, is a data address. */
export const plainPagePolicy = policy({
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': 'data:',
  'style-src': "'self'",
});

// The hash of nothing: a library inside Web Chat makes one empty style element without the nonce, and fills it by script.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * A page with the chat on it. Web Chat makes its styles as it runs, so they and the scripts go by the page's nonce.
 *
 * @param socketOrigin where the chat's WebSocket is: older Safari does not count it as `'self'`
 * @param frameAncestors `'*'` for the page that councils embed
 */
export function chatPagePolicy(nonce: string, socketOrigin: string, frameAncestors: "'none'" | '*'): string {
  return policy({
    'default-src': "'none'",
    'base-uri': "'none'",
    // Files that were chosen lie in the page's memory, from where it sends them.
    'connect-src': `'self' blob: ${socketOrigin}`,
    'form-action': "'self'",
    'frame-ancestors': frameAncestors,
    'img-src': "'self' data: blob:",
    'script-src': `'nonce-${nonce}'`,
    'style-src': `'nonce-${nonce}' ${emptyStyle}`,
  });
}

/**
 * Who may show the workspace in a frame: Teams, Outlook and Microsoft 365, and our own pages.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
 */
const microsoftHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
].join(' ');

/**
 * The officers' app: scripts of ours, and styles that its components make as they run. It asks nobody but us: Teams' own
 * library would fetch the list of hosts that it answers from Microsoft, and goes by the one that it brings when it may not.
 */
export function workspacePagePolicy(nonce: string): string {
  return policy({
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'form-action': "'self'",
    'frame-ancestors': `'self' ${microsoftHosts}`,
    'frame-src': "'self'",
    'img-src': "'self' data: blob:",
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'self' 'nonce-${nonce}'`,
  });
}

/**
 * The empty sheet that the app puts a letter on, to show it exactly as it is mailed: its styles stand on its elements, which
 * no other page of ours allows. Nothing on it runs, and nothing is fetched for it.
 */
export const letterSheetPolicy = policy({
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': `'self' ${microsoftHosts}`,
  sandbox: 'allow-same-origin',
  'style-src': "'unsafe-inline'",
});
