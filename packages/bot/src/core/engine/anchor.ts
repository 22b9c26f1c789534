// Has the court counter-sign how far a room's record has come: from then on nothing before that can be changed unseen.
import type { Engine } from './context.ts';
import { conversationKey, read, tables } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';

/** Publishes the head of the record, if it has grown since the last time. */
export async function anchorRoom(engine: Engine, room: RoomRow): Promise<void> {
  if (room.accountId === undefined || room.chatRoomId === undefined) return;
  const conversation = conversationKey(room.accountId, { roomId: room.chatRoomId });
  const state = (await read(engine.store, tables.conversation, conversation)).value;
  if (!state || state.head.count <= room.anchored) return;
  const { count, digest } = state.head;
  await engine.court.agent.rooms.publishAnchor(
    { roomId: room.roomId, headDigest: digest, count },
    { idempotencyKey: `anchor-${room.roomId}-${count}` },
  );
  await transact(engine.store, async (tx) => {
    const now = await tx.get(tables.room, room.roomId);
    if (now && now.anchored < count) {
      tx.put(tables.room, room.roomId, { ...now, anchored: count });
    }
  });
}
