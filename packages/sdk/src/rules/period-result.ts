import type { CourtCalendar } from './calendar.ts';
import type { Explained } from './explained.ts';
import type { Bilingual } from './laws.ts';

/** What the resulting day means: do it by then, not before then, it takes effect then, it runs out then. */
export type PeriodMeaning = 'latest' | 'earliest' | 'effective' | 'expires';

/** A period in days, working days, months or years. */
export interface DayPeriodInput {
  unit: 'day' | 'workday' | 'month' | 'year';
  /** Positive whole number. */
  count: number;
  /** The day of the event, `YYYY-MM-DD` in Asia/Shanghai. It is not counted itself. */
  startOn: string;
  /** `backward` counts before the event ("three days before the hearing"). Default `forward`. */
  direction?: 'forward' | 'backward' | undefined;
  /** Move a last day that is a rest day to the next working day. Default: yes, forward, except working days. */
  rollOver?: boolean | undefined;
  /** Days that the law leaves out of the period (appraisal, announcement), added at its end. Default 0. */
  excludedDays?: number | undefined;
  meaning?: PeriodMeaning | undefined;
  /**
   * `earliest` only: the whole period must have run (超过六个月, 不少于六十日), so the first possible day is the one after
   * its last day. Default: the last day itself, as for a notice so many days ahead (拍卖十五日前公告).
   */
  afterEnd?: boolean | undefined;
  calendar?: CourtCalendar | undefined;
}

/** A period in hours. It runs through rest days. */
export interface HourPeriodInput {
  unit: 'hour';
  /** Positive whole number. */
  count: number;
  /** RFC 3339 instant with offset. */
  startAt: string;
  /** The starting hour is not counted: `nextFullHour` (default, INT 125). `moment` counts real time. */
  countFrom?: 'nextFullHour' | 'moment' | undefined;
  meaning?: PeriodMeaning | undefined;
}

/** A rest day that was skipped or rolled over. */
export interface RestDay extends Bilingual {
  date: string;
}

/**
 * Where a period ends, and why. `interpretive` says that the day follows a reading (the hour, for a period in hours, too);
 * that the last day is open until 24:00, whatever the office hours, is an assumption of every period to act in.
 */
export interface PeriodResult extends Explained {
  startOn: string;
  /** The decisive day, `YYYY-MM-DD` in Asia/Shanghai. */
  dueOn: string;
  /**
   * RFC 3339 in +08:00, exclusive: 24:00 of `dueOn`, written as 00:00 of the next day. For `meaning: 'earliest'`
   * 00:00 of `dueOn`; for hours the instant itself.
   */
  dueAt: string;
  /** The last day before any roll-over. */
  rawEndOn: string;
  meaning: PeriodMeaning;
  /** Rests on a year whose holidays are not announced: show it as provisional, and compute again later. */
  provisional: boolean;
  /** Rest days that were rolled over or skipped. */
  restDays: RestDay[];
}
