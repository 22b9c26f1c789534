// One programme behind one account: it logs in, is told, acts, and meets the faults. Every id goes through its own view.
import type { IdView } from './id-view.ts';
import { idView } from './id-view.ts';
import { person } from './person.ts';
import type { Programme, WorldCore } from './world-core.ts';
import { WorldError } from './world-error.ts';
import type { ContactState, MessageState, WorldAddress, WorldContent } from './world-state.ts';

const oneMinute = 60_000;
const oneDay = 86_400_000;

export interface SessionRoom {
  readonly roomId: string;
  readonly topic: string;
  readonly ownerId: string;
  readonly adminIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly announcement: string;
}

export interface SessionMessage {
  readonly messageId: string;
  readonly from: string;
  readonly to: WorldAddress;
  readonly at: string;
  readonly content: WorldContent;
}

/** All ids are as this account sees them. Every act may throw WorldError; nothing here waits, except as named. */
export interface AccountSession {
  /** The world's own id of the account. */
  readonly accountId: string;
  /** The account's id as it sees itself now. */
  readonly selfId: () => string;
  readonly isOnline: () => boolean;
  /** @throws WorldError BANNED */
  readonly login: () => void;
  /** The programme ends; what comes now is missed. */
  readonly close: () => void;
  /** Waits as long as faults make a call wait. */
  readonly callLag: () => Promise<void>;
  /** Waits as long as faults make a payload wait. @throws WorldError NETWORK by a fault */
  readonly payloadLag: () => Promise<void>;
  readonly ids: IdView;
  readonly rooms: () => readonly SessionRoom[];
  readonly room: (roomId: string) => SessionRoom;
  readonly contact: (contactId: string) => Omit<ContactState, 'requestedAt' | 'friendIds'>;
  readonly contactIds: () => readonly string[];
  readonly message: (messageId: string) => SessionMessage;
  readonly friendRequest: (requestId: string) => {
    readonly contactId: string;
    readonly hello: string;
    readonly at: string;
  };
  readonly invitation: (invitationId: string) => {
    readonly inviterId: string;
    readonly topic: string;
    readonly memberCount: number;
    readonly at: string;
  };
  readonly send: (to: WorldAddress, content: WorldContent) => { messageId?: string };
  readonly recall: (messageId: string) => void;
  readonly createRoom: (founderIds: readonly string[], topic: string) => { roomId?: string };
  readonly addMember: (roomId: string, contactId: string) => 'added' | 'invited';
  readonly removeMember: (roomId: string, contactId: string) => void;
  readonly leaveRoom: (roomId: string) => void;
  readonly setTopic: (roomId: string, topic: string) => void;
  readonly announce: (roomId: string, text: string) => void;
  readonly requestFriend: (contactId: string, hello: string) => void;
  readonly acceptFriend: (requestId: string) => void;
  readonly isFriend: (contactId: string) => boolean;
  readonly acceptInvitation: (invitationId: string) => void;
}

