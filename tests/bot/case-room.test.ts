// One case, one group chat: opened once a clerk has confirmed it, entered by those who are bound and have agreed, and closed.
import { afterEach, describe, expect, it } from 'vitest';
import { loanInTrial } from '../journeys/steps/loan-in-trial.ts';
import { noticeVersion, openCaseRoom, proposedRoom } from '../journeys/steps/case-room.ts';
import { openBotStage } from './bot-stage.ts';
import type { BotStage, BotStageOptions } from './bot-stage.ts';
import { ways } from './ways.ts';

let open: BotStage | undefined;

afterEach(async () => {
  const { troubles } = open ?? { troubles: [] };
  await open?.close();
  open = undefined;
  expect(troubles.map(({ what, where, error }) => `${what} ${where} ${String(error)}`)).toEqual([]);
});

describe.each(ways)('the room of a case, over %s', (_way, over) => {
  const stageOf = async (options: BotStageOptions = {}): Promise<BotStage> =>
    (open = await openBotStage({ ...over, ...options }));

  it('is not there before a clerk confirms it, and holds only who is bound and has agreed', async () => {
    const { stage, world, phone, addCourt, bind, settle, thread, room } = await stageOf();
    phone('plaintiff', '平安是福');
    phone('defendant', '李建国');
    const { caseId } = await loanInTrial(stage);
    const { roomId } = await proposedRoom(stage, caseId);
    await addCourt('plaintiff');
    await addCourt('defendant');
    expect(thread('plaintiff').join('\n')).toContain('我是法院的程序，不是法官');
    await bind('plaintiff', roomId);
    expect(thread('plaintiff').at(-1)).toContain('已绑定');
    expect(world.rooms()).toHaveLength(0);

    await openCaseRoom(stage, caseId);
    await settle();
    expect(room('plaintiff').join('\n')).toContain('群里发的材料不算提交');
    // The defendant has agreed but bound no account: not in the room.
    expect(room('defendant')).toEqual([]);
    await bind('defendant', roomId);
    expect(room('defendant').length).toBeGreaterThan(0);
    expect(world.rooms()).toHaveLength(1);
    expect(world.rooms()[0]!.topic).toMatch(/^案件群·9001 （2026）鲁0305民初900001号·[0-9A-F]{4}$/);
    expect(
      world
        .rooms()[0]!
        .members.map((one) => one.contactId)
        .sort(),
    ).toEqual(['clerk-qian', 'court-1', 'court-2', 'defendant', 'plaintiff'].sort());
  });

  it('hears a notice once it is released, by its number; and once only, over a restart', async () => {
    const { stage, phone, addCourt, bind, settle, room, advanceTo, restart } = await stageOf();
    phone('plaintiff', '平安是福');
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    await addCourt('plaintiff');
    await bind('plaintiff', roomId);
    await stage.as('clerk').desk.rooms.createNotice({
      roomId,
      kind: 'general',
      audience: 'allParties',
      delivery: 'room',
      lines: ['答辩状已由法院接收，副本送达原告。'],
    });
    await settle();
    expect(room('plaintiff').join('\n')).not.toContain('答辩状');
    await advanceTo('2026-09-01T09:15:00+08:00');
    const told = room('plaintiff').filter((line) => line.includes('答辩状'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^〔9001-\d+〕答辩状已由法院接收，副本送达原告。\n看到请回：收到 9001-\d+$/);
    await restart();
    await settle();
    expect(room('plaintiff').filter((line) => line.includes('答辩状'))).toHaveLength(1);
  });

  it('falls silent while a stranger is in it, tells a person at the court, and goes on when the stranger is gone', async () => {
    const { stage, world, phone, addCourt, bind, settle, room, roomIdOf, advanceTo } = await stageOf();
    phone('plaintiff', '平安是福');
    phone('stranger', '二舅');
    world.befriend('plaintiff', 'stranger');
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    await addCourt('plaintiff');
    await bind('plaintiff', roomId);
    world.as('plaintiff').addMember(roomIdOf('plaintiff')!, 'stranger');
    await settle();
    expect(room('stranger').at(-1)).toBe('群内有未核验成员，案件信息暂停发送。');
    const [alert] = (await stage.as('clerk').desk.rooms.listAlerts({})).data;
    expect(alert).toMatchObject({ kind: 'strangerInRoom', roomId });

    await stage.as('clerk').desk.rooms.createNotice({
      roomId,
      kind: 'general',
      audience: 'allParties',
      delivery: 'room',
      lines: ['答辩状已由法院接收，副本送达原告。'],
    });
    await advanceTo('2026-09-01T09:15:00+08:00');
    expect(room('stranger').join('\n')).not.toContain('答辩状');
    world.as('stranger').leaveRoom(roomIdOf('plaintiff')!);
    await settle();
    expect(room('plaintiff').join('\n')).toContain('答辩状');
    expect(room('stranger').join('\n')).not.toContain('答辩状');
  });

  it('closes neutrally, without a reason, when a ground arises; the private thread stays', async () => {
    const { stage, phone, addCourt, bind, settle, room, says } = await stageOf();
    phone('plaintiff', '平安是福');
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    await addCourt('plaintiff');
    await bind('plaintiff', roomId);
    const { version } = await stage.as('clerk').desk.rooms.get({ roomId });
    await stage.as('judgeAssistant').desk.rooms.recordBlock({ roomId, version, ground: 'domesticViolence' });
    await settle();
    expect(room('plaintiff').at(-1)).toContain('本群已关闭');
    expect(room('plaintiff').join('\n')).not.toMatch(/家庭|暴力|原因|因为/);
    expect((await says('plaintiff', '#案件')).join('\n')).toContain('数据截至');
  });

  it('is never made when the policy says none; the private thread is enough', async () => {
    const { stage, world, phone, addCourt, bind, settle, thread, advanceTo } = await stageOf({
      settings: { policy: 'none' },
    });
    phone('plaintiff', '平安是福');
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    await addCourt('plaintiff');
    await bind('plaintiff', roomId);
    await stage.as('clerk').desk.rooms.createNotice({
      roomId,
      kind: 'general',
      audience: 'allParties',
      delivery: 'room',
      lines: ['答辩状已由法院接收，副本送达原告。'],
    });
    await advanceTo('2026-09-01T09:15:00+08:00');
    await settle();
    expect(world.rooms()).toHaveLength(0);
    expect(thread('plaintiff').join('\n')).toContain('答辩状');
  });

  it('knows that somebody left the chat room: the court is told, and no right is lost', async () => {
    const { stage, world, phone, addCourt, bind, settle, roomIdOf } = await stageOf();
    phone('plaintiff', '平安是福');
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    await addCourt('plaintiff');
    await bind('plaintiff', roomId);
    world.as('plaintiff').leaveRoom(roomIdOf('plaintiff')!);
    await settle();
    expect((await stage.as('plaintiff').rooms.get({ roomId })).mine).toMatchObject({ state: 'left' });
    // Back on one's own word alone.
    await stage.as('plaintiff').rooms.consent({ roomId, noticeVersion });
    await settle();
    expect(world.rooms()[0]!.members.map((one) => one.contactId)).toContain('plaintiff');
  });
});
