/** A browser with a cookie jar for each host and nothing else. */
export class CookieJar {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Asks without following where the answer sends to. */
  async ask(url: string, request: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const kept = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, kept);
    const headers = new Headers(request.headers);
    if (kept.size > 0) headers.set('cookie', [...kept].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...request, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = set.split(';').map((part) => part.trim());
      const [name = '', ...value] = pair.split('=');
      const gone = attributes.some((one) => /^(max-age=0|expires=Thu, 01 Jan 1970.*)$/i.test(one));
      if (gone) kept.delete(name);
      else kept.set(name, value.join('='));
    }
    return answer;
  }

  /** Follows where answers send to, for as long as they do. @returns the last answer and its address */
  async follow(url: string): Promise<{ readonly answer: Response; readonly url: string }> {
    let at = url;
    for (let hops = 0; hops < 12; hops += 1) {
      const answer = await this.ask(at);
      const location = answer.headers.get('location');
      if (location === null) return { answer, url: at };
      at = new URL(location, at).href;
    }
    throw new Error('sent from one address to the next without end');
  }

  /** The value of a cookie of a host. */
  cookie(url: string, name: string): string | undefined {
    return this.#cookies.get(new URL(url).host)?.get(name);
  }

  /** Puts a cookie into the jar. */
  keep(url: string, name: string, value: string): void {
    const { host } = new URL(url);
    this.#cookies.set(host, (this.#cookies.get(host) ?? new Map<string, string>()).set(name, value));
  }
}
