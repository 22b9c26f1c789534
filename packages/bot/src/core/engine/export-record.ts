// The record of a case's room, as lines of a file that others can check without the bot.
import type { Schemas } from '@yunting/sdk';
import type { Store } from '../ports/store.ts';
import { exportLines } from '../transcript/export-lines.ts';
import type { ExportOptions } from '../transcript/export-lines.ts';
import { conversationKey, list, read, tables, under } from './tables.ts';

/** Lines without line feeds; `undefined` when the room never had a chat. `anchors`: all of them, oldest first. */
export async function exportRecord(
  store: Store,
  roomId: string,
  anchors: readonly Schemas['RoomAnchor'][],
  options: ExportOptions = {},
): Promise<readonly string[] | undefined> {
  const room = (await read(store, tables.room, roomId)).value;
  if (room?.accountId === undefined || room.chatRoomId === undefined) return undefined;
  const conversation = conversationKey(room.accountId, { roomId: room.chatRoomId });
  const state = (await read(store, tables.conversation, conversation)).value;
  if (!state) return undefined;
  const entries = (await list(store, tables.log, under(`${conversation}/`))).map((row) => row.value);
  return [...exportLines(state.header, entries, anchors, options)];
}
