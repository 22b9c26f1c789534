// kill -9 at each named point, on a real disk: nothing is lost, nothing doubled unmarked, and there is one room.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { CrashPoint } from '../../../packages/bot/src/core/engine/context.ts';
import { sqliteStore } from '../../../packages/bot/src/store/sqlite.ts';
import { loanInTrial } from '../../journeys/steps/loan-in-trial.ts';
import { openCaseRoom } from '../../journeys/steps/case-room.ts';
import { account } from '../cast.ts';
import { openKilledBot } from './killed-bot.ts';
import type { KilledBot } from './killed-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'yunting-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const points: Readonly<Record<CrashPoint, readonly number[]>> = {
  'inbox.committed': [1, 2],
  'answer.asked': [1, 2],
  'answer.committed': [1, 2],
  'send.marked': [1, 4, 8],
  'send.done': [1, 4, 8],
  'send.committed': [1, 4, 8],
  'room.intended': [1],
  'room.created': [1],
  'room.kept': [1],
  'notice.drafted': [1, 2],
  'notice.kept': [1, 2],
  'tend.committed': [1, 3],
  'errand.done': [1],
  'hint.committed': [1, 3],
};

const linesOf = (bot: KilledBot, who: string, kind: 'private' | 'room'): readonly string[] =>
  bot.world
    .phoneOf(who)
    .conversations.filter((one) => one.kind === kind)
    .flatMap((one) => one.lines.filter((line) => !line.mine && line.kind !== 'system'))
    .map((line) => line.text);

async function bind(bot: KilledBot, who: string, roomId: string): Promise<void> {
  bot.world.as(who).requestFriend(account);
  await bot.settle();
  const card = bot.world
    .phoneOf(who)
    .conversations.flatMap((one) => one.lines)
    .find((line) => line.path?.includes('handle='));
  const chatHandle = new URLSearchParams(card?.path?.split('?')[1]).get('handle') ?? '';
  const { code } = await bot.stage.as(who).rooms.createInvite({ roomId });
  await bot.stage.as(who).rooms.redeemInvite({ code, chatHandle });
  await bot.settle();
}

/** Each said text, counted: how often plain, how often marked as a repeat. */
function counted(lines: readonly string[]): Map<string, { plain: number; marked: number }> {
  const counts = new Map<string, { plain: number; marked: number }>();
  for (const line of lines) {
    const marked = line.startsWith('【补发】');
    const text = marked ? line.slice(4) : line;
    const count = counts.get(text) ?? { plain: 0, marked: 0 };
    counts.set(text, marked ? { ...count, marked: count.marked + 1 } : { ...count, plain: count.plain + 1 });
  }
  return counts;
}

const cases = Object.entries(points).flatMap(([point, times]) => times.map((nth) => [point, nth] as const));

it.each(cases)(
  'killed at %s, the %i. time: nothing lost, nothing doubled unmarked',
  async (point, nth) => {
    const bot = await openKilledBot(folder, point, nth);
    try {
      const { stage, world } = bot;
      for (const [who, name] of [
        ['plaintiff', '平安是福'],
        ['defendant', '李建国'],
        ['stranger', '二舅'],
      ] as const)
        world.addPerson(name, { id: who });
      world.befriend('plaintiff', 'stranger');
      const { caseId } = await loanInTrial(stage);
      const roomId = await openCaseRoom(stage, caseId);
      await bot.settle();
      await bind(bot, 'plaintiff', roomId);
      await bind(bot, 'defendant', roomId);
      await stage.as('clerk').desk.rooms.createNotice({
        roomId,
        kind: 'general',
        audience: 'allParties',
        delivery: 'room',
        lines: ['答辩状已由法院接收，副本送达原告。'],
      });
      await bot.advanceTo('2026-09-01T09:15:00+08:00');
      world.as('plaintiff').say({ contactId: account }, '#案件');
      await bot.settle();
      const number = /〔(9001-\d+)〕答辩状/.exec(linesOf(bot, 'plaintiff', 'room').join('\n'))?.[1] ?? '';
      world.as('plaintiff').say({ contactId: account }, `收到 ${number}`);
      await bot.settle();
      const chatRoomId = world.rooms()[0]!.id;
      world.as('plaintiff').addMember(chatRoomId, 'stranger');
      await bot.settle();
      world.as('stranger').leaveRoom(chatRoomId);
      await bot.settle();

      expect(bot.wasKilled(), 'the bot was never killed: the point was not reached').toBe(true);
      expect(world.rooms()).toHaveLength(1);
      expect(world.rooms()[0]!.members).toHaveLength(5);
      const inRoom = counted(linesOf(bot, 'plaintiff', 'room'));
      const inPrivate = counted(linesOf(bot, 'plaintiff', 'private'));
      for (const [text, { plain, marked }] of [...inRoom, ...inPrivate]) {
        expect(plain, text).toBeLessThanOrEqual(1);
        expect(marked, text).toBeLessThanOrEqual(1);
      }
      const all = [...inRoom.keys(), ...inPrivate.keys()].join('\n');
      for (const words of [
        '群里发的材料不算提交',
        '答辩状已由法院接收',
        '我是程序',
        '已绑定',
        '数据截至',
        '记下',
      ])
        expect(all).toContain(words);
      for (const words of ['群内有未核验成员', '案件信息恢复发送']) expect(all).toContain(words);
      const { data } = await stage.as('plaintiff').rooms.listNotices({ roomId });
      expect(data.find((one) => one.number === `〔${number}〕`)).toHaveProperty('acknowledgedAt');
      const alerts = (await stage.as('clerk').desk.rooms.listAlerts({})).data;
      expect(alerts.filter((one) => one.kind === 'strangerInRoom')).toHaveLength(1);
    } finally {
      await bot.close();
    }
    // What was answered is gone from the inbox, what was sent from the outbox.
    const store = sqliteStore(bot.storePath);
    try {
      expect(await store.list('inbox')).toEqual([]);
      expect(await store.list('outbox')).toEqual([]);
    } finally {
      await store.close();
    }
  },
  60_000,
);
