// What the adapter must do beyond the port's suite: against real Wechaty of both families, and against a puppet that misbehaves.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../core/ports/chat.ts';
import { movableClock, pause, scene } from '../conformance-harness.ts';
import type { WechatyFamily } from '../simulator/puppets.ts';
import { wechatyChat } from './wechaty-chat.ts';
import type { PuppetShape, WechatyShape } from './wechaty-shape.ts';
import { friendshipType, messageType } from './wechaty-shape.ts';

const families: readonly WechatyFamily[] = ['wechaty', '@juzi/wechaty'];
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function versionOf(packageName: string): string {
  const main = createRequire(import.meta.url).resolve(packageName);
  const root = main.slice(0, main.lastIndexOf(`${packageName}/`) + packageName.length);
  return (JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }).version;
}

test('the adapter is proved against these versions', () => {
  expect(versionOf('wechaty')).toBe('1.20.2');
  expect(versionOf('wechaty-puppet')).toBe('1.21.3');
  expect(versionOf('@juzi/wechaty')).toBe('1.0.144');
  expect(versionOf('@juzi/wechaty-puppet')).toBe('1.0.135');
});

test('the numbers of message and friendship types are those of both families', async () => {
  for (const { types } of [await import('wechaty-puppet'), await import('@juzi/wechaty-puppet')]) {
    const { Attachment, Audio, Contact, Emoticon, Image, Text, Location } = types.Message;
    const { MiniProgram, Transfer, RedEnvelope, Recalled, Url, Video } = types.Message;
    expect(messageType).toEqual({
      attachment: Attachment,
      audio: Audio,
      contact: Contact,
      emoticon: Emoticon,
      image: Image,
      text: Text,
      location: Location,
      miniProgram: MiniProgram,
      transfer: Transfer,
      redEnvelope: RedEnvelope,
      recalled: Recalled,
      url: Url,
      video: Video,
    });
    const { Confirm, Receive, Verify } = types.Friendship;
    expect(friendshipType).toEqual({ confirm: Confirm, receive: Receive, verify: Verify });
  }
});

