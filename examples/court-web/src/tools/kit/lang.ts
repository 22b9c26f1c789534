// The two languages of the pages, and how a word of a dictionary is said.
import type { Bilingual } from '@yunting/sdk';

/** What the reader chose. */
export type Lang = 'zh' | 'en';

/** Says a sentence in the reader's language. */
export type Say = (text: Bilingual) => string;

/** Puts values in the places of a sentence: `fill({ zh: '还有{n}天', en: '{n} days left' }, { n: 3 })`. */
export function fill(text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
  const put = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  return { zh: put(text.zh), en: put(text.en) };
}

/** What stands between a name and what it is, between items, and around an aside. */
export const marks: Readonly<Record<Lang, { colon: string; item: string; part: string }>> = {
  zh: { colon: '：', item: '、', part: '；' },
  en: { colon: ': ', item: ', ', part: '; ' },
};

/** `自起诉状副本送达起` as an aside behind a name. */
export function aside(lang: Lang, name: string, more: string): string {
  return lang === 'zh' ? `${name}（${more}）` : `${name} (${more})`;
}
