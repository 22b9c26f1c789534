// From the puppet's events to the chat's: a place in the order first, then the payload, with patience.
import type { ChatEvent } from '../../core/ports/chat.ts';
import type { Arrivals } from './arrivals.ts';
import { messageEvent, unreadableMessage } from './message-content.ts';
import type { Timers } from './timers.ts';
import type { PuppetEvents, PuppetShape } from './wechaty-shape.ts';
import { friendshipType, messageType } from './wechaty-shape.ts';

/** Machine milliseconds. While the first in order is awaited, those behind it wait too: so these are short. */
export const patience = { attempt: 3000, pauses: [50, 200, 1000] } as const;

/** For a friendship, which stands in no order once the others were let past. */
const longPauses = [5000, 30_000, 120_000, 600_000] as const;

export interface Listening {
  readonly puppet: PuppetShape;
  readonly accountId: string;
  /** The account's id of this login → the one that never changes. */
  readonly own: (id: string) => string;
  readonly timers: Timers;
  readonly arrivals: Arrivals;
  readonly onLogin: (contactId: string) => void;
  readonly onLogout: (reason: string) => void;
  readonly onProblem: (what: string, cause: unknown) => void;
  /** False while somebody else's account is logged in: nothing of it may be read. */
  readonly isOurs: () => boolean;
}

/** Starts listening; answers how to stop. */
export function listenToPuppet(listening: Listening): () => void {
  const { puppet, accountId, own, timers, arrivals, onLogin, onLogout, onProblem, isOurs } = listening;

  async function patiently<Result>(pauses: readonly number[], load: () => Promise<Result>): Promise<Result> {
    for (const pause of pauses) {
      try {
        return await timers.within(patience.attempt, load());
      } catch {
        await timers.sleep(pause);
      }
    }
    return timers.within(patience.attempt, load());
  }

  const loadMessage = async (messageId: string): Promise<ChatEvent> => {
    try {
      const payload = await patiently(patience.pauses, () => puppet.messagePayload(messageId));
      const title =
        payload.type === messageType.miniProgram
          ? await patiently([], () => puppet.messageMiniProgram(messageId)).then(
              (card) => card.title ?? '',
              () => '',
            )
          : '';
      return messageEvent({ ...payload, id: messageId }, accountId, own, title);
    } catch (error) {
      onProblem(`message ${messageId} could not be loaded`, error);
      return unreadableMessage(messageId);
    }
  };

  const readFriendship = async (
    friendshipId: string,
    pauses: readonly number[],
  ): Promise<ChatEvent | undefined> => {
    const { type, contactId } = await patiently(pauses, () => puppet.friendshipPayload(friendshipId));
    if (type === friendshipType.confirm) return { kind: 'friendConfirmed', contactId };
    if (type === friendshipType.receive) return { kind: 'friendRequest', requestId: friendshipId, contactId };
    return undefined;
  };

  const loadFriendship = async (friendshipId: string): Promise<ChatEvent | undefined> => {
    try {
      return await readFriendship(friendshipId, patience.pauses);
    } catch (error) {
      onProblem(`friendship ${friendshipId} could not be loaded yet`, error);
      readFriendship(friendshipId, longPauses).then(
        (event) => event !== undefined && arrivals.add(event),
        (last: unknown) => onProblem(`friendship ${friendshipId} could not be loaded`, last),
      );
      return undefined;
    }
  };

  const roomChanged = ({ roomId }: { readonly roomId: string }): void =>
    arrivals.add({ kind: 'roomChanged', roomId });

  const listeners: { readonly [Name in keyof PuppetEvents]: (payload: PuppetEvents[Name]) => void } = {
    message: ({ messageId }) => arrivals.addLoading(() => loadMessage(messageId)),
    friendship: ({ friendshipId }) => arrivals.addLoading(() => loadFriendship(friendshipId)),
    'room-join': roomChanged,
    'room-leave': roomChanged,
    'room-topic': roomChanged,
    login: ({ contactId }) => onLogin(contactId),
    logout: ({ data }) => onLogout(data ?? 'logout'),
  };

  const stops = Object.entries(listeners).map(([name, listener]) => {
    const hear = (payload: never): void => {
      if (name === 'login' || name === 'logout' || isOurs()) listener(payload);
    };
    // First in the row: a listener before it that throws would keep the event from it.
    puppet.prependListener(name, hear);
    return () => puppet.off(name, hear);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
