// Makes a service's room of its parts: what it tells, from when until when, and what it answers.
import type { MemberView, RoomView, ServiceRoom } from '../service-room.ts';
import { changesAfter, wantedAt } from './occasions.ts';
import type { Occasion } from './occasions.ts';

/** The parts; what is absent the service does not do. */
export interface ServiceRoomParts extends Pick<ServiceRoom, 'service' | 'events'> {
  readonly toMember?: (view: MemberView) => readonly Occasion[];
  readonly toRoom?: (view: RoomView) => readonly Occasion[];
  readonly answers?: ServiceRoom['answers'];
  readonly roomAnswers?: ServiceRoom['roomAnswers'];
}

const none = (): readonly Occasion[] => [];

/** Matters of the case are told in and beside the case room; a mediation room has its own log and hears none of them. */
export function serviceRoomOf(parts: ServiceRoomParts): ServiceRoom {
  const { service, events, toMember = none, toRoom = none, answers = {}, roomAnswers = {} } = parts;
  const memberOccasions = (view: MemberView) => (view.room.kind === 'case' ? toMember(view) : []);
  const roomOccasions = (view: RoomView) =>
    view.room.kind === 'case' && view.room.state === 'open' ? toRoom(view) : [];
  return {
    service,
    memberNotices: (view) => wantedAt(memberOccasions(view), view.asOf),
    roomNotices: (view) => wantedAt(roomOccasions(view), view.asOf),
    changesAt: (view) =>
      changesAfter('membership' in view ? memberOccasions(view) : roomOccasions(view), view.asOf),
    answers,
    roomAnswers,
    events,
  };
}

/** Events of which nobody hears in the chat, for one reason. */
export const silent = <Type extends string>(
  none: string,
  types: readonly Type[],
): Record<Type, { none: string }> =>
  Object.fromEntries(types.map((type) => [type, { none }])) as Record<Type, { none: string }>;

/** Events that the contract tells the court alone. */
export const courtOnly = <Type extends string>(types: readonly Type[]): Record<Type, { none: string }> =>
  silent('只告诉法院，不告诉当事人', types);
