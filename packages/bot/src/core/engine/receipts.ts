// 收到: "I have seen this", and nothing more. By number, or alone when exactly one notice is open for the person.
import type { Schemas } from '@yunting/sdk';
import type { MemberView } from '../service-room.ts';
import { numberOf } from './notice-lines.ts';

/** A notice that this member may say to have seen, with whose name it is said in. */
export interface OpenNotice {
  readonly memberId: string;
  readonly notice: Schemas['RoomNotice'];
}

/** Released, not corrected since, not yet seen: what a bare 收到 can mean. Newest first. */
export function openNotices(views: readonly MemberView[]): readonly OpenNotice[] {
  return views
    .flatMap((view) => view.notices.map((notice) => ({ memberId: view.membership.memberId, notice })))
    .filter(({ notice }) => notice.state === 'released' && notice.acknowledgedAt === undefined)
    .sort((one, other) => (other.notice.releasedAt ?? '').localeCompare(one.notice.releasedAt ?? ''));
}

/**
 * The notice of this number among those that the person may read, whatever its state. Its last part alone will do where one
 * notice only can be meant.
 */
export function noticeOfNumber(views: readonly MemberView[], number: string): OpenNotice | undefined {
  if (!number.includes('-')) {
    const meant = openNotices(views).filter(({ notice }) => numberOf(notice).endsWith(`-${number}`));
    return meant.length === 1 ? meant[0] : undefined;
  }
  for (const view of views) {
    const notice = view.notices.find((one) => numberOf(one) === number);
    if (notice) return { memberId: view.membership.memberId, notice };
  }
  return undefined;
}

/** What it is about, in a few words: its first line, without what follows a full stop. */
export const subjectOf = ({ lines: [first = ''] }: Schemas['RoomNotice']): string =>
  (first.split(/[。；;]/)[0] ?? first).slice(0, 24);
