// Two languages, one dictionary a file. A missing word is a type error, not an empty place on the page.

export type Lang = 'zh' | 'en';

/** Name of a text → Chinese, English. `{name}` stands for a value. */
export type Dictionary = Readonly<Record<string, readonly [zh: string, en: string]>>;

export type Translate<Words extends Dictionary> = (
  key: keyof Words & string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The texts of one area, in one language. */
export function translator<const Words extends Dictionary>(words: Words, lang: Lang): Translate<Words> {
  return (key, values = {}) => {
    const pair = words[key];
    const text = pair ? pair[lang === 'zh' ? 0 : 1] : key;
    return text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
}

/** What the court says in both languages, in one. */
export function say(
  bilingual: { readonly zh?: string; readonly en?: string } | undefined,
  lang: Lang,
): string {
  return (lang === 'zh' ? bilingual?.zh : bilingual?.en) ?? bilingual?.zh ?? bilingual?.en ?? '';
}
