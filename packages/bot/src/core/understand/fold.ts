// One spelling for what people write in many: mentions and quotations set aside, usual slips of the pen put right.
import { heardText } from '../plain.ts';
import { homophones, simplified } from './spelling.ts';

/** A message, ready to be matched. */
export interface Folded {
  /** What was said, in one spelling; clauses end in `,` or `?`. */
  readonly text: string;
  /** What it quotes: someone else's words. */
  readonly quoted: string;
}

/** 「王桂芳：……」, a line of dashes, and then the person's own words: how WeChat writes an answer to a message. */
const quotation = /^「([\s\S]{0,3000}?)」\n ?(?:- ?){5,}\n/;

/** Splits off a quotation and the mentions; both are other people's words. */
export function fold(raw: string): Folded {
  // The mark after a mention is an invisible space that reading would make ordinary: names may hold spaces themselves.
  const unmentioned = raw.replaceAll(/[@＠][^\n\u2005@＠]{1,40}\u2005/g, ' ');
  const heard = heardText(unmentioned);
  const quoted = quotation.exec(heard)?.[1] ?? '';
  const own = heard.replace(quotation, '');
  return { text: spelled(own.replaceAll(/(^|[\s,，。])@\S{1,20}(?: |$)/g, '$1')), quoted };
}

const han = '\\p{Script=Han}';
const insideWord = new RegExp(`(?<=${han})[ *_.·\\-~|/\\\\^+=]{1,3}(?=${han})`, 'gu');
const besideHan = new RegExp(` (?=${han})|(?<=${han}) `, 'gu');

/** One spelling: lower case, simplified, without decoration, homophones put right. */
export function spelled(heard: string): string {
  let text = heard
    .toLowerCase()
    .replaceAll(/[\u4E00-\u9FFF]/g, (sign) => simplified[sign] ?? sign)
    // What follows a command begins a clause of its own.
    .replace(/^(#[^\s#]{1,8}) (?=\S)/, '$1,')
    .replaceAll(insideWord, '')
    .replaceAll(besideHan, '')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/[?？]+[\s!！~。.]*/g, '?')
    .replaceAll(/[\s]*[,，。!！;；、…\n~]+[\s]*/g, ',')
    .replaceAll(/^[,\s]+|[,\s]+$/g, '');
  for (const [wrong, right] of homophones) text = text.replaceAll(wrong, right);
  return text;
}