export function accountSession(core: WorldCore, accountId: string, programme: Programme): AccountSession {
  const account = core.account(accountId);
  const actor = person(core, accountId);
  const ids = idView(account);
  const detach = core.attach(accountId, programme);

  const online = (): void => {
    if (account.status === 'banned') throw new WorldError('BANNED');
    if (account.status !== 'online') throw new WorldError('OFFLINE');
  };
  const wait = (ms: number): Promise<void> =>
    ms === 0 ? Promise.resolve() : new Promise((resolve) => void core.clock.after(ms, resolve));
  const meets = (
    on: 'send' | 'create' | 'payload' | 'call',
    does: Parameters<WorldCore['struck']>[0]['does'],
  ) => core.struck({ accountId, on, does });

  /** At most so many in the window; counted only when it is done. */
  const paced = (times: number[], window: number, most: number): void => {
    const now = core.clock.wallNow();
    const recent = times.filter((at) => now - at < window);
    times.splice(0, times.length, ...recent);
    if (times.length >= most) throw new WorldError('THROTTLED');
    times.push(now);
  };

  /** Runs an act as the faults of this place allow; undefined where the id gets lost. */
  const faulty = (on: 'send' | 'create', act: () => string): string | undefined => {
    if (meets(on, 'refuse')) throw new WorldError('REFUSED');
    if (meets(on, 'failBefore')) throw new WorldError('NETWORK');
    const id = act();
    if (meets(on, 'throwAfter')) throw new WorldError('NETWORK');
    return meets(on, 'withoutId') ? undefined : id;
  };

  const room = (realId: string): SessionRoom => {
    const { id, topic, ownerId, adminIds, members, announcement } = core.room(realId);
    return {
      roomId: ids.shown(id),
      topic,
      ownerId: ids.shown(ownerId),
      adminIds: adminIds.map(ids.shown),
      memberIds: members.map(({ contactId }) => ids.shown(contactId)),
      announcement,
    };
  };

  const mine = (message: MessageState): boolean =>
    'roomId' in message.to
      ? core.state.stays.some(
          (stay) =>
            stay.contactId === accountId && 'roomId' in message.to && stay.roomId === message.to.roomId,
        )
      : message.from === accountId || message.to.contactId === accountId;

  return {
    accountId,
    selfId: () => ids.shown(accountId),
    isOnline: () => account.status === 'online',
    login: () => core.login(accountId),
    close: () => {
      detach();
      core.logout(accountId);
    },
    callLag: () => wait(core.delay({ accountId, on: 'call', does: 'late' })),
    payloadLag: async () => {
      await wait(core.delay({ accountId, on: 'payload', does: 'late' }));
      if (meets('payload', 'fail')) throw new WorldError('NETWORK');
    },
    ids,
    rooms: () => {
      online();
      return Object.values(core.state.rooms)
        .filter(({ members }) => members.some(({ contactId }) => contactId === accountId))
        .map(({ id }) => room(id));
    },
    room: (roomId) => {
      online();
      const found = room(ids.real(roomId));
      if (!found.memberIds.includes(ids.shown(accountId))) throw new WorldError('NOT_MEMBER');
      return found;
    },
    contact: (contactId) => {
      online();
      const {
        requestedAt: _requestedAt,
        friendIds: _friendIds,
        ...contact
      } = core.contact(ids.real(contactId));
      return { ...contact, id: contactId };
    },
    contactIds: () => {
      online();
      return core.contact(accountId).friendIds.map(ids.shown);
    },
    message: (messageId) => {
      online();
      const message = core.message(messageId);
      if (!mine(message)) throw new WorldError('NO_MESSAGE');
      const { from, to, at } = message;
      const content = ids.content(message.content);
      return {
        messageId,
        from: ids.shown(from),
        to: ids.address(to),
        at,
        content:
          content.type === 'text' && meets('payload', 'loseMentions')
            ? { type: 'text', text: content.text }
            : content,
      };
    },
    friendRequest: (requestId) => {
      online();
      const request = core.state.friendRequests[requestId];
      if (request === undefined) throw new WorldError('NO_REQUEST');
      const other = request.from === accountId ? request.to : request.from;
      return { contactId: ids.shown(other), hello: request.hello, at: request.at };
    },
    invitation: (invitationId) => {
      online();
      const invitation = core.state.invitations[invitationId];
      if (invitation?.inviteeId !== accountId) throw new WorldError('NO_INVITATION');
      const { topic, members } = core.room(invitation.roomId);
      return {
        inviterId: ids.shown(invitation.inviterId),
        topic,
        memberCount: members.length,
        at: invitation.at,
      };
    },
    send: (to, content) => {
      online();
      paced(account.sentAt, oneMinute, core.state.limits.sendsPerMinute);
      const messageId = faulty('send', () => actor.send(ids.realAddress(to), ids.realContent(content)));
      return messageId === undefined ? {} : { messageId };
    },
    recall: (messageId) => {
      online();
      actor.recall(messageId);
    },
    createRoom: (founderIds, topic) => {
      online();
      paced(account.createdAt, oneDay, core.state.limits.roomsPerDay);
      const roomId = faulty('create', () => actor.createRoom(founderIds.map(ids.real), topic));
      return roomId === undefined ? {} : { roomId: ids.shown(roomId) };
    },
    addMember: (roomId, contactId) => {
      online();
      return actor.addMember(ids.real(roomId), ids.real(contactId));
    },
    removeMember: (roomId, contactId) => {
      online();
      actor.removeMember(ids.real(roomId), ids.real(contactId));
    },
    leaveRoom: (roomId) => {
      online();
      actor.leaveRoom(ids.real(roomId));
    },
    setTopic: (roomId, topic) => {
      online();
      actor.setTopic(ids.real(roomId), topic);
    },
    announce: (roomId, text) => {
      online();
      paced(account.sentAt, oneMinute, core.state.limits.sendsPerMinute);
      actor.announce(ids.real(roomId), text);
    },
    requestFriend: (contactId, hello) => {
      online();
      actor.requestFriend(ids.real(contactId), hello);
    },
    acceptFriend: (requestId) => {
      online();
      actor.acceptFriend(requestId);
    },
    isFriend: (contactId) => {
      online();
      return actor.isFriend(ids.real(contactId));
    },
    acceptInvitation: (invitationId) => {
      online();
      actor.acceptInvitation(invitationId);
    },
  };
}
