// Fixed words of the private thread.
import { plain } from '../plain.ts';

export const privately = {
  /** After the person has added the court's account. A card that opens the official mini-program follows. */
  greeting: [
    '您好，我是法院的程序，不是法官。',
    '请点下面的卡片，在官方小程序里核实本人并绑定。',
    '我不会在聊天里问您的号码、密码或验证码。',
    '不会操作？请家人陪着办，或打12368。',
  ],
  /** After binding; `topic` is the room's name as the court gave it. */
  bound: (topic: string): readonly string[] => [
    `已绑定：${plain(topic)}`,
    '这里的话法官看不到；要让法官看到，请作为材料提交。',
    '可以问：案子到哪了、几号开庭、要办什么。',
    '要找人请回 9。',
  ],
  /** The court's own banner of the private thread, shortened to lines. */
  banner: (banner: string): readonly string[] =>
    banner
      .split(/(?<=；)/)
      .map((part) => plain(part, 60))
      .slice(0, 3),
  unknown: ['我没看懂。您想问哪一样？回数字：', '1 案子到哪了　2 开庭', '3 要办的事　　9 找人答复'],
  /** A person who repeats what is not understood is not sent round in circles. */
  unknownAgain: ['我还是没看懂，对不起。', '回 9，法院打给您；也可以打12368。'],
  nothingToChoose: ['现在没有要选的。', '回"帮助"看能问什么；回 9 找人答复。'],
  voice: ['听不了语音。请长按语音转成文字；', '或回 9，法院打给您。'],
  /** What the person sent could not be kept. */
  mediaUnread: ['您发的文件我没收下，法官看不到。', '请在官方小程序提交；不会办请回 9。'],
  undelivered: ['刚才有一条消息没能发给您，现在补上。'],
  unavailable: ['现在查不到，不是您的问题。请过一会儿再问。', '着急请回 9，或打12368。'],
  cancelled: ['好的，这件事先不办了。'],
  notSubmitted: ['聊天里发的不算提交，法官看不到。'],
  unbound: [
    '案件的事只对核实过的本人说，这里查不了任何案件。',
    '要绑定，请在官方小程序核实本人。',
    '办事流程、地址、时间可以打12368。',
  ],
  publicHelp: [
    '没有绑定时，我只能说公开的流程。',
    '立案、缴费、开庭怎么办，可以打12368。',
    '免费法律咨询：12348。有危险打110。',
  ],
} as const;
