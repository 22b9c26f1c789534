// 一案一群聊: consents, confirmation, own codes, notices, an anchor, and leaving.
import type { OpenCase } from '../open-case.ts';
import { at, listAt, textAt } from '../wire.ts';
import { idAt, reason, versionOf } from './act.ts';
import type { Act } from './act.ts';

/** The room opens where the court finds the case eligible; nobody is in it who has not agreed. */
export async function room(act: Act, { caseId }: OpenCase): Promise<void> {
  const roomId = textAt(await act('clerk', 'desk.rooms.list', { caseId }), 'data', 0, 'roomId');
  if (roomId === undefined) return;
  for (const as of ['plaintiff', 'defendant'])
    await act(as, 'rooms.consent', { roomId, noticeVersion: '2026-01' });
  if (at(await act('clerk', 'desk.rooms.checkEligibility', { roomId }), 'eligible') !== true) return;
  const version = versionOf(await act('clerk', 'desk.rooms.get', { roomId }));
  await act('clerk', 'desk.rooms.confirm', { roomId, version });
  for (const as of ['plaintiff', 'defendant']) {
    const invite = await act(as, 'rooms.createInvite', { roomId });
    await act(as, 'rooms.getInvite', { roomId });
    await act(as, 'rooms.redeemInvite', { code: textAt(invite, 'code'), chatHandle: `chat-handle-${as}` });
  }
  await notices(act, roomId);
  await act('roomAgent', 'rooms.publishAnchor', { roomId, headDigest: '0'.repeat(64), count: 1 });
  await act('defendant', 'rooms.withdrawConsent', { roomId });
}

async function notices(act: Act, roomId: string): Promise<void> {
  const create = (): Promise<unknown> =>
    act('clerk', 'desk.rooms.createNotice', {
      roomId,
      kind: 'general',
      audience: 'allParties',
      delivery: 'room',
      lines: ['【演示·虚构】请按时办理。'],
    });
  const undone = await create();
  await act('clerk', 'desk.rooms.undoNotice', {
    noticeId: idAt(undone, 'noticeId'),
    version: versionOf(undone),
  });
  const drafted = await act('roomAgent', 'rooms.draftNotice', {
    roomId,
    kind: 'general',
    audience: 'allParties',
    delivery: 'room',
    lines: [reason.zh],
  });
  await act('clerk', 'desk.rooms.approveNotice', {
    noticeId: idAt(drafted, 'noticeId'),
    version: versionOf(drafted),
  });
  const notice = await create();
  await act('clerk', 'desk.rooms.getNotice', { noticeId: idAt(notice, 'noticeId') });
  for (const one of listAt(await act('plaintiff', 'rooms.listNotices', { roomId }), 'data')) {
    await act('plaintiff', 'rooms.getNotice', { noticeId: textAt(one, 'noticeId') });
    await act('plaintiff', 'rooms.acknowledgeNotice', { noticeId: textAt(one, 'noticeId') });
  }
}
