// Rooms and contacts as they are now. Puppets keep payloads for ten days (their "15 minutes" are multiplied once too often), and
// to call one dirty makes Wechaty read every member again; so the raw payload is read, past the cache.
import type { PuppetShape, RoomPayloadShape } from './wechaty-shape.ts';

type Reads = Record<string, unknown>;

async function raw(puppet: PuppetShape, kind: 'room' | 'contact', id: string): Promise<unknown> {
  const reads = puppet as unknown as Reads;
  const read = reads[`${kind}RawPayload`];
  const parse = reads[`${kind}RawPayloadParser`];
  if (typeof read !== 'function' || typeof parse !== 'function') return undefined;
  return parse.call(puppet, await read.call(puppet, id));
}

export async function freshRoom(puppet: PuppetShape, roomId: string): Promise<RoomPayloadShape> {
  const payload = ((await raw(puppet, 'room', roomId)) ??
    (await puppet.roomPayload(roomId))) as RoomPayloadShape;
  // Some puppets leave the list of members to a call of its own.
  return payload.memberIdList?.length
    ? payload
    : { ...payload, memberIdList: await puppet.roomMemberList(roomId) };
}

export async function freshFriend(puppet: PuppetShape, contactId: string): Promise<boolean> {
  const payload = (await raw(puppet, 'contact', contactId)) ?? (await puppet.contactPayload(contactId));
  return (payload as { readonly friend?: boolean }).friend === true;
}
