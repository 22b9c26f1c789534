// Tells every open page that something changed, and no more: the page reads again as the person it shows.

/** Subscribers of `GET /api/changes`. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #planned = false;

  /** Several changes in one turn of the event loop are told once. */
  tell(): void {
    if (this.#planned) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      for (const listener of this.#listeners) listener();
    });
  }

  /** Returns how to leave. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
