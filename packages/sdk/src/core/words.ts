/**
 * What happened and what to do, in as few words as will do: this table is part of the smallest bundle.
 * {@link ./explain.ts} says more, code by code, and is injected where size does not matter.
 */
import type { Bilingual } from './problem.ts';

/** What happened (`zh`, `en`) and what to do about it. */
export interface Words extends Bilingual {
  readonly hint: Bilingual;
}

const words = (zh: string, en: string, hintZh: string, hintEn: string): Words => ({
  zh,
  en,
  hint: { zh: hintZh, en: hintEn },
});
const NO_ANSWER = words(
  '未得到法院的回答',
  'no usable answer',
  '请稍后用同一幂等键重试',
  'Try again later with the same key',
);
const NOT_VALID = words('不符合要求', 'not as it must be', '请改正后再试', 'Correct it and call again');
const NOT_SIGNED_IN = words('未登录', 'not signed in', '请重新登录', 'Sign in again');

/**
 * By the beginning of the code: the SDK's own, or `http_` and the status. All others tell of no usable
 * answer.
 */
const STARTS: readonly (readonly [RegExp, Words])[] = [
  [/^(http_401|token_)/, NOT_SIGNED_IN],
  [/^(http_4|input_|schema_)/, NOT_VALID],
];

/** The words for a code. */
export function wordsOf(code: string): Words {
  return STARTS.find(([start]) => start.test(code))?.[1] ?? NO_ANSWER;
}
