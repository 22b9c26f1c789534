import { cite } from '../rules/laws.ts';
import { namedPeriods } from '../rules/named-periods.ts';
import type { NamedPeriod } from '../rules/named-periods/shape.ts';
import type { Language } from './command.ts';
import { alignColumns } from './plain-text.ts';

const units = {
  hour: { zh: '小时', en: 'hour' },
  day: { zh: '日', en: 'day' },
  workday: { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const;

/** `15 日`, `15 days`, `3 日（倒算）`. */
export function lengthText(
  {
    count,
    unit,
    direction,
  }: Pick<NamedPeriod, 'count' | 'unit'> & { direction?: NamedPeriod['direction'] | undefined },
  language: Language,
): string {
  const name = units[unit][language];
  const length = `${count} ${name}${language === 'en' && count > 1 ? 's' : ''}`;
  if (direction !== 'backward') return length;
  return language === 'zh' ? `${length}（倒算）` : `${length} back`;
}

/** `自收到起诉状副本起` */
export function fromText({ from, direction }: NamedPeriod, language: Language): string {
  if (language === 'en') return `${direction === 'backward' ? 'before' : 'from'} ${from.en}`;
  return direction === 'backward' ? `${from.zh}前` : `自${from.zh}起`;
}

/** The articles of a period, without what they say. */
export function articlesText({ citations }: NamedPeriod, language: Language): string {
  return citations.map((citation) => cite(citation)[language]).join(language === 'zh' ? '、' : ', ');
}

/** Named periods whose name, title or start has the word in it; all of them without a word. */
export function findPeriods(word = ''): [name: string, spec: NamedPeriod][] {
  const wanted = word.toLowerCase();
  return Object.entries(namedPeriods).filter(([name, { zh, en, from }]) =>
    [name, zh, en, from.zh, from.en].some((text) => text.toLowerCase().includes(wanted)),
  );
}

/** One line for each: name, what is to be done, how long, from when, by which article. */
export function periodLines(
  found: readonly (readonly [string, NamedPeriod])[],
  language: Language,
): string[] {
  return alignColumns(
    found.map(([name, spec]) => [
      name,
      spec[language],
      lengthText(spec, language),
      fromText(spec, language),
      articlesText(spec, language),
    ]),
  );
}
