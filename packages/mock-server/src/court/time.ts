// Court time: instants in ms, written as RFC 3339 in Asia/Shanghai. Dates and their arithmetic are the rules'.
import { formatInstant, isDate, parseInstant } from '@yunting/sdk/rules';

/** Ms → '2026-09-01T09:00:00+08:00' (with milliseconds only when there are some). */
export const instant: (ms: number) => string = formatInstant;

/** Ms → the civil date in Shanghai, 'YYYY-MM-DD'. */
export function civilDate(ms: number): string {
  return instant(ms).slice(0, 10);
}

/** RFC 3339 instant, or a civil date (its first moment in Shanghai) → ms. Throws on anything else. */
export function toMs(value: string): number {
  return parseInstant(isDate(value) ? `${value}T00:00:00+08:00` : value);
}
