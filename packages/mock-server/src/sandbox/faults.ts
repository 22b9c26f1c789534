// Faults as data: what goes wrong, for which calls, how often. No handler is edited to make something fail.

export { spoiled, struckDown } from './fault-answers.ts';

/** `status`, `latency` and `reset` strike before the call has any effect; the others after its commit. */
export type FaultKind =
  | 'status'
  | 'latency'
  | 'reset'
  | 'lostResponse'
  | 'cutBody'
  | 'garbage'
  | 'html'
  | 'webhookDuplicate'
  | 'webhookLate'
  | 'webhookReorder'
  | 'webhookForged';

export interface FaultRule {
  readonly id: string;
  readonly kind: FaultKind;
  /** An operation id, or `*`. For webhooks: an event type, or `*`. */
  readonly on: string;
  /** Only in this world; absent = in all. */
  readonly world?: string;
  /** How many calls it strikes; absent = all. */
  readonly times?: number;
  /** How many matching calls pass first. */
  readonly after?: number;
  /** 0–1; absent = 1. Drawn from the court's seed for each rule by itself, so a run repeats. */
  readonly probability?: number;
  /** `status`: 429, 500, 502, 503 or 504. */
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  /** `latency` and `webhookLate`: machine ms. */
  readonly latencyMs?: number;
}

interface Entry {
  readonly rule: FaultRule;
  met: number;
  struck: number;
}

/** The switchboard of a court: rules in the order they were set; the first that strikes wins. */
export class Faults {
  readonly #rules = new Map<string, Entry>();
  readonly #draw: (ruleId: string, count: number) => number;
  #count = 0;

  /** `draw` gives a number from 0 to 1 for the nth draw of a rule. */
  constructor(draw: (ruleId: string, count: number) => number) {
    this.#draw = draw;
  }

  set(rule: Omit<FaultRule, 'id'>): FaultRule {
    const full = { ...rule, id: `flt_${++this.#count}` };
    this.#rules.set(full.id, { rule: full, met: 0, struck: 0 });
    return full;
  }

  /** Ends one rule, or all. */
  clear(id?: string): void {
    if (id === undefined) this.#rules.clear();
    else this.#rules.delete(id);
  }

  /** Ends everything that can strike in a world. */
  clearIn(world: string): void {
    for (const { rule } of this.list(world)) this.#rules.delete(rule.id);
  }

  /** All rules, or those that can strike in a world. */
  list(world?: string): { readonly rule: FaultRule; readonly struck: number }[] {
    return [...this.#rules.values()]
      .filter(({ rule }) => isIn(rule, world))
      .map(({ rule, struck }) => ({ rule, struck }));
  }

  /** The rule of these kinds that strikes this call, if any; it then counts as struck. */
  strike(name: string, kinds: readonly FaultKind[], world?: string): FaultRule | undefined {
    for (const entry of this.#rules.values()) {
      const { rule } = entry;
      if (!kinds.includes(rule.kind) || (rule.on !== '*' && rule.on !== name) || !isIn(rule, world)) continue;
      if (rule.times !== undefined && entry.struck >= rule.times) continue;
      const met = entry.met++;
      if (met < (rule.after ?? 0)) continue;
      if (rule.probability !== undefined && this.#draw(rule.id, met) >= rule.probability) continue;
      entry.struck++;
      return rule;
    }
    return undefined;
  }
}

const isIn = (rule: FaultRule, world: string | undefined): boolean =>
  rule.world === undefined || world === undefined || rule.world === world;
