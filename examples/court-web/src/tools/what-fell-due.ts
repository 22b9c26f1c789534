// What happened at the court by the passing of time alone, between two instants: events that timers tell, and new tasks.
import type { Schemas, Yunting } from '@yunting/sdk';
import { events, machines, timers } from '@yunting/sdk/contract';

/** Types of events that a timer tells, as the contract has them. */
export const timerEvents: ReadonlySet<string> = new Set([
  ...Object.values(timers).flatMap(({ emits }) => emits),
  ...Object.values(machines).flatMap(({ transitions }) =>
    transitions.flatMap(({ timer, emits }) => (timer !== undefined && emits !== undefined ? [emits] : [])),
  ),
]);

/** What an event is called; undefined for one of a later release. */
export function eventName(type: string): Schemas['Bilingual'] | undefined {
  return Object.hasOwn(events, type) ? events[type as keyof typeof events] : undefined;
}

export interface FellDue {
  readonly events: readonly Schemas['EventEnvelope'][];
  readonly tasks: readonly Schemas['Task'][];
  /** Where to read on next time. */
  readonly after: string | undefined;
}

/** Reads the feed of the court from `after` to its end. */
async function readOn(court: Yunting, after: string | undefined): Promise<Omit<FellDue, 'tasks'>> {
  const found: Schemas['EventEnvelope'][] = [];
  let cursor = after;
  for (;;) {
    const feed = await court.desk.events.list({
      limit: 100,
      ...(cursor === undefined ? {} : { after: cursor }),
    });
    found.push(...feed.data);
    cursor = feed.nextAfter;
    if (!feed.hasMore) return { events: found, after: cursor };
  }
}

/** What fell due after one instant, up to and with another. `after` is the cursor of the last reading, if there was one. */
export async function whatFellDue(
  court: Yunting,
  from: string,
  to: string,
  after: string | undefined,
): Promise<FellDue> {
  const between = (instant: string): boolean =>
    Date.parse(instant) > Date.parse(from) && Date.parse(instant) <= Date.parse(to);
  const feed = await readOn(court, after);
  const tasks: Schemas['Task'][] = [];
  for await (const task of court.desk.cases.listTasksAll({ role: 'any', limit: 100 })) {
    if (between(task.createdAt)) tasks.push(task);
  }
  return {
    events: feed.events.filter(({ type, occurredAt }) => timerEvents.has(type) && between(occurredAt)),
    tasks,
    after: feed.after,
  };
}
