// Serial lanes: what belongs to one key is done one after another, different keys at the same time.

export class Lanes {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Runs when everything asked for under this key before is done, however that ended. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const tail = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    return mine;
  }

  /** How many lanes have work. */
  get busy(): number {
    return this.#tails.size;
  }

  /** Resolves when no lane has work. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
