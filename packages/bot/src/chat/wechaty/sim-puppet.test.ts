// Wechaty's own user interface over the simulated puppet: who writes a plug-in meets the same world as the bot.
import { afterEach, describe, expect, test } from 'vitest';
import { scene } from '../conformance-harness.ts';
import type { WechatyFamily } from '../simulator/puppets.ts';

/* What of Wechaty's user interface is used here, the same in both families. */
interface UserContact {
  readonly id: string;
}
interface UserMessage {
  readonly id: string;
  text(): string;
  type(): number;
  mentionList(): Promise<UserContact[]>;
  mentionSelf(): Promise<boolean>;
  recall(): Promise<boolean>;
  toRecalled(): Promise<UserMessage | null>;
  toMiniProgram(): Promise<{ title(): string }>;
}
interface UserRoom {
  readonly id: string;
  topic(): Promise<string>;
  topic(topic: string): Promise<void>;
  announce(): Promise<string>;
  announce(text: string): Promise<void>;
  owner(): UserContact | undefined;
  add(contact: UserContact): Promise<void>;
  remove(contact: UserContact): Promise<void>;
  has(contact: UserContact): Promise<boolean>;
  say(said: unknown, ...mentions: UserContact[]): Promise<UserMessage>;
  quit(): Promise<void>;
}
interface UserFriendship {
  hello(): string;
  type(): number;
  accept(): Promise<void>;
}
interface User {
  on(event: string, listener: (...told: never[]) => void): void;
  readonly Contact: { find(query: { id: string }): Promise<UserContact> };
  readonly Room: {
    create(contacts: UserContact[], topic: string): Promise<UserRoom>;
    findAll(): Promise<UserRoom[]>;
  };
  readonly Message: { readonly Type: { readonly Recalled: number } };
  readonly MiniProgram: new (payload: object) => unknown;
  readonly Friendship: { add(contact: UserContact, hello: string): Promise<void> };
}

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const families: readonly WechatyFamily[] = ['wechaty', '@juzi/wechaty'];

describe.each(families)('%s over the simulated puppet', (family) => {
  async function user() {
    const made = await scene(family);
    const wechaty = made.wechaty as unknown as User;
    const seen: Record<string, unknown[][]> = {};
    for (const name of [
      'login',
      'message',
      'friendship',
      'room-invite',
      'room-join',
      'room-leave',
      'room-topic',
    ]) {
      seen[name] = [];
      wechaty.on(name, (...told) => seen[name]?.push(told));
    }
    stops.push(() => made.chat.stop());
    await made.start();
    const contacts = await Promise.all(made.people.map((id) => wechaty.Contact.find({ id })));
    /** The first argument of the last event of this name. */
    const last = <Told>(name: string): Told => seen[name]?.at(-1)?.[0] as Told;
    const until = (name: string, count = 1) => made.until(() => (seen[name]?.length ?? 0) >= count);
    return {
      ...made,
      wechaty,
      seen,
      contacts: contacts as [UserContact, UserContact, UserContact, UserContact],
      heard: until,
      last,
    };
  }

  test('a room: created, named, announced in, joined, left', async () => {
    const { wechaty, contacts, heard, bot, stranger, world } = await user();
    await heard('login');
    const [plaintiff, defendant, lawyer] = contacts;
    await expect(wechaty.Room.create([plaintiff], '群')).rejects.toThrow(/at least 2|至少选择两位/);
    const outsider = await wechaty.Contact.find({ id: stranger });
    await expect(wechaty.Room.create([plaintiff, outsider], '群')).rejects.toThrow(/朋友验证/);
    const room = await wechaty.Room.create([plaintiff, defendant], '(2026)云0000民初900001号');
    // Wechaty reads a room again when somebody joins, and until then calls it not ready.
    await heard('room-join');
    expect(await room.topic()).toBe('(2026)云0000民初900001号');
    expect(room.owner()?.id).toBe(bot);
    await room.topic('新题');
    await heard('room-topic');
    expect(await room.topic()).toBe('新题');
    await room.announce('公告');
    expect(await room.announce()).toBe('公告');
    await room.add(lawyer);
    await heard('room-join', 2);
    expect(await room.has(lawyer)).toBe(true);
    await room.remove(lawyer);
    await heard('room-leave');
    expect(await room.has(lawyer)).toBe(false);
    await room.quit();
    expect(world.room(room.id)?.members).toHaveLength(2);
  });

  test('a message: sent with an id, with a mention, as a card, taken back', async () => {
    const { wechaty, contacts, heard, seen, last, world, bot } = await user();
    const [plaintiff, defendant] = contacts;
    const room = await wechaty.Room.create([plaintiff, defendant], '群');
    expect((await room.say('你好')).id).toMatch(/^m_/);
    const mentioning = await room.say('请缴费', plaintiff);
    expect((await mentioning.mentionList()).map(({ id }) => id)).toEqual([plaintiff.id]);
    const card = await room.say(
      new wechaty.MiniProgram({ title: '核对身份', appid: 'wx0', pagePath: 'pages/bind' }),
    );
    expect((await card.toMiniProgram()).title()).toBe('核对身份');
    const wrong = await room.say('错');
    expect(await wrong.recall()).toBe(true);
    await heard('message', 5);
    const recalled = (seen['message'] ?? [])
      .map(([message]) => message as UserMessage)
      .find((message) => message.type() === wechaty.Message.Type.Recalled);
    expect((await recalled?.toRecalled())?.id).toBe(wrong.id);
    world.as(plaintiff.id).say({ roomId: room.id }, '@立案助手 #案件', [bot]);
    await heard('message', 6);
    expect(await last<UserMessage>('message').mentionSelf()).toBe(true);
  });

  test('a friend: asked, accepted, and capped when the account itself asks', async () => {
    const { wechaty, heard, last, world, bot, stranger } = await user();
    world.as(stranger).requestFriend(bot, '我是周戊');
    await heard('friendship');
    const request = last<UserFriendship>('friendship');
    expect(request.hello()).toBe('我是周戊');
    await request.accept();
    await heard('friendship', 2);
    const other = world.addPerson('旁人');
    const contact = await wechaty.Contact.find({ id: other });
    for (let asked = 0; asked < 20; asked += 1) await wechaty.Friendship.add(contact, '您好');
    await expect(wechaty.Friendship.add(contact, '您好')).rejects.toThrow(/频繁/);
  });

  test('an invitation into a room of others can be accepted by a plug-in', async () => {
    const { wechaty, heard, last, world, bot, people } = await user();
    world.befriend(people[0], people[1]);
    world.befriend(people[0], people[2]);
    const room = world.as(people[0]).createRoom([people[1], people[2]], '别人的群');
    for (let count = 3; count < 40; count += 1) world.as(world.addPerson(`旁人${count}`)).joinByQr(room);
    expect(world.as(people[0]).addMember(room, bot)).toBe('invited');
    await heard('room-invite');
    await last<{ accept(): Promise<void> }>('room-invite').accept();
    expect((await wechaty.Room.findAll()).map(({ id }) => id)).toEqual([room]);
  });
});
