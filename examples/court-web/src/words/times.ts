// Instants and dates as people read them, always in Shanghai.
import { formatYuan } from '@yunting/sdk/rules';
import type { Lang } from './words.ts';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** '2026-10-23' or an instant of it → 「10月23日 周五」, “Fri 23 Oct 2026”. */
export function dayOf(value: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = value.slice(0, 10).split('-');
  const weekday = weekdays[lang][new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return lang === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日 ${weekday}`
    : `${weekday} ${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** '…T09:00:00+08:00' → '09:00'. The court writes every instant with +08:00. */
export const clockOf = (instant: string): string => instant.slice(11, 16);

/** Day and time of day. */
export const momentOf = (instant: string, lang: Lang): string =>
  `${dayOf(instant, lang)} ${clockOf(instant)}`;

/** 196051 → 「1 960.51 元」, “1 960.51 yuan”. */
export function yuanOf(amountFen: number, lang: Lang): string {
  const text = formatYuan(amountFen, 'spaced');
  return lang === 'zh' ? text : text.replace(/元$/, 'yuan');
}

/** A 缴款码 in groups of four, to be read and typed without a slip. */
export const inFours = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1 ');
