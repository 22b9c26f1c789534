// A notice as it is said in the chat: its number first, and how to say that it was seen.
import type { Schemas } from '@yunting/sdk';

/** Without the brackets: 9001-12, as people type it. */
export const numberOf = ({ number }: Pick<Schemas['RoomNotice'], 'number'>): string =>
  number.replaceAll(/[〔〕]/g, '');

const hint = (notice: Schemas['RoomNotice']): string => `看到请回：收到 ${numberOf(notice)}`;

/** At most four lines; a notice of four keeps them all, and people know by then how to answer. */
export function noticeLines(notice: Schemas['RoomNotice']): readonly string[] {
  const [first = '', ...rest] = notice.lines;
  const lines = [`${notice.number}${first}`, ...rest];
  return lines.length < 4 ? [...lines, hint(notice)] : lines;
}
