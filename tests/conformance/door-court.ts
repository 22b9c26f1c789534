// The court behind every door under test: the whole contract, a fixed seed, standing machine time. It is built the same way
// in Node and in a page, and driven by orders that are plain data.
import { Court, fixedWall, tokenFor } from '@yunting/mock-server';
import type { FaultRule } from '@yunting/mock-server';

/** What the suite tells the court beside the calls themselves. */
export type Order =
  | { readonly do: 'fault'; readonly rule: Omit<FaultRule, 'id'> }
  | { readonly do: 'clearFaults' }
  | { readonly do: 'createWorld'; readonly name: string }
  /** A user's own handler for filings.listCourts, or back to the court's. */
  | { readonly do: 'override'; readonly on: boolean };

export interface CourtUnderTest {
  readonly court: Court;
  readonly tokens: Readonly<Record<string, string>>;
  readonly defects: string[];
  readonly order: (order: Order) => void;
}

export const people = ['plaintiff', 'defendant', 'judge'] as const;

export function courtUnderTest(): CourtUnderTest {
  const defects: string[] = [];
  const court = new Court({
    seed: 'doors',
    wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')),
    onDefect: (error, operation) => defects.push(`${operation ?? ''}: ${String(error)}`),
  });
  const tokens = Object.fromEntries(people.map((who) => [who, tokenFor(court, who)]));
  let undo = (): void => {};
  return {
    court,
    tokens,
    defects,
    order(order) {
      switch (order.do) {
        case 'fault':
          return void court.faults.set(order.rule);
        case 'clearFaults':
          return court.faults.clear();
        case 'createWorld':
          return void court.createWorld(order.name);
        case 'override':
          undo();
          undo = order.on
            ? court.override('filings.listCourts', (ctx) =>
                ctx.refuse('unavailable', { retryAfterSeconds: 5 }),
              )
            : () => {};
      }
    },
  };
}
