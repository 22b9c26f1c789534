// A puppet over the simulated chat: test equipment, so that the adapter meets real Wechaty without a real account. One body for the
// base classes of both families; what a court's bot never uses answers that it is not supported.
import type { AccountSession } from '../simulator/account-session.ts';
import type { World } from '../simulator/world.ts';
import type { Programme } from '../simulator/world-core.ts';
import type { WorldAddress, WorldContent } from '../simulator/world-state.ts';
import { confirmedMark, puppetEvent } from './sim-puppet-events.ts';
import { puppetPayload } from './sim-puppet-payload.ts';
import type { MiniProgramShape, PuppetShape } from './wechaty-shape.ts';
import { friendshipType } from './wechaty-shape.ts';

/** What is used of either family's `Puppet` class. */
export interface PuppetBase {
  emit(event: string, payload: unknown): boolean;
  login(contactId: string): void;
  logout(reason?: string): Promise<void>;
  start(): Promise<void>;
  dirtyPayload(type: number, id: string): void;
}

export type PuppetBaseClass = new (options?: object) => PuppetBase;

/** A file as both families hand it on; made by `file-box`. */
export type MakeFile = (name: string) => unknown;

/** Of both families; @juzi's puppet has many more, which fail as missing. */
const unsupported = (
  'contactSelfName contactSelfQRCode contactSelfSignature contactAlias contactAvatar contactPhone ' +
  'contactCorporationRemark contactDescription friendshipSearchPhone friendshipSearchHandle messageContact messageUrl ' +
  'messageLocation messageForward messageSendContact messageSendUrl messageSendLocation messageSendPost roomAvatar ' +
  'roomQRCode conversationReadMark postPublish postSearch postRawPayload tap tapSearch tagContactAdd tagContactRemove ' +
  'tagContactDelete tagContactList'
).split(' ');

const addressOf = (conversationId: string): WorldAddress =>
  conversationId.endsWith('@chatroom') ? { roomId: conversationId } : { contactId: conversationId };

