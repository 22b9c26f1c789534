// One number as an answer: 1, ①, 一, 回1, 选第二个; 0 is "never mind".

const chinese = '零一二三四五六七八九';

const said =
  /^(?:我)?(?:回复?|选择?|按|填|发|要|就)?(?:答案)?(?:是)?第?(?:([0-9])|([零一二三四五六七八九])|(两))(?:个|项|条|号|吧|的)?[.,)]?$/;

/** The number chosen in folded text, if it is nothing else. */
export function choiceOf(text: string): number | undefined {
  const match = said.exec(text.replaceAll(/[()（）【】[\]"“”'‘’《》]/g, ''));
  if (!match) return undefined;
  const [, digit, sign, two] = match;
  if (two !== undefined) return 2;
  return digit === undefined ? chinese.indexOf(sign ?? '') : Number(digit);
}
