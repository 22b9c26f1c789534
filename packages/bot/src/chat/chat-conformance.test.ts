// One suite for the chat port, over the simulated chat itself and over both families of Wechaty.
import { afterEach, describe, expect, test } from 'vitest';
import type { ChatFailure } from '../core/ports/chat.ts';
import { ChatError } from '../core/ports/chat.ts';
import type { Scene, SceneOptions } from './conformance-harness.ts';
import { kinds, pause, scene } from './conformance-harness.ts';

const open: Scene[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ chat }) => chat.stop()));
});

async function failure(call: Promise<unknown>): Promise<ChatFailure | 'none'> {
  try {
    await call;
    return 'none';
  } catch (error) {
    if (error instanceof ChatError) return error.failure;
    throw error;
  }
}

describe.each(kinds)('the chat port over %s', (kind) => {
  async function started(options?: SceneOptions): Promise<Scene> {
    const made = await scene(kind, options);
    open.push(made);
    await made.start();
    return made;
  }

  describe('rooms', () => {
    test('a room begins with the account and two friends; the account owns it', async () => {
      const { chat, bot, people, stranger, roomOfThree } = await started();
      expect(await failure(chat.createRoom([people[0]], '一'))).toBe('tooFew');
      expect(await failure(chat.createRoom([people[0], people[0], bot], '一'))).toBe('tooFew');
      expect(await failure(chat.createRoom([people[0], stranger], '一'))).toBe('notFriend');
      const roomId = await roomOfThree();
      expect(await chat.readRoom(roomId)).toEqual({
        roomId,
        topic: '案件群·1207',
        ownerId: bot,
        memberIds: [bot, people[0], people[1]],
      });
      expect((await chat.listRooms()).map((room) => room.roomId)).toEqual([roomId]);
    });

    test('a friend is added, removed, and what changes is told as a hint', async () => {
      const { chat, people, events, until, roomOfThree } = await started();
      const roomId = await roomOfThree();
      expect(await chat.addMember(roomId, people[2])).toBe('added');
      expect((await chat.readRoom(roomId)).memberIds).toContain(people[2]);
      await chat.removeMember(roomId, people[2]);
      expect((await chat.readRoom(roomId)).memberIds).not.toContain(people[2]);
      await chat.setTopic(roomId, '新题');
      expect((await chat.readRoom(roomId)).topic).toBe('新题');
      await until(() => events.filter((event) => event.kind === 'roomChanged').length === 4);
    });

    test('above forty members a friend is only invited, and joins by accepting', async () => {
      const { chat, world, bot, people, roomOfThree } = await started();
      const roomId = await roomOfThree();
      for (let count = 3; count < 40; count += 1) {
        const guest = world.addPerson(`旁人${count}`);
        world.befriend(bot, guest);
        expect(await chat.addMember(roomId, guest)).toBe('added');
      }
      expect(await chat.addMember(roomId, people[2])).toBe('invited');
      expect((await chat.readRoom(roomId)).memberIds).not.toContain(people[2]);
      const [invitation] = world.phoneOf(people[2]).invitations;
      world.as(people[2]).acceptInvitation(invitation?.id ?? '');
      expect((await chat.readRoom(roomId)).memberIds).toContain(people[2]);
    });

    test('a full room takes nobody', async () => {
      const { chat, people, roomOfThree } = await started({ limits: { roomMembers: 3 } });
      expect(await failure(chat.addMember(await roomOfThree(), people[2]))).toBe('roomFull');
    });

    test('who is not the owner neither announces nor removes', async () => {
      const { chat, world, bot, people } = await started();
      world.befriend(people[0], people[1]);
      const roomId = world.as(people[0]).createRoom([bot, people[1]], '别人的群');
      expect(await failure(chat.announce(roomId, '公告'))).toBe('notOwner');
      expect(await failure(chat.removeMember(roomId, people[1]))).toBe('notOwner');
      world.as(people[0]).giveRoom(roomId, bot);
      await chat.announce(roomId, '公告');
      expect(world.room(roomId)?.announcement).toBe('公告');
      expect(world.phoneOf(people[1]).conversations.at(-1)?.lines.at(-1)?.text).toBe('@所有人\n公告');
    });

    test('a room that the account left is neither listed nor read', async () => {
      const { chat, world, bot, people, roomOfThree } = await started();
      const roomId = await roomOfThree();
      world.as(bot).giveRoom(roomId, people[0]);
      world.as(people[0]).removeMember(roomId, bot);
      expect(await chat.listRooms()).toEqual([]);
      expect(await failure(chat.readRoom(roomId))).toBe('notMember');
      expect(await failure(chat.send({ roomId }, { type: 'text', text: '在吗' }))).toBe('notMember');
      expect(await failure(chat.readRoom('r_none@chatroom'))).toBe('noSuchRoom');
    });

    test('created without an id, or with an error after it was created, the room is in the list', async () => {
      const { chat, world, people } = await started();
      const create = () => chat.createRoom(people.slice(0, 2), '找得到');
      world.plant({ on: 'create', does: 'withoutId', times: 1 });
      expect(await create()).toEqual({});
      world.plant({ on: 'create', does: 'throwAfter', times: 1 });
      expect(await failure(create())).toBe('unknown');
      expect((await chat.listRooms()).map(({ topic }) => topic)).toEqual(['找得到', '找得到']);
      world.plant({ on: 'create', does: 'failBefore', times: 1 });
      expect(await failure(create())).toBe('unknown');
      expect(await chat.listRooms()).toHaveLength(2);
    });

    test('too many rooms in a day are refused as throttled', async () => {
      const { chat, people } = await started({ limits: { roomsPerDay: 1 } });
      await chat.createRoom(people.slice(0, 2), '一');
      expect(await failure(chat.createRoom(people.slice(0, 2), '二'))).toBe('throttled');
    });
  });

  describe('sending', () => {
    test('what is sent comes back as an echo with the same id', async () => {
      const { chat, bot, people, messages, until, roomOfThree } = await started();
      const roomId = await roomOfThree();
      const sent = await chat.send({ roomId }, { type: 'text', text: '请看通知', mentions: [people[0]] });
      await until(() => messages().length === 1);
      expect(messages()[0]).toMatchObject({
        messageId: sent.messageId,
        from: bot,
        self: true,
        conversation: { roomId },
        content: { type: 'text', text: '请看通知', mentions: [people[0]] },
      });
      await chat.send({ contactId: people[0] }, { type: 'text', text: '您好' });
      await until(() => messages().length === 2);
      expect(messages()[1]).toMatchObject({ self: true, conversation: { contactId: people[0] } });
    });

    test('a card opens a page of the mini-program, and its title comes back', async () => {
      const { chat, world, people, messages, until } = await started();
      await chat.send(
        { contactId: people[0] },
        { type: 'miniProgram', title: '核对身份', path: 'pages/bind' },
      );
      const line = world.phoneOf(people[0]).conversations[0]?.lines.at(-1);
      expect(line).toMatchObject({ kind: 'miniProgram', text: '核对身份', path: 'pages/bind' });
      await until(() => messages().length === 1);
      expect(messages()[0]?.content).toEqual({ type: 'miniProgram', title: '核对身份' });
    });

    test('a stranger cannot be written to', async () => {
      const { chat, world, bot, people, stranger } = await started();
      const say = (contactId: string) => chat.send({ contactId }, { type: 'text', text: '您好' });
      expect(await failure(say(stranger))).toBe('notFriend');
      expect(await failure(say('wxid_nobody'))).toBe('noSuchContact');
      world.as(people[0]).unfriend(bot);
      expect(await failure(say(people[0]))).toBe('notFriend');
      expect(await chat.isFriend(people[0])).toBe(false);
      expect(await chat.isFriend(people[1])).toBe(true);
    });

    test('too many messages in a minute are throttled until the minute is over', async () => {
      const { chat, clock, people } = await started({ limits: { sendsPerMinute: 2 } });
      const say = () => failure(chat.send({ contactId: people[0] }, { type: 'text', text: '您好' }));
      expect([await say(), await say(), await say()]).toEqual(['none', 'none', 'throttled']);
      clock.advance(60_001);
      expect(await say()).toBe('none');
    });

    test('a failed send is unknown, delivered or not; a refusal is a refusal; a lost id is none', async () => {
      const { chat, world, people, messages, until } = await started();
      const say = (text: string) => chat.send({ contactId: people[0] }, { type: 'text', text });
      world.plant({ on: 'send', does: 'failBefore', times: 1 });
      expect(await failure(say('一'))).toBe('unknown');
      world.plant({ on: 'send', does: 'throwAfter', times: 1 });
      expect(await failure(say('二'))).toBe('unknown');
      world.plant({ on: 'send', does: 'refuse', times: 1 });
      expect(await failure(say('三'))).toBe('refused');
      world.plant({ on: 'send', does: 'withoutId', times: 1 });
      expect(await say('四')).toEqual({});
      await until(() => messages().length === 2);
      expect(messages().map(({ content }) => content)).toEqual([
        { type: 'text', text: '二' },
        { type: 'text', text: '四' },
      ]);
    });

    test('a lost echo stays lost, and the send succeeds', async () => {
      const { chat, world, people, messages } = await started();
      world.plant({ on: 'event', does: 'lose', event: 'echo' });
      expect(await chat.send({ contactId: people[0] }, { type: 'text', text: '您好' })).toHaveProperty(
        'messageId',
      );
      await pause(20);
      expect(messages()).toEqual([]);
      expect(world.phoneOf(people[0]).conversations[0]?.lines).toHaveLength(1);
    });
  });

  describe('receiving', () => {
    test('500 messages with payloads that are 0 to 20 ms late come in the order of arrival', async () => {
      const { world, people, messages, until, roomOfThree } = await started();
      world.plant({ on: 'payload', does: 'late', ms: [0, 20] });
      const roomId = await roomOfThree();
      for (let index = 0; index < 500; index += 1) {
        world.as(people[index % 2] as string).say({ roomId }, String(index));
        if (index % 5 === 0) await pause(1);
      }
      await until(() => messages().length === 500);
      const texts = messages().map(({ content }) => (content.type === 'text' ? content.text : ''));
      expect(texts).toEqual(Array.from({ length: 500 }, (_, index) => String(index)));
    });

    test('every kind of content is told apart, by ids alone', async () => {
      const { world, bot, people, messages, until } = await started();
      const plaintiff = world.as(people[0]);
      const to = { contactId: bot };
      const first = plaintiff.say(to, '我的案子到哪了啊');
      plaintiff.sendImage(to, '借条.jpg');
      plaintiff.send(to, { type: 'file', name: '起诉状.pdf' });
      plaintiff.send(to, { type: 'voice', name: '语音.silk' });
      plaintiff.send(to, { type: 'video', name: '视频.mp4' });
      plaintiff.send(to, { type: 'miniProgram', title: '小程序', path: 'x' });
      plaintiff.send(to, { type: 'moneyGift', greeting: '恭喜发财' });
      plaintiff.send(to, { type: 'location', name: '法院' });
      plaintiff.send(to, { type: 'contactCard', contactId: people[1] });
      plaintiff.send(to, { type: 'link', title: '链接', url: 'https://example.invalid' });
      plaintiff.recall(first);
      await until(() => messages().length === 11);
      for (const message of messages()) {
        expect(message).toMatchObject({
          from: people[0],
          self: false,
          conversation: { contactId: people[0] },
        });
        expect(message.sentAt).toMatch(/^2026-09-01T09:0\d:\d\d(?:\.\d+)?\+08:00$/);
      }
      expect(messages().map(({ content }) => content)).toEqual([
        { type: 'text', text: '我的案子到哪了啊' },
        { type: 'image', name: '借条.jpg' },
        { type: 'file', name: '起诉状.pdf' },
        { type: 'voice', name: '语音.silk' },
        { type: 'video', name: '视频.mp4' },
        { type: 'miniProgram', title: '小程序' },
        { type: 'moneyGift' },
        { type: 'location' },
        { type: 'contactCard' },
        { type: 'link' },
        { type: 'recall', messageId: first },
      ]);
    });

    test('a mention is in the list of ids or it is none, whoever bears the name', async () => {
      const { world, bot, people, messages, until, roomOfThree } = await started();
      const roomId = await roomOfThree();
      world.as(people[1]).rename('云庭法院·立案助手', world.phoneOf(bot).avatar);
      world.as(people[0]).say({ roomId }, '@云庭法院·立案助手 在吗', [bot]);
      await until(() => messages().length === 1);
      world.plant({ on: 'payload', does: 'loseMentions' });
      world.as(people[0]).say({ roomId }, '@云庭法院·立案助手 在吗', [bot]);
      await until(() => messages().length === 2);
      expect(messages()[0]?.content).toMatchObject({ mentions: [bot] });
      expect(messages()[1]?.content).not.toHaveProperty('mentions');
    });

    test('a doubled event comes twice with one id, a lost one not at all, a swapped one later', async () => {
      const { world, bot, people, messages, until } = await started();
      const say = (text: string) => world.as(people[0]).say({ contactId: bot }, text);
      world.plant({ on: 'event', does: 'double', event: 'message', times: 1 });
      say('一');
      world.plant({ on: 'event', does: 'lose', event: 'message', times: 1 });
      say('二');
      world.plant({ on: 'event', does: 'swap', event: 'message', times: 1 });
      say('三');
      say('四');
      world.plant({ on: 'event', does: 'late', event: 'message', ms: [20, 30], times: 1 });
      say('五');
      say('六');
      await until(() => messages().length === 6);
      const texts = messages().map(({ content }) => (content.type === 'text' ? content.text : ''));
      expect(texts).toEqual(['一', '一', '四', '三', '六', '五']);
      expect(messages()[0]?.messageId).toBe(messages()[1]?.messageId);
    });

    test('a lost room-join is found by reading the room', async () => {
      const { chat, world, events, people, roomOfThree } = await started();
      world.plant({ on: 'event', does: 'lose', event: 'roomJoin' });
      const roomId = await roomOfThree();
      expect(await chat.addMember(roomId, people[3])).toBe('added');
      await pause(20);
      expect(events.filter((event) => event.kind === 'roomChanged')).toEqual([]);
      expect((await chat.readRoom(roomId)).memberIds).toHaveLength(4);
    });

    test('a sink that throws does not keep the next events from coming', async () => {
      const { world, bot, people, problems, messages, until } = await started({
        sink: (event) => {
          if (event.kind === 'message') throw new Error('the sink broke');
        },
      });
      world.as(people[0]).say({ contactId: bot }, '一');
      world.as(people[0]).say({ contactId: bot }, '二');
      await until(() => messages().length === 2);
      expect(problems).toHaveLength(2);
    });
  });

  describe('friends', () => {
    test('who scans the QR code asks; the account accepts, and both are told', async () => {
      const { chat, world, bot, stranger, events, until } = await started();
      world.as(stranger).requestFriend(bot, '我是周戊');
      await until(() => events.some((event) => event.kind === 'friendRequest'));
      const request = events.find((event) => event.kind === 'friendRequest');
      expect(request).toMatchObject({ contactId: stranger });
      expect(await chat.isFriend(stranger)).toBe(false);
      await chat.acceptFriend(request?.requestId ?? '');
      await until(() => events.some((event) => event.kind === 'friendConfirmed'));
      expect(events.at(-1)).toEqual({ kind: 'friendConfirmed', contactId: stranger });
      expect(await chat.isFriend(stranger)).toBe(true);
      expect(world.phoneOf(stranger).conversations[0]?.lines[0]?.text).toBe(
        '你已添加了云庭法院·立案助手，现在可以开始聊天了。',
      );
    });
  });

  describe('being online', () => {
    test('kicked, the account is offline and refuses; logged in again, it gets what it missed', async () => {
      const { chat, world, bot, people, events, messages, until } = await started();
      world.kick(bot, '账号已在其他设备登录');
      await until(() => events.at(-1)?.kind === 'offline');
      expect(events.at(-1)).toEqual({ kind: 'offline', reason: '账号已在其他设备登录' });
      expect(await failure(chat.send({ contactId: people[0] }, { type: 'text', text: '在' }))).toBe(
        'offline',
      );
      expect(await failure(chat.listRooms())).toBe('offline');
      world.as(people[0]).say({ contactId: bot }, '有人吗');
      world.login(bot);
      await until(() => messages().length === 1);
      expect(events.map(({ kind: what }) => what)).toEqual(['online', 'offline', 'online', 'message']);
    });

    test('a banned account is told to be offline, and comes online when the ban is over', async () => {
      const { world, chat, bot, events, until } = await scene(kind);
      world.ban(bot);
      await chat.start((event) => events.push(event));
      await until(() => events.length === 1);
      expect(events[0]).toEqual({ kind: 'offline', reason: '账号被限制登录' });
      expect(await failure(chat.listRooms())).toBe('offline');
      world.unban(bot);
      world.login(bot);
      await until(() => events.length === 2);
      expect(events[1]).toEqual({ kind: 'online' });
      expect(await chat.listRooms()).toEqual([]);
      await chat.stop();
    });

    test('banned while online, the account is told so and refuses', async () => {
      const { world, chat, bot, events, until } = await started();
      world.ban(bot);
      await until(() => events.at(-1)?.kind === 'offline');
      expect(await failure(chat.listRooms())).toBe('offline');
    });

    test('stopped and started again, the chat goes on; before and between, every call is refused as offline', async () => {
      const { chat, world, bot, people, events, start, until, messages } = await scene(kind);
      expect(await failure(chat.listRooms())).toBe('offline');
      await start();
      await chat.stop();
      expect(await failure(chat.listRooms())).toBe('offline');
      world.as(people[0]).say({ contactId: bot }, '夜里的话');
      await start();
      await until(() => messages().length === 1);
      expect(events.map(({ kind: what }) => what)).toEqual(['online', 'online', 'message']);
      expect(await chat.listRooms()).toEqual([]);
      await chat.stop();
    });

    test('with other ids at every login, the account keeps its own; an old id of another is unknown', async () => {
      const { chat, world, bot, people, messages, until } = await started({ changesIds: true });
      const plaintiff = world.as(people[0]);
      plaintiff.say({ contactId: bot }, '一');
      await until(() => messages().length === 1);
      const before = messages()[0]?.from ?? '';
      world.kick(bot);
      world.login(bot);
      plaintiff.say({ contactId: bot }, '二');
      await until(() => messages().length === 2);
      const after = messages()[1]?.from ?? '';
      expect(after).not.toBe(before);
      expect(await failure(chat.send({ contactId: before }, { type: 'text', text: '在' }))).toBe(
        'noSuchContact',
      );
      await chat.send({ contactId: after }, { type: 'text', text: '在' });
      await until(() => messages().length === 3);
      expect(messages()[2]).toMatchObject({ from: bot, self: true, conversation: { contactId: after } });
    });
  });
});
