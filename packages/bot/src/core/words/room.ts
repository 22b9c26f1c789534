// Fixed words of the case room. Both sides read them: nothing here says anything of one of them, or of the case.
import { plain } from '../plain.ts';

/** A sentence of the court, in short lines: broken after 。 and ；. */
const inLines = (sentence: string): readonly string[] =>
  sentence
    .split(/(?<=[。；])/)
    .map((part) => plain(part, 60))
    .filter((part) => part !== '')
    .slice(0, 4);

export const room = {
  /** On opening; `banner` is the court's own welcome. */
  welcome: (banner: string): readonly string[] => [
    ...inLines(banner).slice(0, 3),
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
