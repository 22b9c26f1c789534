// Commits that arrive while others wait share one write to the disk: it is the disk's sync that costs, not the rows.

/** Most commits in one group, so that one turn of the event loop stays short. */
const largestGroup = 512;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of one item of a group. */
export type Settled<R> = { readonly result: R } | { readonly error: unknown };

/** Collects what comes in during one turn of the event loop, and lets `run` do it together, in order. */
export class CommitQueue<T, R> {
  readonly #run: (group: readonly T[]) => readonly Settled<R>[];
  #waiting: Waiting<T, R>[] = [];
  #scheduled = false;

  /** `run` answers one for each, in the same order, and never throws. */
  constructor(run: (group: readonly T[]) => readonly Settled<R>[]) {
    this.#run = run;
  }

  add(item: T): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#schedule();
    });
  }

  /** Does now what still waits. */
  flush(): void {
    while (this.#waiting.length > 0) this.#runGroup();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // After the input of this turn: what it brought is in the group.
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#waiting.length > 0) this.#runGroup();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #runGroup(): void {
    const group = this.#waiting.slice(0, largestGroup);
    this.#waiting = this.#waiting.slice(largestGroup);
    const settled = this.#run(group.map(({ item }) => item));
    for (const [at, { resolve, reject }] of group.entries()) {
      const one = settled[at]!;
      if ('result' in one) resolve(one.result);
      else reject(one.error);
    }
  }
}
