// 收到 in all its forms: "I have seen this", and never more.
import type { Reading } from './reading.ts';

/** 9001-12, with the year where the court adds one: 2026-1207-12. */
const full = /(?<![\d-])(\d{4,7}(?:-\d{4,7})?-\d{1,4})(?![\d-])/;

/** The notice number in it: in full, or its last part when nothing else is there. */
export function noticeNumber(text: string): string | undefined {
  const ordinary = text.replaceAll(/(?<=\d)\s*[-_一ー至到]\s*(?=\d)/g, '-');
  return full.exec(ordinary)?.[1] ?? /^\D{0,4}?(\d{1,4})\D{0,3}$/.exec(ordinary)?.[1];
}

const seen =
  '(?:收到|收悉|已阅|阅|知悉|获悉|知道|晓得|明白|了解|清楚|看到|看见|看过|好|嗯|恩|哦|噢|行|中|妥|成|没问题|没有问题|ok|okay|okk|roger|yes|得嘞|得令|遵命|是的|是(?=,|$))';
const beside =
  '(?:的|了|啦|哈|呀|吧|嘞|滴|哒|呢|啊|喔|哟|呵|么|谢谢|谢|多谢|感谢|您|你|我|已经|已|都|法官|法院|书记员|老师|同志|领导|辛苦|辛苦了|会|一定|准时|按时|到场|到庭|开庭|配合|参加|出庭|到|去|来|通知|消息|短信|这条|信息|全部|们|小|助手|机器人|大|人)';
const signs =
  '(?:👌|👍|✅|🆗|🙏|🤝|👏|😊|🌹|✔|☑|\\[ok\\]|\\[强\\]|\\[好的\\]|\\[抱拳\\]|\\[握手\\]|\\[玫瑰\\]|\\[收到\\]|[\\u{1F3FB}-\\u{1F3FF}])';
const bare = new RegExp(`^(?:${seen}|${beside}|${signs}|[,\\s.])+$`, 'u');
const yes = new RegExp(`${seen}|👌|👍|✅|🆗|✔|☑|\\[(?:ok|强|好的|收到|抱拳)\\]`, 'u');
/** Made of the same words, but saying something else. */
const other =
  /^(?:你|您)好|好(?:吧)?(?:啊|呀)?(?:吗|么)$|^(?:法官|法院|老师|书记员|领导|大家)[你您]?好|^是(?:我|你|您|法官|法院|的(?:吗|么))|^可以(?:吗|么)$|^(?:我|会|去|来|到)+(?:了)?$|大好人|^好人|^小?人$/;

const received = '(?:收到|受到|收悉|已阅|知悉|看到|看见|知道|明白|好的|ok)';

/** Reads folded text; `quoted` is the message that it answers, whose number it then means. */
export function receivedOf(text: string, quoted = ''): Reading | undefined {
  const short = text
    .replaceAll(/[〔〕【】[\]()<>《》"“”:：]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (short.length > 30) return undefined;
  if (/[没未不]|吗|么|\?|假如|怎|何|哪/.test(text)) return undefined;
  const rest = short.replaceAll(/\d[\d\s_-]*\d|\d/g, '');
  if (
    /\d/.test(short) &&
    new RegExp(`^(?:${beside}|${received}|${signs}|编号|号|通知|第|条|[,\\s.-])*$`, 'u').test(rest)
  ) {
    const word = new RegExp(received).test(short);
    const number = noticeNumber(short.replaceAll(/[^\d\s_-]+/g, ' ').trim());
    if (number !== undefined && (word || full.test(number)))
      return { kind: 'received', number, explicit: word };
    return undefined;
  }
  // 👍 drawn as a picture by the chat program keeps its brackets; 收到 with a slip of the pen is meant only alone.
  const alone = text === '受到' || text === '受到了' ? '收到' : text;
  if (!bare.test(alone) || !yes.test(alone) || other.test(alone)) return undefined;
  const number = full.exec(quoted.normalize('NFKC'))?.[1];
  return { kind: 'received', explicit: false, ...(number !== undefined && { number }) };
}
