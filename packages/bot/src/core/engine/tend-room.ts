// Looks after one room of the court: bindings, the chat room, members, notices to draft and to hand on. Level, not edge:
// whatever was missed meanwhile, the next look brings the same end.
import type { Schemas, YuntingError } from '@yunting/sdk';
import { words } from '../words/index.ts';
import type { MemberView, RoomView } from '../service-room.ts';
import { anchorRoom } from './anchor.ts';
import type { Engine } from './context.ts';
import { deliverNotices } from './deliver.ts';
import { draftMissing } from './draft.ts';
import { keepMembers } from './keep-members.ts';
import { openChatRoom } from './open-room.ts';
import { say } from './say.ts';
import { isBound, keepRole, mirrorSeats, seatsOf } from './seats.ts';
import { conversationKey, tables } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';
import { readMemberView, readRoomView } from './views.ts';
import { setWake } from './wakes.ts';

export async function tendRoom(engine: Engine, roomId: string): Promise<void> {
  const { agent } = engine.court;
  const courtRoom = await agent.rooms.get({ roomId });
  let room = await keepRoom(engine, courtRoom);
  const open = courtRoom.state === 'open';
  const bindings = await agent.rooms.listBindings({ roomId });
  const roster = open ? await agent.rooms.roster({ roomId }) : undefined;
  await mirrorSeats(engine, room, bindings.data, roster);
  room = await followCourt(engine, room, courtRoom);
  const seats = await seatsOf(engine, roomId);
  const roomView = open ? await readRoomView(engine, courtRoom) : undefined;
  const instants: string[] = [];
  const memberViews: MemberView[] = [];
  for (const seat of seats.filter(isBound)) {
    const view = await viewOf(engine, seat.memberId, roomId);
    if (!view) continue;
    memberViews.push(view);
    await keepRole(engine, roomId, view.membership);
  }
  await deliverNotices(engine, room, roomView, memberViews, seats);
  await draftMissing(engine, room, roomView, memberViews);
  for (const view of [...memberViews, ...(roomView ? [roomView] : [])])
    instants.push(...changesOf(engine, view));
  await setWake(engine, roomId, instants);
  if (room.chat === 'open' || room.chat === 'closed') await anchorRoom(engine, room);
  await engine.crash('tend.committed');
}

const changesOf = (engine: Engine, view: MemberView | RoomView): readonly string[] =>
  engine.services.flatMap((service) => service.changesAt(view));

/** A binding may be cut between two calls: then there is nothing to read in that member's name any more. */
async function viewOf(engine: Engine, memberId: string, roomId: string): Promise<MemberView | undefined> {
  try {
    return await readMemberView(engine, memberId, roomId);
  } catch (error) {
    if ((error as Partial<YuntingError>).code === 'member_not_bound') return undefined;
    throw error;
  }
}

const roomKind = (kind: string): RoomRow['kind'] =>
  kind === 'mediation' || kind === 'enforcement' ? (kind as RoomRow['kind']) : 'case';

async function keepRoom(
  engine: Engine,
  { roomId, caseId, topic, kind, numberPrefix }: Schemas['Room'],
): Promise<RoomRow> {
  return await transact(engine.store, async (tx) => {
    const known = await tx.get(tables.room, roomId);
    if (known && known.topic === topic) return known;
    const room: RoomRow = known
      ? { ...known, topic }
      : {
          roomId,
          caseId,
          topic,
          kind: roomKind(kind),
          numberPrefix,
          accountId: undefined,
          chat: 'none',
          chatRoomId: undefined,
          strangers: [],
          welcomed: false,
          anchored: 0,
        };
    tx.put(tables.room, roomId, room);
    tx.put(tables.roomOfCase, `${caseId}/${roomId}`, 1);
    return room;
  });
}

/** The chat room follows the court's: opened, kept, closed, put away. */
async function followCourt(engine: Engine, room: RoomRow, courtRoom: Schemas['Room']): Promise<RoomRow> {
  if (courtRoom.state === 'open') {
    if (engine.settings.policy === 'none') return room;
    const open = room.chat === 'open' ? room : await openChatRoom(engine, room);
    // Not now: the account is offline or has made enough rooms for this hour. The next look tries again.
    if (!open) return room;
    await keepMembers(engine, open, words.welcome(courtRoom.banner.welcome.zh));
    return await welcome(engine, open, courtRoom);
  }
  if (room.chat === 'open' || room.chat === 'opening') return await closeChatRoom(engine, room);
  return room;
}

async function welcome(engine: Engine, room: RoomRow, { banner }: Schemas['Room']): Promise<RoomRow> {
  if (room.welcomed) return room;
  return await transact(engine.store, async (tx) => {
    const now = (await tx.get(tables.room, room.roomId)) ?? room;
    if (now.welcomed) return now;
    const next = { ...now, welcomed: true };
    tx.put(tables.room, room.roomId, next);
    await say(tx, engine, conversationOf(now), { lines: words.welcome(banner.welcome.zh), class: 'room' });
    return next;
  });
}

const conversationOf = (room: RoomRow): string =>
  conversationKey(room.accountId ?? '', { roomId: room.chatRoomId ?? '' });

/** Neutral: that it is closed and that notices come by other means, and nothing else. */
async function closeChatRoom(engine: Engine, room: RoomRow): Promise<RoomRow> {
  const closed = await transact(engine.store, async (tx) => {
    const now = (await tx.get(tables.room, room.roomId)) ?? room;
    const next: RoomRow = { ...now, chat: 'closed' };
    tx.put(tables.room, room.roomId, next);
    if (now.chatRoomId !== undefined && now.chat === 'open')
      await say(tx, engine, conversationOf(now), { lines: words.closed, class: 'room' });
    return next;
  });
  if (closed.chatRoomId !== undefined) await anchorRoom(engine, closed);
  return closed;
}
