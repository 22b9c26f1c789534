// Words about 收到: what was seen, by subject and date, and which of several is meant.
import { plain } from '../plain.ts';

/** A notice as a person tells it from others. */
export interface NoticeName {
  /** Without brackets: 9001-12. */
  readonly number: string;
  readonly subject: string;
  /** Of release, as people say it: 9月8日. */
  readonly day: string;
}

const nameOf = ({ subject, day }: NoticeName): string => `${plain(day, 10)}${plain(subject, 20)}`;

export const receipts = {
  seen: (notice: NoticeName): readonly string[] => [
    `记下了：〔${plain(notice.number, 16)}〕${nameOf(notice)}，您看到了。`,
    '这不是签收文书，不改变任何期限。',
  ],
  seenBefore: (notice: NoticeName): readonly string[] => [
    `〔${plain(notice.number, 16)}〕${nameOf(notice)}，之前已记下您看到了。`,
  ],
  superseded: (notice: NoticeName, correctedBy: string): readonly string[] => [
    `〔${plain(notice.number, 16)}〕已更正，请看〔${plain(correctedBy.replaceAll(/[〔〕]/g, ''), 16)}〕。`,
  ],
  /** In the room: what it was about is known there already. */
  seenInRoom: (number: string): readonly string[] => [`〔${plain(number, 16)}〕已记下。`],
  none: ['现在没有等您看的通知。'],
  unknownNumber: ['没有找到给您的这条通知，请核对编号。', '回"案件"看您的案件，或回 9 找人答复。'],
  /** Which one: at most three are named, the newest first; the others by their number. */
  which: (notices: readonly NoticeName[]): readonly string[] => {
    const named = notices
      .slice(0, 3)
      .map((notice, index) => `${index + 1} 〔${plain(notice.number, 16)}〕${nameOf(notice)}`);
    const more = notices.length > 3 ? `（共${notices.length}条，也可回：收到 编号）` : '';
    return [`您看到的是哪一条？回数字。${more}`, ...named];
  },
} as const;
