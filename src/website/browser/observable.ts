/** Who hears of what happens. */
export interface Observer<T> {
  next?: (value: T) => void;
  error?: (reason: unknown) => void;
  complete?: () => void;
}

/** The little of an Observable that Web Chat uses. */
export interface Observable<T> {
  subscribe(observer: Observer<T>): { unsubscribe(): void };
}

/** Tells whoever listens, and whoever comes later, all that was told so far. */
export class Replayed<T> implements Observable<T> {
  readonly #told: T[] = [];
  readonly #observers = new Set<Observer<T>>();

  tell(value: T): void {
    this.#told.push(value);
    for (const observer of this.#observers) observer.next?.(value);
  }

  subscribe(observer: Observer<T>): { unsubscribe(): void } {
    for (const value of this.#told) observer.next?.(value);
    this.#observers.add(observer);
    return { unsubscribe: () => void this.#observers.delete(observer) };
  }
}

/** What a promise comes to, as an Observable of one value. */
export function once<T>(promise: Promise<T>): Observable<T> {
  return {
    subscribe(observer) {
      let listening = true;
      promise.then(
        (value) => {
          if (!listening) return;
          observer.next?.(value);
          observer.complete?.();
        },
        (reason: unknown) => {
          if (listening) observer.error?.(reason);
        },
      );
      return { unsubscribe: () => void (listening = false) };
    },
  };
}