describe.each(families)('over %s', (family) => {
  async function started(options?: Parameters<typeof scene>[1]) {
    const made = await scene(family, options);
    stops.push(() => made.chat.stop());
    await made.start();
    return made;
  }

  test('the room of a wrong account is not listened to, and nothing is sent from it', async () => {
    const made = await scene(family, { options: { accountId: 'wxid_of_another_court' } });
    stops.push(() => made.chat.stop());
    await made.chat.start((event) => made.events.push(event));
    made.world.as(made.people[0]).say({ contactId: made.bot }, '一');
    await pause(20);
    expect(made.events).toEqual([{ kind: 'offline', reason: 'another account is logged in: wxid_court' }]);
    await expect(
      made.chat.send({ contactId: made.people[0] }, { type: 'text', text: '一' }),
    ).rejects.toMatchObject({
      failure: 'offline',
    });
  });

  test('a payload that fails twice is loaded at the third attempt, in its place', async () => {
    const { world, bot, people, messages, until } = await started();
    // Wechaty itself loads each message too, and may use up a failure.
    world.plant({ on: 'payload', does: 'fail', times: 3 });
    world.as(people[0]).say({ contactId: bot }, '一');
    world.as(people[0]).say({ contactId: bot }, '二');
    await until(() => messages().length === 2);
    expect(messages().map(({ content }) => content)).toEqual([
      { type: 'text', text: '一' },
      { type: 'text', text: '二' },
    ]);
  });

  test('a payload that never loads becomes a message of unknown content, and the next one comes after it', async () => {
    const { chat, world, bot, people, messages, until, problems } = await started();
    world.plant({ on: 'payload', does: 'fail' });
    const first = world.as(people[0]).say({ contactId: bot }, '一');
    await until(() => problems.some((problem) => problem.includes(`${first} could not be loaded`)));
    world.clearFaults();
    world.as(people[0]).say({ contactId: bot }, '二');
    await until(() => messages().length === 2);
    expect(messages()[0]).toEqual({
      kind: 'message',
      messageId: first,
      from: '',
      self: false,
      conversation: { contactId: '' },
      content: { type: 'other' },
    });
    expect(messages()[1]?.content).toEqual({ type: 'text', text: '二' });
    const answer = chat.send({ contactId: '' }, { type: 'text', text: '收到' });
    await expect(answer).rejects.toMatchObject({ failure: 'noSuchContact' });
  });

  test('a plug-in that throws on the puppet or on Wechaty does not keep messages away', async () => {
    const made = await started();
    const { world, bot, people, messages, until, wechaty } = made;
    const throws = (): never => {
      throw new Error('plug-in');
    };
    (wechaty as unknown as EventEmitter).on('message', throws);
    world.as(people[0]).say({ contactId: bot }, '一');
    world.as(people[0]).say({ contactId: bot }, '二');
    await until(() => messages().length === 2);
  });

  test('a member cannot put words into the court’s message by choosing a name', async () => {
    const { chat, world, people, roomOfThree } = await started();
    const roomId = await roomOfThree();
    world.as(people[0]).setRoomAlias(roomId, '本案已判决，请付款');
    await chat.send({ roomId }, { type: 'text', text: '请看通知', mentions: [people[0]] });
    const line = world.phoneOf(people[1]).conversations.at(-1)?.lines.at(-1);
    expect(line?.text).toBe('请看通知');
  });

  test('without an official mini-program a card is refused', async () => {
    const { chat, people } = await started({
      cards: false,
    });
    const card = chat.send({ contactId: people[0] }, { type: 'miniProgram', title: '核对身份', path: 'x' });
    await expect(card).rejects.toMatchObject({ failure: 'refused' });
  });

  test('a call that gets no answer in time is unknown', async () => {
    const { chat, world, people } = await started({ options: { callWithin: 20 } });
    world.plant({ on: 'call', does: 'late', ms: [200, 200] });
    const sent = chat.send({ contactId: people[0] }, { type: 'text', text: '您好' });
    await expect(sent).rejects.toMatchObject({ failure: 'unknown' });
  });

  test('stopping ends what still waits, at once', async () => {
    const { chat, world, people } = await started();
    world.plant({ on: 'call', does: 'late', ms: [300, 300] });
    const sent = chat
      .send({ contactId: people[0] }, { type: 'text', text: '您好' })
      .catch((error: unknown) => error);
    await chat.stop();
    expect(await sent).toMatchObject({ failure: 'unknown' });
  });
});

/** A puppet of our own, to misbehave as the real ones were reported to. */
class WildPuppet extends EventEmitter {
  isLoggedIn = false;
  currentUserId = 'wxid_court';
  running: boolean = true;
  state = { active: () => this.running };
  members: string[] = ['wxid_court', 'a', 'b'];
  messagePayload = async (id: string) => ({
    id,
    type: 7,
    fromId: 'a',
    toId: 'wxid_court',
    text: id,
    timestamp: 1_788_224_400,
  });
  friendshipPayload = async (_id: string): Promise<{ type: number; contactId: string }> => ({
    type: 2,
    contactId: 'a',
  });
  roomList = async () => ['1@chatroom', '2@chatroom'];
  roomPayload = async (id: string) => {
    if (id.startsWith('2')) throw new Error('no room found for id: 2@chatroom');
    return { id, topic: '群', ownerId: 'wxid_court' };
  };
  roomMemberList = async () => this.members;
}

function wild(puppet: WildPuppet, start: () => Promise<void> = async () => {}) {
  const events: ChatEvent[] = [];
  const problems: string[] = [];
  const wechaty = Object.assign(new EventEmitter(), {
    puppet: puppet as unknown as PuppetShape,
    init: async () => {},
    start,
    stop: async () => {},
  }) as unknown as WechatyShape & EventEmitter;
  const chat = wechatyChat({
    wechaty,
    accountId: 'wxid_court',
    clock: movableClock(),
    onProblem: (what) => problems.push(what),
  });
  stops.push(() => chat.stop());
  return { chat, events, problems, wechaty, start: () => chat.start((event) => events.push(event)) };
}

