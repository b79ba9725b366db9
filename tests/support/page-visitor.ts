/** A browser with a cookie jar and nothing else, on the pages that need no JavaScript. */
export class PageVisitor {
  cookie = '';
  page = '';

  /** @param url of the service */
  constructor(private readonly url: string) {}

  async get(): Promise<Response> {
    const response = await fetch(`${this.url}/complain`, { headers: { cookie: this.cookie } });
    return this.#take(response);
  }

  async post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.url}/complain`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields),
    });
    return this.#take(response);
  }

  /** The value of a hidden field of the page. */
  hidden(name: string): string {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.page)?.[1] ?? '';
  }

  async #take(response: Response): Promise<Response> {
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    if (response.status !== 303) this.page = await response.text();
    return response;
  }
}
