// 一案一群聊: proposed, checked, confirmed by a clerk; everyone enters with a code of their own.
import { must, refusedWith } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { OpenedCase } from './file-at-counter.ts';

/** The room opens; the wrong person with someone's code is refused. */
export async function openRoom(scene: Scene, { caseId }: OpenedCase): Promise<string> {
  const { voice } = scene;
  const clerk = scene.as('clerk');
  voice.chapter('2026-09-30', '案件群', 'The case room');
  await scene.advanceTo('2026-09-30T09:00:00+08:00');
  const proposed = must((await clerk.desk.rooms.list({ caseId })).data[0], 'no room was proposed');
  const { roomId } = proposed;

  for (const person of ['plaintiff', 'lawyer', 'defendant']) {
    await scene.as(person).rooms.consent({ roomId, noticeVersion: '2026-01' });
  }
  voice.act(
    '各方',
    '各自单独同意进群（不进群不影响任何诉讼权利）',
    'each agrees to the room separately (staying out costs no right)',
  );
  const eligibility = await clerk.desk.rooms.checkEligibility({ roomId });
  must(eligibility.eligible, 'the room is not eligible');
  const open = await clerk.desk.rooms.confirm({
    roomId,
    version: (await clerk.desk.rooms.get({ roomId })).version,
  });
  voice.act(
    '钱书记员',
    `核对建群条件（符合），确认建群：${open.topic}`,
    `checks eligibility (met) and confirms: ${open.topic}`,
  );
  const { banner } = await scene.as('plaintiff').rooms.get({ roomId });
  voice.act('案件群', banner.welcome.zh, banner.welcome.en);

  const invite = await scene.as('plaintiff').rooms.createInvite({ roomId });
  const refused = await refusedWith(
    scene.as('defenceLawyer').rooms.redeemInvite({ code: invite.code, chatHandle: 'chat-handle-of-wu-jing' }),
    'room_invite_invalid',
  );
  voice.mishap(
    `案外人吴静拿着王桂芳的入群码来验证，被拒绝：「${refused.zh}」`,
    `Wu Jing, no party of the case, tries the plaintiff's code and is refused: "${refused.en}"`,
  );
  for (const person of ['plaintiff', 'lawyer', 'defendant']) {
    const own = await scene.as(person).rooms.createInvite({ roomId });
    const chatHandle = (await scene.chat?.handleOf(person)) ?? `chat-handle-${person}`;
    await scene.as(person).rooms.redeemInvite({ code: own.code, chatHandle });
  }
  voice.act(
    '各方',
    '扫法院纸上的码加法院账号，再到官方小程序里以已实名的账号绑定；聊天里不问任何号码',
    'add the court’s account from the QR on its paper and bind in the official mini-program; the chat asks for no number',
  );

  const notice = await clerk.desk.rooms.createNotice({
    roomId,
    kind: 'general',
    audience: 'allParties',
    delivery: 'room',
    lines: ['答辩状已由法院接收，副本送达原告。', '开庭时间确定后另行通知。'],
  });
  voice.act(
    '钱书记员',
    '预览后发通知；十分钟内可以撤回',
    'previews and sends a notice; it can be undone for ten minutes',
  );
  await scene.advanceTo('2026-09-30T09:15:00+08:00');
  const released = await scene.as('plaintiff').rooms.getNotice({ noticeId: notice.noticeId });
  voice.act(
    '案件群',
    `${released.number} ${released.lines.join(' ')}`,
    `${released.number} (${released.lines.length} lines)`,
  );
  const heard = (await scene.chat?.shows('plaintiff', 'room')) ?? [];
  must(
    !scene.chat || heard.some((line) => line.includes(released.number)),
    'the chat did not show the notice that the court released',
  );
  await scene.as('plaintiff').rooms.acknowledgeNotice({ noticeId: notice.noticeId });
  voice.act(
    '王桂芳',
    `在平台上点「看到了」：${released.number}（只表示看到了，不是签收）`,
    `says on the platform that she has seen ${released.number}: seen, not signed for`,
  );
  return roomId;
}
