// Fixed words of the case room. Both sides read them: nothing here says anything of one of them, or of the case.
import { plain } from '../plain.ts';

/** The court's own words in at most `most` lines, broken after 。 and ； where they fit: nothing of them is left out. */
function inLines(sentence: string, most: number): readonly string[] {
  const parts = sentence.split(/(?<=[。；])/).map((part) => plain(part, 60));
  const lines: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const last = lines.at(-1) ?? '';
    // Two short sentences share a line once there would be too many.
    const isShared = lines.length > 0 && parts.length > most && [...last, ...part].length <= 30;
    if (isShared || lines.length === most) lines[lines.length - 1] = plain(last + part, 60);
    else lines.push(part);
  }
  return lines;
}

export const room = {
  /** On opening; `banner` is the court's own welcome. */
  welcome: (banner: string): readonly string[] => [
    ...inLines(banner, 3),
    '看到通知请回"收到"；要找人请回 9。',
  ],
  /** Somebody is there whom nobody vouches for. */
  quarantined: ['群内有未核验成员，案件信息暂停发送。'],
  resumed: ['案件信息恢复发送。'],
  /** Whatever the reason is, it is not said. */
  closed: ['本群已关闭，不影响任何诉讼权利。', '通知会以其他方式送达；私聊照常可用。'],
  sentPrivately: ['已私信您。'],
  /** The person has not added the account: nothing can be sent privately. */
  cannotWritePrivately: ['请先扫法院纸质文书上的码，加这个账号为好友。', '加好后我私下答复您。'],
  notSubmitted: ['群里发的材料不算提交，法官看不到。', '怎么交，已私信您。'],
  noticesOnly: ['本群只发通知，只回应"收到"和"人工"。'],
} as const;
