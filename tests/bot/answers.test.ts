// What people write, and what the bot does: 收到 counts for one notice of one person, danger is never shown to the room.
import { afterEach, describe, expect, it } from 'vitest';
import { loanInTrial } from '../journeys/steps/loan-in-trial.ts';
import { openCaseRoom } from '../journeys/steps/case-room.ts';
import { openBotStage } from './bot-stage.ts';
import type { BotStage, BotStageOptions } from './bot-stage.ts';
import { ways } from './ways.ts';

let open: BotStage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Both sides bound and in the room. */
async function inRoom(
  over: BotStageOptions,
): Promise<BotStage & { readonly roomId: string; readonly caseId: string }> {
  open = await openBotStage(over);
  const { stage, phone, addCourt, bind } = open;
  phone('plaintiff', '平安是福');
  phone('defendant', '李建国');
  const { caseId } = await loanInTrial(stage);
  const roomId = await openCaseRoom(stage, caseId);
  for (const who of ['plaintiff', 'defendant']) {
    await addCourt(who);
    await bind(who, roomId);
  }
  return { ...open, roomId, caseId };
}

describe.each(ways)('over %s', (_way, over) => {
  it('a bare 收到 with two notices open is asked about, and the number that is chosen counts', async () => {
    const { stage, roomId, advanceTo, says } = await inRoom(over);
    const give = (line: string): Promise<unknown> =>
      stage.as('clerk').desk.rooms.createNotice({
        roomId,
        kind: 'general',
        audience: 'allParties',
        delivery: 'room',
        lines: [line],
      });
    await give('答辩状已由法院接收，副本送达原告。');
    await give('请各方保持电话畅通。');
    await advanceTo('2026-09-01T09:15:00+08:00');
    const asked = (await says('plaintiff', '收到', 'room')).join('\n');
    expect(asked).toContain('您看到的是哪一条');
    expect(asked).toMatch(/1 〔9001-\d+〕/);
    expect((await says('plaintiff', '2', 'room')).join('\n')).toMatch(/〔9001-\d+〕已记下/);
    const seen = (await stage.as('plaintiff').rooms.listNotices({ roomId })).data.filter(
      (one) => one.acknowledgedAt !== undefined,
    );
    expect(seen).toHaveLength(1);
  });

  it('a private notice is not named in the room, even when its number is said there', async () => {
    const { stage, roomId, caseId, advanceTo, says, room } = await inRoom(over);
    const party = (await stage.as('plaintiff').rooms.get({ roomId })).mine!.partyId;
    await stage.as('clerk').desk.rooms.createNotice({
      roomId,
      kind: 'personal',
      audience: 'party',
      partyId: party,
      delivery: 'private',
      lines: ['您申请的退费已经办好。'],
    });
    await advanceTo('2026-09-01T09:15:00+08:00');
    const notices = (await stage.as('plaintiff').rooms.listNotices({ roomId })).data;
    const number =
      notices.find((one) => one.lines[0]?.includes('退费'))?.number.replaceAll(/[〔〕]/g, '') ?? '';
    expect(number).not.toBe('');
    await says('plaintiff', `收到 ${number}`, 'room');
    await says('plaintiff', '收到', 'room');
    expect(room('defendant').join('\n')).not.toContain('退费');
    expect((await says('plaintiff', `收到 ${number}`)).join('\n')).toContain('退费');
    expect(caseId).not.toBe('');
  });

  it('fear of violence is answered in private alone, an officer is called, and 1 goes on there', async () => {
    const { stage, says, room, thread } = await inRoom(over);
    const before = room('defendant').length;
    await says('plaintiff', '我老公知道我起诉了今晚要打我', 'room');
    // The room saw what the person wrote, and nothing after it.
    expect(room('defendant')).toHaveLength(before + 1);
    expect(thread('plaintiff').at(-1)).toContain('方便看消息吗');
    expect((await says('plaintiff', '1')).join('\n')).toContain('人身安全保护令');
    const alerts = (await stage.as('clerk').desk.rooms.listAlerts({})).data;
    expect(alerts.map((one) => one.kind)).toEqual(['violence']);
  });

  it('a question for a person reaches the court’s staff once it is confirmed', async () => {
    const { stage, says } = await inRoom(over);
    await says('plaintiff', '9');
    await says('plaintiff', '我眼睛不好，开庭能不能带老花镜和放大镜');
    expect((await says('plaintiff', '1')).join('\n')).toContain('已转给法院工作人员');
    const asked = (await stage.as('clerk').desk.consultations.list({})).data;
    expect(asked).toHaveLength(1);
  });

  it('material posted in the room does not count, and is said so', async () => {
    const { world, roomIdOf, settle, room } = await inRoom(over);
    world.as('plaintiff').sendImage({ roomId: roomIdOf('plaintiff')! }, '借条.jpg');
    await settle();
    expect(room('plaintiff').at(-1)).toContain('不算提交');
  });
});

it('whoever speaks of ending their life is answered at once, an officer is called, and reminders wait three days', async () => {
  const { stage, roomId, advanceTo, says, thread } = await inRoom({});
  const partyId = (await stage.as('plaintiff').rooms.get({ roomId })).mine!.partyId;
  expect((await says('plaintiff', '活着没意思判下来我就跳楼')).join('\n')).toContain('您的话让我们很担心');
  await stage.as('clerk').desk.rooms.createNotice({
    roomId,
    kind: 'payment',
    audience: 'party',
    partyId,
    delivery: 'private',
    lines: ['诉讼费还没有交，可以申请缓交。'],
  });
  await advanceTo('2026-09-01T10:00:00+08:00');
  expect(thread('plaintiff').join('\n')).not.toContain('诉讼费还没有交');
  expect((await stage.as('clerk').desk.rooms.listAlerts({})).data.map((one) => one.kind)).toEqual([
    'selfHarm',
  ]);
  await advanceTo('2026-09-04T10:00:00+08:00');
  await open!.bot().reconcile();
  await open!.settle();
  expect(thread('plaintiff').join('\n')).toContain('诉讼费还没有交');
});
