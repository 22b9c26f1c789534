import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BotClock } from '../../core/ports/clock.ts';
import type { WorldErrorCode, WorldEvent } from './index.ts';
import { World, WorldError } from './index.ts';

/** A clock that stands until it is moved; moving it runs what falls due, in order. */
function handClock() {
  let now = Date.parse('2026-09-01T09:00:00+08:00');
  let due: { at: number; run: () => void }[] = [];
  const clock: BotClock = {
    courtNow: () => now,
    wallNow: () => now,
    after: (delayMs, run) => {
      const timer = { at: now + delayMs, run };
      due.push(timer);
      return () => {
        due = due.filter((other) => other !== timer);
      };
    },
  };
  const move = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const next = due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      due = due.filter((other) => other !== next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  return { clock, move };
}

function village(limits = {}) {
  const { clock, move } = handClock();
  const world = World.create({ clock, seed: 3, limits });
  const bot = world.addAccount('立案助手', { id: 'bot' });
  const people = ['赵甲', '钱乙', '孙丙'].map((name, index) => world.addPerson(name, { id: `p${index}` }));
  const [a, b, c] = people as [string, string, string];
  for (const one of [bot, ...people])
    for (const other of people) if (one !== other) world.befriend(one, other);
  return { world, clock, move, bot, a, b, c };
}

function refusal(act: () => unknown): WorldErrorCode | 'none' {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof WorldError) return error.code;
    throw error;
  }
}

describe('rules of the chat', () => {
  test('a message can be taken back for two minutes; the owner of a room can at any time', () => {
    const { world, move, a, b, c } = village();
    const room = world.as(a).createRoom([b, c], '群');
    const early = world.as(b).say({ roomId: room }, '早');
    const late = world.as(b).say({ roomId: room }, '晚');
    expect(refusal(() => world.as(c).recall(early))).toBe('NOT_YOURS');
    move(120_000);
    world.as(b).recall(early);
    move(1);
    expect(refusal(() => world.as(b).recall(late))).toBe('TOO_LATE');
    world.as(a).recall(late);
    const lines = world.phoneOf(b).conversations.at(-1)?.lines.slice(-2);
    expect(lines?.map(({ kind, text }) => [kind, text])).toEqual([
      ['recalled', '你撤回了一条消息'],
      ['recalled', '“赵甲”撤回了一条成员消息'],
    ]);
    expect(world.messages().filter(({ content }) => content.type === 'text')).toHaveLength(2);
  });

  test('friend requests have a daily cap', () => {
    const { world, move, a } = village({ friendRequestsPerDay: 2 });
    const stranger = world.addPerson('周戊');
    const ask = () => refusal(() => world.as(a).requestFriend(stranger));
    expect([ask(), ask(), ask()]).toEqual(['none', 'none', 'THROTTLED']);
    move(86_400_000);
    expect(ask()).toBe('none');
  });

  test('the QR code of a room is closed above two hundred members, and a full room is full', () => {
    const { world, a, b, c } = village({ qrMembers: 4, roomMembers: 6 });
    const room = world.as(a).createRoom([b, c], '群');
    const join = (): WorldErrorCode | 'none' =>
      refusal(() => world.as(world.addPerson('旁人')).joinByQr(room));
    expect([join(), join(), join()]).toEqual(['none', 'none', 'QR_CLOSED']);
    const friend = (): string => {
      const made = world.addPerson('朋友');
      world.befriend(b, made);
      return made;
    };
    expect(world.as(b).addMember(room, friend())).toBe('added');
    expect(refusal(() => world.as(b).addMember(room, friend()))).toBe('ROOM_FULL');
  });

  test('an invitation is of no use when used, or when the inviter has left', () => {
    const { world, a, b, c, bot } = village({ directMembers: 3 });
    const room = world.as(a).createRoom([b, c], '群');
    expect(world.as(b).addMember(room, bot)).toBe('invited');
    const invitation = world.phoneOf(bot).invitations[0]?.id ?? '';
    expect(refusal(() => world.as(a).acceptInvitation(invitation))).toBe('NO_INVITATION');
    world.as(b).leaveRoom(room);
    expect(refusal(() => world.as(bot).acceptInvitation(invitation))).toBe('NO_INVITATION');
  });

  test('administrators remove members, but neither the owner nor each other', () => {
    const { world, a, b, c, bot } = village();
    const room = world.as(a).createRoom([b, c], '群');
    world.as(a).addMember(room, bot);
    expect(refusal(() => world.as(b).setAdmin(room, b, true))).toBe('NOT_OWNER');
    world.as(a).setAdmin(room, b, true);
    world.as(a).setAdmin(room, c, true);
    expect(refusal(() => world.as(b).removeMember(room, a))).toBe('NOT_OWNER');
    expect(refusal(() => world.as(b).removeMember(room, c))).toBe('NOT_OWNER');
    world.as(b).removeMember(room, bot);
    world.as(b).announce(room, '公告');
    expect(world.room(room)?.members).toHaveLength(3);
  });

  test('above a hundred members the topic is the owner’s', () => {
    const { world, a, b, c } = village({ topicMembers: 2 });
    const room = world.as(a).createRoom([b, c], '群');
    expect(refusal(() => world.as(b).setTopic(room, '改'))).toBe('NOT_OWNER');
    world.as(a).setTopic(room, '改');
    expect(world.room(room)?.topic).toBe('改');
  });

  test('an impostor may take the name and picture of anyone; the id stays another', () => {
    const { world, a, b } = village();
    const clerk = world.addPerson('书记员李丁', { avatar: 'clerk.png' });
    world.as(a).rename('书记员李丁', 'clerk.png');
    world.as(a).say({ contactId: b }, '我是书记员');
    const line = world.phoneOf(b).conversations.at(-1)?.lines.at(-1);
    expect(line).toMatchObject({ from: '书记员李丁', fromId: a });
    expect(line?.fromId).not.toBe(clerk);
  });
});

