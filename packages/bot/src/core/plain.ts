// Text across the border of the chat: what comes in becomes ordinary characters, what goes out cannot be made to mention,
// link, reorder or reveal anything.

/** Longest text that is read, in UTF-16 units; as much as is kept of a message. */
export const longestHeard = 4000;

/** Letters with more marks than this are drawn over their neighbours. */
const marksPerLetter = 2;

/**
 * A message as it is read: compatibility forms made ordinary (＃ → #, ９ → 9), without invisible characters, spaces
 * collapsed, lines kept, at most {@link longestHeard} long. Reading it again changes nothing.
 */
export function heardText(text: string): string {
  const ordinary = text
    .slice(0, longestHeard)
    .normalize('NFKC')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\uFE00-\uFE0F\u20E3]/gu, '')
    // What was kept apart by an invisible character alone may now make one.
    .normalize('NFKC')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
  // A ligature becomes many characters: the limit holds afterwards too.
  return ordinary.length <= longestHeard
    ? ordinary
    : ordinary
        .slice(0, longestHeard)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim();
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Whole characters as a reader sees them, at most `length` of them; what is cut is shown as …. */
function truncated(text: string, length: number): string {
  // A grapheme is at least one unit, so that this much is always enough to look at.
  if (text.length <= length) return text;
  const seen: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (seen.length === length) return `${seen.slice(0, -1).join('').trimEnd()}…`;
    seen.push(segment);
  }
  return text;
}

const dots = '.。．｡﹒․';
/** A dot that makes a name of what stands on both sides: pay.example, court.中国; 980.26 and 「好。请」 are none. */
const domainDot = new RegExp(
  `(?<=[\\p{L}\\p{N}-])\\s*[${dots}](?=\\s*(?:(?:(?!\\p{Script=Han})\\p{L}){2}|中国|公司|网络|网址|在线))`,
  'gu',
);
const addressDots = /(?<![\d０-９])[\d０-９]{1,3}(?:[.．․﹒][\d０-９]{1,3}){3}(?![\d０-９])/g;
const spokenDot = /(?<=[a-zａ-ｚ\d])\s*(点|dot)(?=\s*(?:com|cn|net|top|xyz|org)(?![a-z]))/giu;
const schemeColon = /(?<=h\s?t\s?t\s?p\s?s?\s?|ｈｔｔｐｓ?)[:：﹕]|[:：﹕](?=\s*[/／\\＼]\s*[/／\\＼])/giu;

/**
 * A value that somebody else wrote, as it may stand inside a sentence of the court: one line, no mention, no link, no
 * hidden or reordering character, at most `length` characters as a reader counts them.
 */
export function plain(value: string, length = 40): string {
  const visible = value
    .replaceAll(/(?![\s])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFE00-\uFE0F\u3164\u115F\u1160\uFFA0]/gu, '')
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .replaceAll(new RegExp(`(\\p{M}{${marksPerLetter}})\\p{M}+`, 'gu'), '$1')
    .replaceAll(/[@﹫]/g, '＠')
    // ⒈ is one character and reads as 1. before a name.
    .replaceAll(/[\u2488-\u249B]/g, (listed) => listed.normalize('NFKC').replace('.', '、'))
    .trim();
  return truncated(unlinked(visible), length);
}

const unlinked = (text: string): string =>
  text
    .replaceAll(schemeColon, '·')
    .replaceAll(domainDot, '·')
    .replaceAll(addressDots, (address) => address.replaceAll(/[.．․﹒]/g, '·'))
    .replaceAll(spokenDot, '·');

/** A line made of fixed words and {@link plain} values: no value gets in otherwise. */
export function line(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.reduce((text, word, index) => text + plain(String(values[index - 1] ?? '')) + word);
}

const chineseDigits = '〇一二三四五六七八九';
const asDigit = (digit: string): string => String(digit === '零' ? 0 : chineseDigits.indexOf(digit));

/** A day or a notice number between other digits is no part of one long number. */
const ordinaryNumbers = [
  /(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g,
  /〔\d{4,7}(?:-\d{4,7})?-\d{1,4}〕/g,
];

/**
 * Whether a number identifies or pays: identity numbers, bank cards and 缴款码 (fifteen digits or more), mobile numbers; in
 * blocks, full-width or as Chinese digits too. The last gate before anything goes to a room.
 */
export function hasPrivateNumber(text: string): boolean {
  const read = ordinaryNumbers.reduce(
    (rest, pattern) => rest.replaceAll(pattern, '日'),
    text.normalize('NFKC').replaceAll(/(?!\s)[\p{Cc}\p{Cf}]/gu, ''),
  );
  const digits = read.replaceAll(/[零〇一二三四五六七八九]{6,}/g, (run) => run.replaceAll(/./gu, asDigit));
  return [digits, joinedBlocks(digits)].some(
    (one) => /\d{15}/.test(one) || /\d{14}x/i.test(one) || /(?<!\d)(?:(?:00)?86)?1[3-9]\d{9}(?!\d)/.test(one),
  );
}

const joinedBlocks = (text: string): string => text.replaceAll(/(?<=\d)[\s\-‐–—_.·,，、/()]+(?=\d)/g, '');
