// Dates, instants and amounts as people read them. Always Beijing time, wherever the reader's machine is.
import { dateInShanghai, formatYuan } from '@yunting/sdk/rules';
import type { Lang } from './lang.ts';

const zone = 'Asia/Shanghai';
const locales: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };

const dayStyle = {
  timeZone: zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
} as const;
const clockStyle = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** `2026-09-16` → 2026年9月16日周三 */
export function dateText(lang: Lang, date: string): string {
  return new Intl.DateTimeFormat(locales[lang], dayStyle).format(new Date(`${date}T12:00:00+08:00`));
}

/** An RFC 3339 instant → 2026年9月16日周三 19:20 */
export function instantText(lang: Lang, instant: string): string {
  return `${dateText(lang, dateInShanghai(instant))} ${clockText(instant)}`;
}

/** An RFC 3339 instant → 19:20 */
export function clockText(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', clockStyle).format(new Date(instant));
}

/** Fen → 1 960.51 元 */
export function moneyText(lang: Lang, amountFen: number): string {
  const spaced = formatYuan(amountFen, 'spaced');
  return lang === 'zh' ? spaced : spaced.replace(/ 元$/, ' yuan');
}

/** An instant as a field of the page takes it, in Beijing time: `2026-09-16T19:20` */
export function fieldInstant(instant: string): string {
  return `${dateInShanghai(instant)}T${clockText(instant)}`;
}

/** What such a field holds → RFC 3339 in +08:00. */
export function instantOfField(field: string): string {
  return `${field.slice(0, 16)}:00+08:00`;
}

/** Whole minutes from one instant to another, rounded up; never below zero. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, Math.ceil((Date.parse(to) - Date.parse(from)) / 60_000));
}