/** Builds the puppet of one account; `Base` is `Puppet` of `wechaty-puppet` or of `@juzi/wechaty-puppet`. */
export function simulatedPuppet(
  Base: PuppetBaseClass,
  world: World,
  accountId: string,
  makeFile: MakeFile,
): PuppetShape & PuppetBase {
  class SimulatedPuppet extends Base {
    #session: AccountSession | undefined;
    #leaving: Promise<void> | undefined;

    name = (): string => 'SimulatedPuppet';
    version = (): string => '1.0.0';

    get #open(): AccountSession {
      if (this.#session === undefined) throw new Error('账号未登录');
      return this.#session;
    }

    override async start(): Promise<void> {
      await super.start();
      this.emit('ready', { data: 'ready' });
    }

    async onStart(): Promise<void> {
      this.#session = world.connect(accountId, (told) => this.#hear(told));
      try {
        this.#session.login();
      } catch (error) {
        // As puppets do for a banned account: they start, report, and wait for somebody to log in.
        this.emit('error', error);
      }
    }

    async onStop(): Promise<void> {
      this.#session?.close();
      this.#session = undefined;
    }

    ding(data?: string): void {
      this.emit('dong', { data: data ?? '' });
    }

    /** Puppets forget who they are a moment after a logout; a login that comes sooner waits. */
    #hear(told: Parameters<Programme>[0]): void {
      if (this.#leaving !== undefined) void this.#leaving.then(() => this.#pass(told));
      else this.#pass(told);
    }

    #pass(told: Parameters<Programme>[0]): void {
      if (told.kind === 'login') this.login(this.#open.selfId());
      else if (told.kind === 'logout') {
        this.#leaving = this.logout(told.reason).then(() => void (this.#leaving = undefined));
      } else {
        const { name, payload, dirty } = puppetEvent(
          told,
          this.#open.ids,
          Math.floor(Date.parse(world.now()) / 1000),
        );
        if (dirty !== undefined) this.dirtyPayload(...dirty);
        this.emit(name, payload);
      }
    }

    // Contacts and friends

    contactList = async (): Promise<readonly string[]> => this.#open.contactIds();

    async contactRawPayload(id: string): Promise<object> {
      await this.#open.payloadLag();
      const { name, avatar, phone, handle } = this.#open.contact(id);
      const friend = id === this.#open.selfId() || this.#open.isFriend(id);
      return {
        id,
        name,
        avatar,
        handle,
        friend,
        gender: 0,
        type: 1,
        phone: phone === undefined ? [] : [phone],
      };
    }

    contactRawPayloadParser = async (payload: object): Promise<object> => payload;

    async friendshipRawPayload(friendshipId: string): Promise<object> {
      await this.#open.payloadLag();
      const isConfirmed = friendshipId.endsWith(confirmedMark);
      const id = isConfirmed ? friendshipId.slice(0, -confirmedMark.length) : friendshipId;
      const { contactId, hello, at } = this.#open.friendRequest(id);
      const type = isConfirmed ? friendshipType.confirm : friendshipType.receive;
      return { id: friendshipId, contactId, hello, type, ticket: id, timestamp: Date.parse(at) };
    }

    friendshipRawPayloadParser = async (payload: object): Promise<object> => payload;

    async friendshipAccept(friendshipId: string): Promise<void> {
      await this.#open.callLag();
      this.#open.acceptFriend(friendshipId);
    }

    async friendshipAdd(contactId: string, option?: string | { readonly hello?: string }): Promise<void> {
      await this.#open.callLag();
      this.#open.requestFriend(contactId, (typeof option === 'string' ? option : option?.hello) ?? '');
    }

    // Messages

    async messageRawPayload(messageId: string): Promise<object> {
      await this.#open.payloadLag();
      return puppetPayload(this.#open.message(messageId));
    }

    messageRawPayloadParser = async (payload: object): Promise<object> => payload;

    async messageMiniProgram(messageId: string): Promise<MiniProgramShape> {
      await this.#open.payloadLag();
      const { content } = this.#open.message(messageId);
      if (content.type !== 'miniProgram') throw new Error('不支持：not a mini-program');
      return { title: content.title, pagePath: content.path };
    }

    async messageFile(messageId: string): Promise<unknown> {
      const { content } = this.#open.message(messageId);
      return makeFile('name' in content ? content.name : messageId);
    }

    messageImage = (messageId: string): Promise<unknown> => this.messageFile(messageId);

    async #send(conversationId: string, content: WorldContent): Promise<string | undefined> {
      await this.#open.callLag();
      return this.#open.send(addressOf(conversationId), content).messageId;
    }

    /** The third argument is a list, or with @juzi also an object that holds it. */
    messageSendText(to: string, text: string, option?: string[] | { mentionIdList?: string[] }) {
      const mentions = Array.isArray(option) ? option : option?.mentionIdList;
      return this.#send(to, { type: 'text', text, ...(mentions?.length && { mentions }) });
    }

    messageSendFile(to: string, { name }: { readonly name: string }) {
      return this.#send(to, { type: /\.(?:jpe?g|png|gif)$/iu.test(name) ? 'image' : 'file', name });
    }

    messageSendMiniProgram(to: string, { title = '', pagePath = '' }: MiniProgramShape) {
      return this.#send(to, { type: 'miniProgram', title, path: pagePath });
    }

    async messageRecall(messageId: string): Promise<boolean> {
      await this.#open.callLag();
      this.#open.recall(messageId);
      return true;
    }

    // Rooms

    async roomList(): Promise<readonly string[]> {
      await this.#open.callLag();
      return this.#open.rooms().map(({ roomId }) => roomId);
    }

    async roomRawPayload(id: string): Promise<object> {
      await this.#open.payloadLag();
      const { topic, ownerId, memberIds, adminIds } = this.#open.room(id);
      return { id, topic, ownerId, avatar: '', memberIdList: [...memberIds], adminIdList: [...adminIds] };
    }

    roomRawPayloadParser = async (payload: object): Promise<object> => payload;

    roomMemberList = async (roomId: string): Promise<readonly string[]> => [
      ...this.#open.room(roomId).memberIds,
    ];

    async roomMemberRawPayload(_roomId: string, contactId: string): Promise<object> {
      await this.#open.payloadLag();
      const { name, avatar } = this.#open.contact(contactId);
      return { id: contactId, name, avatar, roomAlias: '' };
    }

    roomMemberRawPayloadParser = async (payload: object): Promise<object> => payload;

    /** A lost id is an empty one: so puppets have answered. */
    async roomCreate(contactIds: readonly string[], topic = ''): Promise<string> {
      await this.#open.callLag();
      return this.#open.createRoom(contactIds, topic).roomId ?? '';
    }

    async roomAdd(roomId: string, contactIds: string | readonly string[]): Promise<void> {
      await this.#open.callLag();
      for (const contactId of [contactIds].flat()) this.#open.addMember(roomId, contactId);
    }

    async roomDel(roomId: string, contactIds: string | readonly string[]): Promise<void> {
      await this.#open.callLag();
      for (const contactId of [contactIds].flat()) this.#open.removeMember(roomId, contactId);
    }

    async roomQuit(roomId: string): Promise<void> {
      await this.#open.callLag();
      this.#open.leaveRoom(roomId);
    }

    async roomTopic(roomId: string, topic?: string): Promise<string | undefined> {
      await this.#open.callLag();
      if (topic === undefined) return this.#open.room(roomId).topic;
      this.#open.setTopic(roomId, topic);
      return undefined;
    }

    async roomAnnounce(roomId: string, text?: string): Promise<string | undefined> {
      await this.#open.callLag();
      if (text === undefined) return this.#open.room(roomId).announcement;
      this.#open.announce(roomId, text);
      return undefined;
    }

    async roomInvitationAccept(invitationId: string): Promise<void> {
      await this.#open.callLag();
      this.#open.acceptInvitation(invitationId);
    }

    async roomInvitationRawPayload(id: string): Promise<object> {
      const { at, ...invitation } = this.#open.invitation(id);
      const receiverId = this.#open.selfId();
      const rest = { avatar: '', invitation: id, memberIdList: [], timestamp: Date.parse(at), receiverId };
      return { id, ...invitation, ...rest };
    }

    roomInvitationRawPayloadParser = async (payload: object): Promise<object> => payload;
  }

  for (const name of unsupported) {
    Object.defineProperty(SimulatedPuppet.prototype, name, {
      value: async () => {
        throw new Error(`不支持：${name} is not supported by the simulated puppet`);
      },
    });
  }
  return new SimulatedPuppet() as unknown as PuppetShape & PuppetBase;
}
