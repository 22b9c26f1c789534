// Timers in order of (instant, id): a binary heap whose stale entries are skipped when they surface.

interface Entry {
  readonly at: number;
  readonly id: string;
}

const before = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

export class DueQueue {
  #heap: Entry[] = [];
  readonly #current: Map<string, number>;

  constructor(current: ReadonlyMap<string, number> = new Map(), heap: readonly Entry[] = []) {
    this.#current = new Map(current);
    this.#heap = [...heap];
  }

  /** Sets or moves a timer; `undefined` cancels it. */
  set(id: string, at: number | undefined): void {
    if (at === undefined) {
      this.#current.delete(id);
      return;
    }
    if (this.#current.get(id) === at) return;
    this.#current.set(id, at);
    this.#push({ at, id });
    if (this.#heap.length > 64 + 2 * this.#current.size) this.#sweep();
  }

  /** The earliest timer, if any. */
  peek(): Entry | undefined {
    for (;;) {
      const top = this.#heap[0];
      if (!top || this.#current.get(top.id) === top.at) return top;
      this.#pop();
    }
  }

  /** Takes the earliest timer. */
  take(): Entry | undefined {
    const top = this.peek();
    if (!top) return undefined;
    this.#pop();
    this.#current.delete(top.id);
    return top;
  }

  /** The same timers, to go its own way. */
  fork(): DueQueue {
    return new DueQueue(this.#current, this.#heap);
  }

  /** A timer that is moved often leaves many stale entries: they are swept out before they outnumber the live ones. */
  #sweep(): void {
    this.#heap = [];
    for (const [id, at] of this.#current) this.#push({ at, id });
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}
