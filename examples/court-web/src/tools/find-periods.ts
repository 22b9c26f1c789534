// Searches the named periods of the law by name, title or starting event, in either language. Pure.
import { namedPeriods } from '@yunting/sdk/rules';
import type { NamedPeriod, PeriodName } from '@yunting/sdk/rules';

export type FullPeriodName = Extract<PeriodName, keyof typeof namedPeriods>;

/** Every word of the search must be found somewhere; all periods without a word. */
export function findPeriods(search: string): [FullPeriodName, NamedPeriod][] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (Object.entries(namedPeriods) as [FullPeriodName, NamedPeriod][]).filter(
    ([name, { zh, en, from }]) => {
      const texts = [name, zh, en, from.zh, from.en].map((text) => text.toLowerCase());
      return wanted.every((word) => texts.some((text) => text.includes(word)));
    },
  );
}
