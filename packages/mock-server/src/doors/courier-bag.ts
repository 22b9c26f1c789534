// What the courier has in hand for one world: so many under way at once, the rest waiting, some held back by a fault.

/** A delivery to be carried; `straight` = it has been held back once and is now to go without another fault. */
export interface Errand {
  readonly deliveryId: string;
  readonly straight: boolean;
}

export class Bag {
  readonly #atOnce: number;
  readonly #carry: (errand: Errand) => Promise<void>;
  readonly #onDefect: (error: unknown) => void;
  readonly #waiting: Errand[] = [];
  readonly #underWay = new Set<Promise<void>>();
  /** Held back so that another overtakes (sandbox fault webhookReorder). */
  readonly #held: Errand[] = [];

  constructor(atOnce: number, carry: (errand: Errand) => Promise<void>, onDefect: (error: unknown) => void) {
    this.#atOnce = atOnce;
    this.#carry = carry;
    this.#onDefect = onDefect;
  }

  /** Carries it as soon as there is room. */
  put(errand: Errand): void {
    this.#waiting.push(errand);
    while (this.#underWay.size < this.#atOnce && this.#waiting.length > 0)
      this.#start(this.#waiting.shift()!);
  }

  hold(errand: Errand): void {
    this.#held.push(errand);
  }

  /** What was held back goes now, behind whatever has overtaken it. */
  letGo(): void {
    for (const errand of this.#held.splice(0)) this.put(errand);
  }

  /** Forgets what has not been started. */
  empty(): void {
    this.#waiting.length = 0;
    this.#held.length = 0;
  }

  /** Resolves when nothing is under way, and nothing held back any more. */
  async idle(): Promise<void> {
    while (this.#underWay.size + this.#held.length > 0) {
      if (this.#underWay.size === 0) this.letGo();
      await Promise.all(this.#underWay);
    }
  }

  #start(errand: Errand): void {
    const trip = this.#carry(errand)
      .catch(this.#onDefect)
      .finally(() => {
        this.#underWay.delete(trip);
        const next = this.#waiting.shift();
        if (next) this.#start(next);
      });
    this.#underWay.add(trip);
  }
}
