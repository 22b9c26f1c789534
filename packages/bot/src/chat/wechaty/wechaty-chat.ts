// The chat port over Wechaty: `@juzi/wechaty` or `wechaty`, by what both have in common.
import type {
  Chat,
  ChatEvent,
  ChatFailure,
  ChatRoom,
  Conversation,
  Outgoing,
} from '../../core/ports/chat.ts';
import { ChatError } from '../../core/ports/chat.ts';
import type { BotClock } from '../../core/ports/clock.ts';
import type { Arrivals } from './arrivals.ts';
import { arrivals } from './arrivals.ts';
import { chatErrorOf } from './failure-of.ts';
import { freshFriend, freshRoom } from './fresh-payload.ts';
import { listenToPuppet } from './puppet-listener.ts';
import type { Timers } from './timers.ts';
import { timersOf } from './timers.ts';
import type { MiniProgramShape, PuppetShape, WechatyShape } from './wechaty-shape.ts';

export interface WechatyChatOptions {
  /** A built instance, or how to build one: then every start has a new one, which lets go of all that Wechaty keeps for ever. */
  readonly wechaty: WechatyShape | (() => WechatyShape | Promise<WechatyShape>);
  /** The id that the account has for the bot, whatever the chat calls it. */
  readonly accountId: string;
  readonly clock: Pick<BotClock, 'after'>;
  /** The court's official mini-program; without it a card is refused. Title and page are added. */
  readonly miniProgram?: Pick<MiniProgramShape, 'appid' | 'username' | 'thumbUrl' | 'iconUrl'>;
  /**
   * True for protocols that give every login new ids. Otherwise an account with another id is a wrong account: it is not listened to,
   * and nothing is sent.
   */
  readonly newIdEveryLogin?: boolean;
  /** Milliseconds until a call without answer is `unknown`; 20 000 when missing. */
  readonly callWithin?: number;
  /** Hears of what cannot be an event: Wechaty's errors, payloads that cannot be loaded, a sink that throws. */
  readonly onProblem?: (what: string, cause: unknown) => void;
}

interface Running {
  readonly wechaty: WechatyShape;
  readonly puppet: PuppetShape;
  readonly timers: Timers;
  readonly arrivals: Arrivals;
  readonly stopListening: () => void;
}

const gone: ReadonlySet<ChatFailure> = new Set(['notMember', 'noSuchRoom']);

