// What the court tells is a hint: which rooms to look at again. Kept before it is answered with 2xx, or the cursor moves.
import type { Schemas } from '@yunting/sdk';
import type { Engine } from './context.ts';
import { list, read, tables, under } from './tables.ts';
import { transact } from './transact.ts';
import type { Tx } from './transact.ts';

const cursorKey = 'events';

/** Marks a room: it is looked at again, and a mark made meanwhile makes for one more look. */
export async function markRoom(tx: Tx, engine: Engine, roomId: string): Promise<void> {
  const known = await tx.get(tables.dirty, roomId);
  tx.put(tables.dirty, roomId, { hints: (known?.hints ?? 0) + 1 });
  tx.after.push(() => engine.touched(roomId));
}

/** Our own doing: nothing to look at again. */
const ownEcho = ['anchor.published'];

async function roomsOf(engine: Engine, event: Schemas['EventEnvelope']): Promise<readonly string[]> {
  if (ownEcho.includes(event.type)) return [];
  if (event.subject.type === 'room') return [event.subject.id];
  if (event.caseId === undefined) return [];
  const rows = await list(engine.store, tables.roomOfCase, under(`${event.caseId}/`));
  return rows.map(({ key }) => key.slice(event.caseId!.length + 1));
}

/** Keeps what these events touch, together with the cursor when they come from the feed. */
export async function keepHints(
  engine: Engine,
  events: readonly Schemas['EventEnvelope'][],
  after?: string,
): Promise<void> {
  const rooms = new Set<string>();
  for (const event of events) for (const roomId of await roomsOf(engine, event)) rooms.add(roomId);
  await transact(engine.store, async (tx) => {
    for (const roomId of rooms) await markRoom(tx, engine, roomId);
    if (after !== undefined) tx.put(tables.cursor, cursorKey, { after });
  });
  await engine.crash('hint.committed');
}

export interface PullOptions {
  /** How long the court may hold the answer while there is nothing new, 0 to 10. */
  readonly waitSeconds?: number;
  readonly signal?: AbortSignal;
}

/** Reads the feed to its end. */
export async function pullEvents(
  engine: Engine,
  { waitSeconds = 0, signal }: PullOptions = {},
): Promise<void> {
  for (;;) {
    const kept = (await read(engine.store, tables.cursor, cursorKey)).value?.after;
    const page = await engine.court.agent.events.list(
      { limit: 200, waitSeconds, ...(kept !== undefined && { after: kept }) },
      { timeoutMs: (waitSeconds + 20) * 1000, ...(signal && { signal }) },
    );
    if (page.data.length > 0 || page.nextAfter !== kept) await keepHints(engine, page.data, page.nextAfter);
    if (!page.hasMore) return;
  }
}

/** Marks every room that the court has: at the start, and once in a while, whatever was missed. */
export async function markAllRooms(engine: Engine): Promise<void> {
  for await (const { roomId, caseId } of engine.court.agent.rooms.listAll({})) {
    await transact(engine.store, async (tx) => {
      if (!(await tx.get(tables.roomOfCase, `${caseId}/${roomId}`)))
        tx.put(tables.roomOfCase, `${caseId}/${roomId}`, 1);
      await markRoom(tx, engine, roomId);
    });
  }
}
