// What on this page is not the real thing. Said at the start, in the banner, and by GET /api/session.

/** One line each, Chinese and English. */
export const simulated: readonly string[] = [
  '法院是模拟的：人物、案件和文书都是虚构的 · The court is simulated; people, cases and documents are invented',
  '微信是模拟的：没有任何消息真的发出 · WeChat is simulated; no message really goes out',
  '银行是模拟的：没有任何钱真的支付 · The bank is simulated; no money really moves',
  '实名认证和小程序界面是模拟的 · Identity check and mini-program are simulated',
];

/** The line that the server prints when it is up. */
export const simulatedInOneLine =
  '【演示·虚构】法院、微信、银行都是模拟的；人物和案件是虚构的。 · Fictional demonstration: court, WeChat and bank are simulated.';
