// The ten minutes are over. A timer decides nothing: what would no longer be true or allowed is held, and a clerk is told.
import { problems } from '@yunting/sdk/contract';
import type { Context, TimerContext } from '../../court/context.ts';
import { CourtProblem } from '../../court/problem.ts';
import { noticeDesk } from './desk-sight.ts';
import { draftOf } from './notice-draft.ts';
import { checkedLines } from './notice-rules.ts';
import type { NoticeRecord, RoomRecord } from './records.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Why it may not go out now, although it might when it was composed: the same checks once more (they only read). */
function obstacle(ctx: Context, room: RoomRecord, notice: NoticeRecord): Words | undefined {
  try {
    const lines = checkedLines(ctx, room, draftOf(notice));
    // Nobody has previewed another text: a line that has become necessary holds it.
    if (lines.length === notice.lines.length) return undefined;
    return {
      zh: '传票尚未全部送达，须写明“这是提醒，不是传票”',
      en: 'the summons is not served on all, and it does not say so',
    };
  } catch (error) {
    if (!(error instanceof CourtProblem)) throw error;
    const { zh, en } = { ...problems[error.code], ...error.details };
    return { zh, en };
  }
}

/** notice.release: out it goes, if everything that was checked still holds. */
export function releaseNotice(ctx: TimerContext): void {
  const notice = ctx.subject<'notice'>();
  if (notice.state !== 'pending') return;
  const room = ctx.get('room', notice.roomId);
  const closed = notice.delivery === 'room' && room.state !== 'open';
  const why = closed ? undefined : obstacle(ctx, room, notice);
  if (closed || why) {
    const held = ctx.move('notice', notice, 'undone');
    ctx.task({
      kind: 'room.noticeHeld',
      role: noticeDesk(room),
      subject: held,
      zh: why
        ? `通知${notice.number}没有发出：${why.zh}。请核对后另行通知`
        : `通知${notice.number}因案件群已关闭没有发出，请用其他方式通知`,
      en: why
        ? `Notice ${notice.number} was not released: ${why.en}. Check it and give another`
        : `Notice ${notice.number} was not released because the room is closed; use other means`,
    });
    return;
  }
  const released = ctx.move('notice', notice, 'released', { releasedAt: ctx.now });
  if (released.audience === 'allParties') ctx.emit('notice.released', released);
  else ctx.emit('notice.releasedPrivately', released);
  if (released.delivery === 'private') ctx.emit('room.updated', room);
}
