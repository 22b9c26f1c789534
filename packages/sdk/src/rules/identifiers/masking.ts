import { listGiven, textGiven } from '../facts.ts';

const compoundSurnames = new Set(
  (
    '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 令狐 东方 端木 南宫 独孤 轩辕 百里 呼延 ' +
    '闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 钟离 鲜于 闾丘 司空 赫连 万俟 东郭 西门 拓跋 第五'
  ).split(' '),
);

/** Fields that are deleted before a judgment is published (Provisions on Publishing Judgments 2016, art. 10). */
export const fieldsNeverPublished = [
  'homeAddress',
  'contact',
  'idNumber',
  'bankAccount',
  'health',
  'plateNumber',
  'propertyCertificateNumber',
] as const;

/**
 * A person's name for publication: surname + 某; a compound surname stays whole [reading]; for a transliterated name
 * (with ·) the first character + 某 (Provisions on Publishing Judgments 2016, arts. 8–9).
 *
 * @throws RuleInputError `invalidFacts` for what is no text, here and below
 */
export function maskName(name: string): string {
  const trimmed = textGiven('name', name).trim();
  const characters = [...trimmed];
  const compound = characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join(''));
  const foreign = /[·•・]/.test(trimmed);
  return `${characters.slice(0, compound && !foreign ? 2 : 1).join('')}某`;
}

/** Several names of one document: names that would look alike get 1, 2, 3 in order. */
export function maskNames(names: readonly string[]): string[] {
  const given = listGiven('names', names);
  const distinct = given.filter((name, index) => given.indexOf(name) === index);
  const sameAs = (name: string): string[] => distinct.filter((other) => maskName(other) === maskName(name));
  return given.map((name) => {
    const alike = sameAs(name);
    return alike.length > 1 ? `${maskName(name)}${alike.indexOf(name) + 1}` : maskName(name);
  });
}

function maskMiddle(text: string, head: number, tail: number, stars?: number): string {
  if (textGiven('text', text).length <= head + tail) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(stars ?? text.length - head - tail) + text.slice(-tail);
}

/** `370301********0005`, for screens. A product's agreement, not a legal form. */
export function maskIdNumber(idNumber: string): string {
  return maskMiddle(idNumber, 6, 4);
}

/** `138****0000`, for screens. A shorter number keeps only its last two digits. */
export function maskPhone(phone: string): string {
  return textGiven('phone', phone).length >= 10 ? maskMiddle(phone, 3, 4) : maskMiddle(phone, 0, 2);
}

/** `****0000`, for screens. */
export function maskBankAccount(account: string): string {
  return maskMiddle(account, 0, 4, 4);
}
