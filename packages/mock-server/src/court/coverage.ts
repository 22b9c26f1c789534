// Which operations, statuses, transitions and events a run has exercised, against all that the contract declares.
import { events, machines, operations } from '@yunting/sdk/contract';
import type { Answer } from './exchange.ts';
import type { Committed } from './world.ts';

export interface CoverageReport {
  readonly operations: { readonly seen: number; readonly all: number; readonly missing: string[] };
  readonly transitions: { readonly seen: number; readonly all: number; readonly missing: string[] };
  readonly events: { readonly seen: number; readonly all: number; readonly missing: string[] };
  /** operationId → status → how often. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export class Coverage {
  readonly #statuses = new Map<string, Map<number, number>>();
  readonly #moves = new Set<string>();
  readonly #events = new Set<string>();

  answered(answer: Answer): void {
    const id = answer.operationId ?? '(no route)';
    const statuses = this.#statuses.get(id) ?? new Map<number, number>();
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    this.#statuses.set(id, statuses);
  }

  committed(committed: Committed): void {
    for (const { subject, from, to, trigger } of committed.moves)
      this.#moves.add(moveName(subject, from, to, trigger.name));
    for (const event of committed.events) this.#events.add(event.type);
  }

  report(): CoverageReport {
    const declaredMoves = Object.entries(machines).flatMap(([subject, machine]) =>
      machine.transitions.flatMap((one) =>
        one.from.map((from) =>
          moveName(subject, from, one.to, one.operation ?? one.timer ?? one.reaction ?? ''),
        ),
      ),
    );
    const answered = new Set(
      [...this.#statuses]
        .filter(([, statuses]) => [...statuses.keys()].some((status) => status < 300))
        .map(([id]) => id),
    );
    return {
      operations: tally(Object.keys(operations), answered),
      transitions: tally([...new Set(declaredMoves)], this.#moves),
      events: tally(Object.keys(events), this.#events),
      statuses: Object.fromEntries(
        [...this.#statuses].map(([id, statuses]) => [id, Object.fromEntries(statuses)]),
      ),
    };
  }
}

const moveName = (subject: string, from: string, to: string, by: string): string =>
  `${subject}: ${from} → ${to} (${by})`;

function tally(
  all: readonly string[],
  seen: ReadonlySet<string>,
): { seen: number; all: number; missing: string[] } {
  const missing = all.filter((one) => !seen.has(one));
  return { seen: all.length - missing.length, all: all.length, missing };
}
