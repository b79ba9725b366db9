import type { Request } from 'restify';

/** Where people reach the service. */
export interface Origin {
  /** Whether they do so by https. */
  readonly secure: boolean;
  /** The service's origin as the sender of a request sees it, such as `https://complaints.example.gov.uk`. */
  of(req: Request): string;
}

/** The origin by the address that is set; without one, whatever host the sender asked for, by plain http. */
export function serviceOrigin(publicUrl: string | undefined): Origin {
  return {
    secure: publicUrl?.startsWith('https:') ?? false,
    of: (req) => publicUrl ?? `http://${req.header('host', 'localhost')}`,
  };
}

/** The same origin for WebSockets. */
export function socketOrigin(origin: string): string {
  return origin.replace(/^http/, 'ws');
}
