import type { CourtCalendar } from './calendar.ts';
import { formatDate } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import type { RestDay } from './period-result.ts';

/** Where a walk ended and what it met. */
export interface Walk {
  day: DayNumber;
  restDays: RestDay[];
  /** It touched a day of a year whose holidays are not known. */
  provisional: boolean;
}

/** Walks from `from` (counted if a working day) until the given number of working days is met, collecting rest days. */
export function walkDays(
  from: DayNumber,
  input: { step: 1 | -1; workdays: number; calendar: CourtCalendar },
): Walk {
  const { step, workdays, calendar } = input;
  const restDays: RestDay[] = [];
  let provisional = false;
  let left = workdays;
  let day = from;
  for (;;) {
    const date = formatDate(day);
    const status = calendar.dayStatus(date);
    provisional = provisional || status.provisional;
    if (status.rest) restDays.push({ date, zh: status.zh, en: status.en });
    else left -= 1;
    if (left === 0) return { day, restDays, provisional };
    day += step;
  }
}
