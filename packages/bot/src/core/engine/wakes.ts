// When a room is to be looked at again because time alone will have changed something. Court time.
import type { Engine } from './context.ts';
import { list, tables } from './tables.ts';
import { transact } from './transact.ts';

/** Sets the next look at this room to the earliest of these instants; none: no look is due. */
export async function setWake(engine: Engine, roomId: string, instants: readonly string[]): Promise<void> {
  const now = engine.clock.courtNow();
  const next = instants.map((at) => Date.parse(at)).filter((at) => at > now);
  await transact(engine.store, async (tx) => {
    const known = await tx.get(tables.wake, roomId);
    if (next.length === 0) {
      if (known) tx.remove(tables.wake, roomId);
      return;
    }
    const at = Math.min(...next);
    if (known?.at !== at) tx.put(tables.wake, roomId, { at });
  });
}

/** The rooms that are due at this instant, and the earliest that is not. */
export async function dueRooms(
  engine: Engine,
  now: number,
): Promise<{ readonly due: readonly string[]; readonly next: number | undefined }> {
  const due: string[] = [];
  let next: number | undefined;
  for (const { key, value } of await list(engine.store, tables.wake)) {
    if (value.at <= now) due.push(key);
    else if (next === undefined || value.at < next) next = value.at;
  }
  return { due, next };
}
