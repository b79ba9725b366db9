/** The little of a browser's XMLHttpRequest that Microsoft's Direct Line client needs, over `fetch`. */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  responseType = '';
  response: unknown = null;
  timeout = 0;
  onreadystatechange: ((event: unknown) => void) | null = null;
  #method = 'GET';
  #url = '';
  readonly #headers = new Headers();
  readonly #giveUp = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  send(body?: string | FormData): void {
    const init = { method: this.#method, headers: this.#headers, signal: this.#giveUp.signal };
    fetch(this.#url, { ...init, ...(body !== undefined && { body }) })
      .then(async (response) => {
        this.status = response.status;
        this.response = JSON.parse(await response.text());
      })
      .catch(() => {
        this.status = 0;
      })
      .finally(() => {
        this.readyState = 4;
        this.onreadystatechange?.call(this, { type: 'readystatechange' });
      });
  }

  abort(): void {
    this.#giveUp.abort();
  }
}
