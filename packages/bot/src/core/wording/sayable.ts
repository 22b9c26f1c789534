// What a line of the chat may not carry, whoever wrote the words: the same limits that the court sets for notices.

/** Characters that one line of a notice may have, as the contract says. */
export const mostCharacters = 60;

const plain = (line: string): string =>
  line.normalize('NFKC').replaceAll(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '');

/** Digits written in blocks are one number. */
const joined = (text: string): string => text.replaceAll(/(?<=\d)[\s\-‐–—_.·,，、/]+(?=\d)/g, '');

/** Identity numbers, cards, 缴款码 and mobile numbers, with or without spaces. */
const hasNumber = (text: string): boolean =>
  [text, joined(text)].some((one) => /\d{15}/.test(one) || /(?<!\d)1[3-9]\d{9}(?!\d)/.test(one));

/** Telephone numbers of offices: 0533-7180000, 400-…, 12368. */
const hasPhone = (text: string): boolean =>
  /(?<!\d)0\d{2,3}[\s\-—]?\d{7,8}(?!\d)|(?<!\d)400[\s\-—]?\d{3}[\s\-—]?\d{4}(?!\d)/.test(text);

const links: readonly RegExp[] = [
  /https?:|www\.|:\/\//i,
  /[\p{L}\p{N}-]\s*[.。]\s*[a-z]{2,}/iu,
  /\.\s*(中国|公司|网络|网址|在线)/,
  /(?<!\d)\d{1,3}(\.\d{1,3}){3}(?!\d)/,
  /[a-z0-9]\s*(点|dot)\s*(com|cn|net|top|xyz)\b/i,
];

/** How many characters a reader sees. */
const lengthOf = (line: string): number => [...line].length;

/** One line of 1–60 characters without a link, a phone number or a number that identifies or pays. */
export function isSayable(line: string): boolean {
  const text = plain(line);
  const oneLine = !/[\r\n\u2028\u2029]/.test(line) && line.trim() !== '';
  return (
    oneLine &&
    lengthOf(line) <= mostCharacters &&
    !hasNumber(text) &&
    !hasPhone(text) &&
    !links.some((one) => one.test(text))
  );
}

/**
 * The fullest way to say it that may be said. Nothing is ever cut: what does not fit is said more shortly. The last way is
 * made of fixed words and dates alone, so that there always is one.
 */
export function fit(...ways: readonly [string, ...string[]]): string {
  return ways.find(isSayable) ?? ways.at(-1) ?? '';
}