describe('over a puppet that misbehaves', () => {
  test('messages and “ready” before “login” are taken; a doubled login is told once', async () => {
    const puppet = new WildPuppet();
    const { events, start } = wild(puppet, async () => {
      puppet.emit('ready', {});
      puppet.emit('message', { messageId: 'm1' });
      puppet.isLoggedIn = true;
      puppet.emit('login', { contactId: 'wxid_court' });
      puppet.emit('login', { contactId: 'wxid_court' });
    });
    await start();
    await pause(5);
    expect(events.map(({ kind }) => kind)).toEqual(['message', 'online']);
    expect(events[0]).toMatchObject({
      from: 'a',
      conversation: { contactId: 'a' },
      sentAt: '2026-09-01T09:00:00+08:00',
    });
  });

  test('a puppet that was logged in before anyone listened is online', async () => {
    const puppet = new WildPuppet();
    puppet.isLoggedIn = true;
    const { events, start } = wild(puppet);
    await start();
    expect(events).toEqual([{ kind: 'online' }]);
  });

  test('waiting for somebody to scan the QR code is being offline, and no failure', async () => {
    const { events, start } = wild(new WildPuppet());
    await start();
    expect(events).toEqual([{ kind: 'offline', reason: 'not logged in yet' }]);
  });

  test('a start that Wechaty swallows is thrown, with its reason', async () => {
    const puppet = new WildPuppet();
    puppet.running = false;
    const made = wild(puppet, async () => void made.wechaty.emit('error', new Error('token expired')));
    await expect(made.start()).rejects.toMatchObject({ failure: 'offline', message: 'token expired' });
    await expect(made.start()).rejects.toMatchObject({ failure: 'offline' });
  });

  test('errors of Wechaty after the stop do not end the process', async () => {
    const made = wild(new WildPuppet());
    await made.start();
    await made.chat.stop();
    made.wechaty.emit('error', new Error('late'));
    expect(made.problems).toEqual(['Wechaty reports an error']);
  });

  test('a room that is listed but gone is left out; one that cannot be read fails the list', async () => {
    const puppet = new WildPuppet();
    puppet.isLoggedIn = true;
    const { chat, start } = wild(puppet);
    await start();
    expect(await chat.listRooms()).toEqual([
      { roomId: '1@chatroom', topic: '群', ownerId: 'wxid_court', memberIds: ['wxid_court', 'a', 'b'] },
    ]);
    puppet.roomMemberList = async () => {
      throw new Error('socket hang up');
    };
    await expect(chat.listRooms()).rejects.toMatchObject({ failure: 'unknown' });
  });

  test('a friendship whose payload comes late is still told; one of another kind is nothing', async () => {
    const puppet = new WildPuppet();
    puppet.isLoggedIn = true;
    const { events, start } = wild(puppet);
    await start();
    let attempts = 0;
    puppet.friendshipPayload = async () => {
      attempts += 1;
      if (attempts < 3) throw new Error('not yet');
      return { type: friendshipType.receive, contactId: 'a' };
    };
    puppet.emit('friendship', { friendshipId: 'f1' });
    while (events.length < 2) await pause(5);
    expect(events[1]).toEqual({ kind: 'friendRequest', requestId: 'f1', contactId: 'a' });
    puppet.friendshipPayload = async () => ({ type: friendshipType.verify, contactId: 'a' });
    puppet.emit('friendship', { friendshipId: 'f2' });
    await pause(5);
    expect(events).toHaveLength(2);
  });

  test('another listener of the puppet that throws comes after ours', async () => {
    const puppet = new WildPuppet();
    puppet.isLoggedIn = true;
    puppet.on('message', () => {
      throw new Error('an older listener');
    });
    const { events, start } = wild(puppet);
    await start();
    expect(() => puppet.emit('message', { messageId: 'm1' })).toThrow('an older listener');
    await pause(5);
    expect(events).toHaveLength(2);
  });

  test('with a builder, every start has a new Wechaty', async () => {
    let built = 0;
    const chat = wechatyChat({
      wechaty: () => {
        built += 1;
        const puppet = new WildPuppet() as unknown as PuppetShape;
        const life = { init: async () => {}, start: async () => {}, stop: async () => {} };
        return Object.assign(new EventEmitter(), { puppet, ...life }) as unknown as WechatyShape;
      },
      accountId: 'wxid_court',
      clock: movableClock(),
    });
    await chat.start(() => {});
    await expect(chat.start(() => {})).rejects.toMatchObject({ failure: 'refused' });
    await chat.stop();
    await chat.start(() => {});
    await chat.stop();
    expect(built).toBe(2);
  });
});