describe('a phone', () => {
  test('shows who brought whom, in the words of each reader, and nothing from before', () => {
    const { world, a, b, c, bot } = village();
    const room = world.as(a).createRoom([b, c], '案件群·1207');
    world.as(b).say({ roomId: room }, '早先的话');
    world.as(b).addMember(room, bot);
    world.as(c).setRoomAlias(room, '孙律师');
    world.as(c).say({ roomId: room }, '后来的话');
    const texts = (who: string) =>
      world
        .phoneOf(who)
        .conversations.at(-1)
        ?.lines.map(({ from, text }) => `${from}: ${text}`);
    expect(texts(bot)).toEqual(['钱乙: “钱乙”邀请你加入了群聊', '孙律师: 后来的话']);
    expect(texts(b)).toEqual([
      '赵甲: “赵甲”邀请你、“孙丙”加入了群聊',
      '钱乙: 早先的话',
      '钱乙: 你邀请“立案助手”加入了群聊',
      '孙律师: 后来的话',
    ]);
    expect(world.phoneOf(b).conversations.at(-1)).toMatchObject({
      kind: 'room',
      title: '案件群·1207',
      memberNames: ['赵甲', '钱乙', '孙律师', '立案助手'],
      member: true,
    });
  });

  test('forgets a room that was left, and keeps one from which its owner was removed', () => {
    const { world, a, b, c } = village();
    const room = world.as(a).createRoom([b, c], '群');
    world.as(b).leaveRoom(room);
    expect(world.phoneOf(b).conversations.some(({ kind }) => kind === 'room')).toBe(false);
    world.as(a).removeMember(room, c);
    world.as(a).say({ roomId: room }, '只剩我');
    const kept = world.phoneOf(c).conversations.find(({ kind }) => kind === 'room');
    expect(kept).toMatchObject({ member: false, memberNames: [] });
    expect(kept?.lines.at(-1)?.text).toBe('你被“赵甲”移出群聊');
    expect(refusal(() => world.as(c).say({ roomId: room }, '在'))).toBe('NOT_MEMBER');
  });
});

describe('a programme behind an account', () => {
  test('what was on its way when the world was saved comes at the next login', () => {
    const { world, clock, bot, a } = village();
    world.connect(bot, () => {}).login();
    world.plant({ on: 'event', does: 'late', ms: [1000, 1000] });
    world.as(a).say({ contactId: bot }, '在路上');
    const again = World.from(JSON.parse(JSON.stringify(world.export())), clock);
    const told: string[] = [];
    again.connect(bot, ({ kind }) => told.push(kind)).login();
    expect(told).toEqual(['login', 'message']);
  });

  test('with `lost`, what came while it was away never comes', () => {
    const { world, bot, a } = village({ missedEvents: 'lost' });
    world.as(a).say({ contactId: bot }, '没人');
    const told: string[] = [];
    world.connect(bot, ({ kind }) => told.push(kind)).login();
    expect(told).toEqual(['login']);
  });

  test('a swapped event with none after it comes a moment later', () => {
    const { world, move, bot, a } = village();
    const told: string[] = [];
    world.connect(bot, ({ kind }) => told.push(kind)).login();
    world.plant({ on: 'event', does: 'swap', times: 1 });
    world.as(a).say({ contactId: bot }, '一');
    expect(told).toEqual(['login']);
    move(200);
    expect(told).toEqual(['login', 'message']);
  });

  test('a fault strikes as often as it says, and by its chance', () => {
    const { world, bot, a } = village();
    let told = 0;
    world.connect(bot, ({ kind }) => kind === 'message' && (told += 1)).login();
    world.plant({ on: 'event', does: 'lose', chance: 0.5 });
    for (let index = 0; index < 400; index += 1) world.as(a).say({ contactId: bot }, '一');
    expect(told).toBeGreaterThan(150);
    expect(told).toBeLessThan(250);
    world.plant({ on: 'event', does: 'double', accountId: 'somebody else' });
    world.clearFaults();
    told = 0;
    world.as(a).say({ contactId: bot }, '一');
    expect(told).toBe(1);
  });

  test('the newest messages are kept', () => {
    const { world, a, b } = village({ keptMessages: 100 });
    for (let index = 0; index < 1000; index += 1) world.as(a).say({ contactId: b }, String(index));
    const kept = world.messages();
    expect(kept.length).toBeLessThanOrEqual(125);
    expect(kept.at(-1)?.content).toEqual({ type: 'text', text: '999' });
  });
});

