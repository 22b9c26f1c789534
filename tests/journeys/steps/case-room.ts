// The room of a case: agreed to by each side, confirmed by a clerk, entered with a code of one's own.
import type { Schemas, Yunting } from '@yunting/sdk';
import type { Stage } from '../stage.ts';

/** The version of the notice that is read before agreeing to a room. */
export const noticeVersion = '2026-01';

/** The room that was proposed when the case opened, as the desk has it. */
export async function proposedRoom(stage: Stage, caseId: string): Promise<Schemas['DeskRoom']> {
  const [room] = (await stage.as('clerk').desk.rooms.list({ caseId })).data;
  if (!room) throw new Error('no room was proposed');
  return room;
}

/** These people agree, and the clerk confirms; the id of the room. */
export async function openCaseRoom(
  stage: Stage,
  caseId: string,
  willing: readonly string[] = ['plaintiff', 'defendant'],
): Promise<string> {
  const { roomId } = await proposedRoom(stage, caseId);
  for (const person of willing) await stage.as(person).rooms.consent({ roomId, noticeVersion });
  const { version } = await stage.as('clerk').desk.rooms.get({ roomId });
  await stage.as('clerk').desk.rooms.confirm({ roomId, version });
  return roomId;
}

/** Fetches a code and binds a chat handle with it, in the official mini-program; where this person then stands. */
export async function enter(
  person: Yunting,
  roomId: string,
  chatHandle: string,
): Promise<Schemas['RoomMembership']> {
  const { code } = await person.rooms.createInvite({ roomId });
  return person.rooms.redeemInvite({ code, chatHandle });
}

/** This person's place as the desk has it now. */
export async function placeOf(
  stage: Stage,
  roomId: string,
  name: string,
): Promise<Schemas['DeskRoomMember']> {
  const { members } = await stage.as('clerk').desk.rooms.get({ roomId });
  const place = members.filter((one) => one.name === name).at(-1);
  if (!place) throw new Error(`${name} has no place in the room`);
  return place;
}
