// Friendships: asked for, accepted, ended.
import type { WorldCore } from './world-core.ts';
import { post } from './message-acts.ts';
import { WorldError } from './world-error.ts';
import type { FriendRequestState } from './world-state.ts';

const oneDay = 86_400_000;

/** Whether both have each other: only then can they write, and found rooms together. */
export function areFriends(core: WorldCore, one: string, other: string): boolean {
  return core.contact(one).friendIds.includes(other) && core.contact(other).friendIds.includes(one);
}

export function befriend(core: WorldCore, one: string, other: string): void {
  for (const [mine, theirs] of [
    [core.contact(one), other],
    [core.contact(other), one],
  ] as const) {
    if (!mine.friendIds.includes(theirs)) mine.friendIds.push(theirs);
  }
}

/** Deletes `other` from one's own list; the other is not told. */
export function unfriend(core: WorldCore, one: string, other: string): void {
  const contact = core.contact(one);
  contact.friendIds = contact.friendIds.filter((id) => id !== other);
  core.changed();
}

/** By QR code, number or card: it is all the same here. */
export function requestFriend(core: WorldCore, from: string, to: string, hello: string): FriendRequestState {
  const contact = core.contact(from);
  core.contact(to);
  const now = core.clock.wallNow();
  contact.requestedAt = contact.requestedAt.filter((at) => now - at < oneDay);
  if (contact.requestedAt.length >= core.state.limits.friendRequestsPerDay) throw new WorldError('THROTTLED');
  contact.requestedAt.push(now);
  const request: FriendRequestState = { id: core.id('fr_'), from, to, hello, at: core.at(), state: 'open' };
  core.state.friendRequests[request.id] = request;
  core.tell(to, { kind: 'friendRequest', requestId: request.id });
  core.changed();
  return request;
}

export function acceptFriend(core: WorldCore, who: string, requestId: string): void {
  const request = core.state.friendRequests[requestId];
  if (request === undefined || request.to !== who) throw new WorldError('NO_REQUEST');
  if (request.state === 'accepted') return;
  request.state = 'accepted';
  befriend(core, request.from, request.to);
  for (const [one, other] of [
    [request.from, request.to],
    [request.to, request.from],
  ] as const) {
    core.tell(one, { kind: 'friendConfirmed', requestId, contactId: other });
  }
  post(core, who, { contactId: request.from }, { type: 'system', line: { what: 'friends' } });
  core.changed();
}