/** Acts by number, so that the same list can be played in two worlds. */
type Act = readonly [who: number, what: number, whom: number, room: number];
const acts = fc.array(fc.tuple(fc.nat(4), fc.nat(13), fc.nat(4), fc.nat(3)), { maxLength: 60 });

function play(world: World, move: (ms: number) => void, list: readonly Act[]): void {
  for (const [whoIndex, what, whomIndex, roomIndex] of list) {
    const ids = ['bot', 'p0', 'p1', 'p2', 'p3'];
    const who = world.as(ids[whoIndex] ?? 'p0');
    const whom = ids[whomIndex] ?? 'p0';
    const rooms = world.rooms();
    const room = rooms[roomIndex % Math.max(1, rooms.length)]?.id ?? 'none';
    const phone = world.phoneOf(who.contactId);
    const doings = [
      () =>
        who.createRoom(
          ids.filter((id) => id !== whom),
          '群',
        ),
      () => who.say({ roomId: room }, '话', [whom]),
      () => who.say({ contactId: whom }, '话'),
      () => who.recall(world.messages().at(-1 - whomIndex)?.id ?? ''),
      () => who.addMember(room, whom),
      () => who.acceptInvitation(phone.invitations[0]?.id ?? ''),
      () => who.joinByQr(room),
      () => who.leaveRoom(room),
      () => who.removeMember(room, whom),
      () => who.setTopic(room, `题${whomIndex}`),
      () => who.requestFriend(whom),
      () => who.acceptFriend(phone.friendRequests[0]?.id ?? ''),
      () => who.setAdmin(room, whom, whomIndex % 2 === 0),
      () => who.unfriend(whom),
    ];
    refusal(doings[what] ?? (() => {}));
    move(10_000);
  }
}

function crowd(seedLimits = {}) {
  const made = village({ directMembers: 4, qrMembers: 4, roomMembers: 4, ...seedLimits });
  made.world.addPerson('李丁', { id: 'p3' });
  return made;
}

describe('whatever people do', () => {
  test('no room is overfull, its owner and administrators are members, and every phone can be shown', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { world, move } = crowd();
        play(world, move, list);
        for (const room of world.rooms()) {
          const ids = room.members.map(({ contactId }) => contactId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(4);
          for (const ruler of ids.length === 0 ? [] : [room.ownerId, ...room.adminIds])
            expect(ids).toContain(ruler);
        }
        for (const id of ['bot', 'p0', 'p1', 'p2', 'p3']) {
          const shown = world
            .phoneOf(id)
            .conversations.flatMap(({ lines }) => lines.map(({ id: line }) => line));
          expect(new Set(shown).size).toBe(shown.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same seed and the same acts make the same world; a saved one goes on as if it had not been', () => {
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const one = crowd();
        const other = crowd();
        play(one.world, one.move, before);
        play(other.world, other.move, before);
        expect(other.world.export()).toEqual(one.world.export());
        const saved = World.from(JSON.parse(JSON.stringify(other.world.export())), other.clock);
        play(one.world, one.move, after);
        play(saved, other.move, after);
        expect(saved.export()).toEqual(one.world.export());
      }),
      { numRuns: 60 },
    );
  });

  test('without faults a programme is told of exactly the messages that its account’s phone shows', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { world, move, bot } = crowd({ keptMessages: 10_000 });
        const told: string[] = [];
        const hear = (event: WorldEvent | { kind: 'login' | 'logout' }): void => {
          if (event.kind === 'message') told.push(event.messageId);
        };
        world.connect(bot, hear).login();
        const shown = new Set<string>();
        const look = (): void => {
          for (const { lines } of world.phoneOf(bot).conversations) {
            for (const { id, kind } of lines) if (kind !== 'system') shown.add(id);
          }
        };
        for (const act of list) {
          play(world, move, [act]);
          look();
        }
        const recalls = new Set(
          world.messages().flatMap(({ id, content }) => (content.type === 'recall' ? [id] : [])),
        );
        expect(told.filter((id) => !recalls.has(id))).toEqual(
          [...shown].toSorted((x, y) => told.indexOf(x) - told.indexOf(y)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('every change is told to who listens', () => {
    const { world, a, b } = village();
    let heard = 0;
    const stop = world.onChange(() => (heard += 1));
    world.as(a).say({ contactId: b }, '一');
    expect(heard).toBe(1);
    const { revision } = world;
    stop();
    world.as(a).say({ contactId: b }, '二');
    expect(heard).toBe(1);
    expect(world.revision).toBe(revision + 1);
  });
});
