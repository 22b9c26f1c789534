// The chat port directly over the simulated chat: for pure tests and for browsers, without Wechaty.
import type { Chat, ChatContent, ChatEvent, ChatRoom } from '../../core/ports/chat.ts';
import { ChatError } from '../../core/ports/chat.ts';
import type { AccountSession, SessionRoom } from './account-session.ts';
import type { World } from './world.ts';
import type { Programme } from './world-core.ts';
import { WorldError } from './world-error.ts';
import { worldFailures } from './world-failures.ts';
import type { WorldContent } from './world-state.ts';

function contentOf(content: WorldContent): ChatContent {
  switch (content.type) {
    case 'text':
      return content;
    case 'image':
    case 'file':
    case 'voice':
    case 'video':
      return { type: content.type, name: content.name };
    case 'recall':
      return content;
    case 'system':
      return { type: 'other' };
    case 'miniProgram':
      return { type: 'miniProgram', title: content.title };
    case 'moneyGift':
    case 'location':
    case 'contactCard':
    case 'link':
      return { type: content.type };
  }
}

/** `onProblem` hears of a sink that threw; the next events come all the same. */
export function simulatedChat(
  world: World,
  accountId: string,
  { onProblem }: { readonly onProblem?: (what: string, cause: unknown) => void } = {},
): Chat {
  let session: AccountSession | undefined;

  /** The account itself keeps one id for the reader, whatever the session calls it. */
  const outward = (id: string): string => (id === session?.selfId() ? accountId : id);
  const inward = (id: string): string => (session !== undefined && id === accountId ? session.selfId() : id);

  async function call<Result>(act: (session: AccountSession) => Result): Promise<Result> {
    if (session === undefined) throw new ChatError('offline', 'the chat was not started');
    await session.callLag();
    try {
      return act(session);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      throw new ChatError(worldFailures[error.code], error.message, { cause: error });
    }
  }

  const roomOf = ({ roomId, topic, ownerId, memberIds }: SessionRoom): ChatRoom => ({
    roomId,
    topic,
    ownerId: outward(ownerId),
    memberIds: memberIds.map(outward),
  });

  const eventOf = (told: Parameters<Programme>[0], from: AccountSession): ChatEvent | undefined => {
    switch (told.kind) {
      case 'login':
        return { kind: 'online' };
      case 'logout':
        return { kind: 'offline', reason: told.reason };
      case 'message': {
        const { messageId, to, at, content, ...message } = from.message(told.messageId);
        const self = message.from === from.selfId();
        const other = 'contactId' in to && !self ? { contactId: message.from } : to;
        return {
          kind: 'message',
          messageId,
          from: outward(message.from),
          self,
          conversation: other,
          content: contentOf(content),
          sentAt: at,
        };
      }
      case 'friendRequest':
        return {
          kind: 'friendRequest',
          requestId: told.requestId,
          contactId: from.friendRequest(told.requestId).contactId,
        };
      case 'friendConfirmed':
        return { kind: 'friendConfirmed', contactId: from.ids.shown(told.contactId) };
      case 'roomJoin':
      case 'roomLeave':
      case 'roomTopic':
        return { kind: 'roomChanged', roomId: from.ids.shown(told.roomId) };
      case 'roomInvitation':
        // The account opens its own rooms and joins no others.
        return undefined;
    }
  };

  return {
    accountId,
    async start(sink) {
      const opened = world.connect(accountId, (told) => {
        try {
          const event = eventOf(told, opened);
          if (event !== undefined) sink(event);
        } catch (error) {
          onProblem?.('an event could not be handed on', error);
        }
      });
      session = opened;
      // As with a real chat: the programme runs, and somebody logs the account in later.
      await call(({ login }) => login()).catch((error: unknown) => {
        if (!(error instanceof ChatError) || error.failure !== 'offline') throw error;
        sink({ kind: 'offline', reason: error.message });
      });
    },
    async stop() {
      session?.close();
      session = undefined;
    },
    send: (conversation, outgoing) =>
      call(({ send }) =>
        send(
          'roomId' in conversation ? conversation : { contactId: inward(conversation.contactId) },
          outgoing.type === 'text' && outgoing.mentions !== undefined
            ? { ...outgoing, mentions: outgoing.mentions.map(inward) }
            : outgoing,
        ),
      ),
    listRooms: () => call(({ rooms }) => rooms().map(roomOf)),
    readRoom: (roomId) => call(({ room }) => roomOf(room(roomId))),
    createRoom: (founderIds, topic) => call(({ createRoom }) => createRoom(founderIds.map(inward), topic)),
    addMember: (roomId, contactId) => call(({ addMember }) => addMember(roomId, inward(contactId))),
    removeMember: (roomId, contactId) => call(({ removeMember }) => removeMember(roomId, inward(contactId))),
    setTopic: (roomId, topic) => call(({ setTopic }) => setTopic(roomId, topic)),
    announce: (roomId, text) => call(({ announce }) => announce(roomId, text)),
    acceptFriend: (requestId) => call(({ acceptFriend }) => acceptFriend(requestId)),
    isFriend: (contactId) => call(({ isFriend }) => isFriend(inward(contactId))),
  };
}
