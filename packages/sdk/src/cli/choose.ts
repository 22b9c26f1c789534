import type { Language } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Accepted values; each with the Chinese names that are accepted too, the first of which is shown. */
export type Choices<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** `propertyClaims`, `property-claims` and `PROPERTYCLAIMS` are the same word. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/** `summaryProcedure（简易程序）、…`, in English only the values. */
export function listChoices(choices: Choices<string>, language: Language): string {
  if (language === 'en') return Object.keys(choices).join(', ');
  return Object.entries(choices)
    .map(([value, [zh]]) => (zh ? `${value}（${zh}）` : value))
    .join('、');
}

/** The value that a text names, in English or Chinese; undefined when none. */
export function findChoice<Value extends string>(text: string, choices: Choices<Value>): Value | undefined {
  const entries = Object.entries(choices) as [Value, readonly string[]][];
  return entries.find(([value, names]) => [value, ...names].some((name) => bare(name) === bare(text)))?.[0];
}

/**
 * The value that a text names.
 *
 * @param what the argument, as it is written: `--half`, `<kind>`
 * @throws UsageError naming the argument and every accepted value
 */
export function choose<Value extends string>(what: string, text: string, choices: Choices<Value>): Value {
  const found = findChoice(text, choices);
  if (found !== undefined) return found;
  throw new UsageError(
    `${what} 不认识“${text}”；可以是：${listChoices(choices, 'zh')}`,
    `${what} does not know "${text}"; accepted: ${listChoices(choices, 'en')}`,
  );
}