/** One account over Wechaty. `start` ends when Wechaty runs; `online` or `offline` tells whether the account is logged in. */
export function wechatyChat(options: WechatyChatOptions): Chat {
  const { accountId, clock, miniProgram, newIdEveryLogin = false, callWithin = 20_000 } = options;
  const onProblem = options.onProblem ?? ((): void => {});
  let starting = false;
  let running: Running | undefined;
  /** The id of this login; `undefined` while offline. */
  let selfId: string | undefined;
  let wrongAccount = false;
  const heard = new WeakSet<WechatyShape>();

  const own = (id: string): string => (id !== '' && id === selfId ? accountId : id);
  const theirs = (id: string): string => (id === accountId ? (selfId ?? id) : id);

  async function call<Result>(act: (puppet: PuppetShape) => Promise<Result>): Promise<Result> {
    if (running === undefined || selfId === undefined) throw new ChatError('offline', '账号未登录');
    try {
      return await running.timers.within(callWithin, act(running.puppet));
    } catch (error) {
      throw chatErrorOf(error);
    }
  }

  const loggedIn = (contactId: string, order: Arrivals): void => {
    if (contactId !== accountId && !newIdEveryLogin) {
      const known = wrongAccount;
      wrongAccount = true;
      selfId = undefined;
      if (!known) order.add({ kind: 'offline', reason: `another account is logged in: ${contactId}` });
      return;
    }
    const before = selfId;
    wrongAccount = false;
    selfId = contactId;
    if (before !== contactId) order.add({ kind: 'online' });
  };

  const loggedOut = (reason: string, order: Arrivals): void => {
    const was = selfId;
    selfId = undefined;
    wrongAccount = false;
    if (was !== undefined) order.add({ kind: 'offline', reason });
  };

  const onError = (error: Error): void => onProblem('Wechaty reports an error', error);

  async function open(sink: (event: ChatEvent) => void): Promise<Running> {
    const wechaty = typeof options.wechaty === 'function' ? await options.wechaty() : options.wechaty;
    await wechaty.init();
    const { puppet } = wechaty;
    const timers = timersOf(clock);
    const order = arrivals((event) => {
      try {
        sink(event);
      } catch (error) {
        onProblem('the sink threw', error);
      }
    });
    const stopListening = listenToPuppet({
      puppet,
      accountId,
      own,
      timers,
      arrivals: order,
      onProblem,
      onLogin: (contactId) => loggedIn(contactId, order),
      onLogout: (reason) => loggedOut(reason, order),
      isOurs: () => !wrongAccount,
    });
    // For good: Wechaty also emits after its own stop, and an 'error' that nobody hears would end the process.
    if (!heard.has(wechaty)) wechaty.on('error', onError);
    heard.add(wechaty);
    return { wechaty, puppet, timers, arrivals: order, stopListening };
  }

  async function close({ wechaty, timers, arrivals: order, stopListening }: Running): Promise<void> {
    stopListening();
    order.end();
    timers.end();
    selfId = undefined;
    wrongAccount = false;
    await wechaty.stop();
  }

  const readRoom = async (puppet: PuppetShape, roomId: string): Promise<ChatRoom> => {
    const { topic, ownerId, memberIdList } = await freshRoom(puppet, roomId);
    return {
      roomId,
      topic: topic ?? '',
      ownerId: ownerId ? own(ownerId) : undefined,
      memberIds: (memberIdList ?? []).map(own),
    };
  };

  const sendNow = (
    puppet: PuppetShape,
    conversation: Conversation,
    outgoing: Outgoing,
  ): Promise<string | void> => {
    const to = 'roomId' in conversation ? conversation.roomId : theirs(conversation.contactId);
    // The sender of a message that could not be read is nobody: an answer must fail for certain, not be tried again.
    if (to === '') throw new ChatError('noSuchContact', 'nobody is written to');
    if (outgoing.type === 'text') {
      return puppet.messageSendText(to, outgoing.text, (outgoing.mentions ?? []).map(theirs));
    }
    if (miniProgram === undefined)
      throw new ChatError('refused', 'the official mini-program is not configured');
    const { title, path } = outgoing;
    return puppet.messageSendMiniProgram(to, { ...miniProgram, title, description: title, pagePath: path });
  };

  return {
    accountId,
    async start(sink) {
      if (starting || running !== undefined) throw new ChatError('refused', 'the chat is started already');
      starting = true;
      const opened = await open(sink)
        .catch((error: unknown) => {
          throw chatErrorOf(error);
        })
        .finally(() => {
          starting = false;
        });
      running = opened;
      let failed: unknown;
      const remember = (error: Error): void => void (failed ??= error);
      opened.wechaty.on('error', remember);
      // Wechaty swallows a failed start of its puppet: it only emits the error.
      await opened.wechaty.start();
      opened.wechaty.off('error', remember);
      if (opened.puppet.state.active() === false) {
        running = undefined;
        await close(opened);
        throw new ChatError('offline', chatErrorOf(failed ?? 'the puppet did not start').message, {
          cause: failed,
        });
      }
      // A puppet may have been logged in before anyone listened.
      const { puppet, arrivals: order } = opened;
      if (selfId === undefined && puppet.isLoggedIn) loggedIn(puppet.currentUserId, order);
      // Somebody has to scan a QR code first, or the account is banned.
      if (selfId === undefined && !wrongAccount) {
        const reason = failed === undefined ? 'not logged in yet' : chatErrorOf(failed).message;
        order.add({ kind: 'offline', reason });
      }
    },
    async stop() {
      const stopped = running;
      running = undefined;
      if (stopped !== undefined) await close(stopped);
    },
    send: (conversation, outgoing) =>
      call(async (puppet) => {
        const messageId = await sendNow(puppet, conversation, outgoing);
        return messageId ? { messageId } : {};
      }),
    async listRooms() {
      const rooms: ChatRoom[] = [];
      // One after the other: many reads at once look like an attack. One that fails fails all, or a reader would think it gone;
      // but some puppets still list rooms that the account has left.
      for (const roomId of await call((puppet) => puppet.roomList())) {
        try {
          rooms.push(await call((puppet) => readRoom(puppet, roomId)));
        } catch (error) {
          if (!(error instanceof ChatError) || !gone.has(error.failure)) throw error;
        }
      }
      return rooms.filter(({ memberIds }) => memberIds.includes(accountId));
    },
    readRoom: (roomId) =>
      call(async (puppet) => {
        const room = await readRoom(puppet, roomId);
        if (!room.memberIds.includes(accountId))
          throw new ChatError('notMember', `not a member of ${roomId}`);
        return room;
      }),
    createRoom: (founderIds, topic) =>
      call(async (puppet) => {
        const founders = [...new Set(founderIds.map(theirs))].filter((id) => id !== selfId);
        if (founders.length < 2)
          throw new ChatError('tooFew', 'a room begins with the account and two others');
        const roomId = await puppet.roomCreate(founders, topic);
        return roomId ? { roomId } : {};
      }),
    addMember: (roomId, contactId) =>
      call(async (puppet) => {
        await puppet.roomAdd(roomId, theirs(contactId));
        // Puppets do not say which it was; the list does.
        const { memberIds } = await readRoom(puppet, roomId);
        return memberIds.includes(contactId) ? 'added' : 'invited';
      }),
    removeMember: (roomId, contactId) => call((puppet) => puppet.roomDel(roomId, theirs(contactId))),
    setTopic: (roomId, topic) => call((puppet) => puppet.roomTopic(roomId, topic)),
    announce: (roomId, text) => call((puppet) => puppet.roomAnnounce(roomId, text)),
    acceptFriend: (requestId) => call((puppet) => puppet.friendshipAccept(requestId)),
    isFriend: (contactId) => call((puppet) => freshFriend(puppet, theirs(contactId))),
  };
}
