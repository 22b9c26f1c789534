import { formatDate, weekdayOf } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import type { Bilingual } from './laws.ts';

const names: readonly (readonly [zh: string, en: string])[] = [
  ['周日', 'Sunday'],
  ['周一', 'Monday'],
  ['周二', 'Tuesday'],
  ['周三', 'Wednesday'],
  ['周四', 'Thursday'],
  ['周五', 'Friday'],
  ['周六', 'Saturday'],
];

/** The day of the week: 周四, Thursday. */
export function weekdayName(day: DayNumber): Bilingual {
  const [zh, en] = names[weekdayOf(day)] as readonly [string, string];
  return { zh, en };
}

/** A day as people read it: `2026-10-08（周四）`, `2026-10-08 (Thursday)`; `note` is said beside the weekday. */
export function dayWords(day: DayNumber, note?: Bilingual): Bilingual {
  const date = formatDate(day);
  const { zh, en } = weekdayName(day);
  return {
    zh: `${date}（${zh}${note ? `，${note.zh}` : ''}）`,
    en: `${date} (${en}${note ? `, ${note.en}` : ''})`,
  };
}
