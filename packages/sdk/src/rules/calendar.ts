import { yearPlans } from './calendar-data.ts';
import { planFaults } from './calendar-plan.ts';
import { formatDate, parseDate, weekdayOf } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import { RuleInputError } from './errors.ts';
import { factsGiven, listGiven } from './facts.ts';
import type { Bilingual } from './laws.ts';
import { weekdayName } from './weekday.ts';

/** Days off of one year, as announced by the State Council, or the statutory days while nothing is announced. */
export interface YearPlan {
  year: number;
  /** `statutoryOnly`: bridging and make-up days are unknown, so results that touch the year are provisional. */
  status: 'published' | 'statutoryOnly';
  /** Number of the notice, such as 国办发明电〔2025〕7号; where nothing is announced, what the plan rests on. */
  source: string;
  /** Holidays, both ends included. */
  rest: readonly (Bilingual & { from: string; to: string })[];
  /** Saturdays and Sundays that are worked (调休上班). They are not rest days. */
  makeupWorkdays: readonly string[];
}

/** What a day is for the counting of periods. */
export interface DayStatus extends Bilingual {
  kind: 'workday' | 'makeupWorkday' | 'weekend' | 'holiday';
  /** Saturday, Sunday or holiday, and not a make-up workday. */
  rest: boolean;
  /** The year's arrangement is not published; the answer may change. */
  provisional: boolean;
}

/** A court's calendar. Immutable. */
export interface CourtCalendar {
  readonly plans: readonly YearPlan[];
  /** @throws RuleInputError `invalidDate` */
  readonly dayStatus: (date: string) => DayStatus;
}

/** Holidays on fixed solar dates, for years without any plan (Measures on Public Holidays, 2024 revision). */
const fixedHolidays: Readonly<Record<string, Bilingual>> = {
  '01-01': { zh: '元旦', en: "New Year's Day" },
  '05-01': { zh: '劳动节', en: 'Labour Day' },
  '05-02': { zh: '劳动节', en: 'Labour Day' },
  '10-01': { zh: '国庆节', en: 'National Day' },
  '10-02': { zh: '国庆节', en: 'National Day' },
  '10-03': { zh: '国庆节', en: 'National Day' },
};

function holidaysOf(plan: YearPlan): Map<DayNumber, Bilingual> {
  const days = new Map<DayNumber, Bilingual>();
  for (const { from, to, zh, en } of plan.rest) {
    for (let day = parseDate(from); day <= parseDate(to); day += 1) days.set(day, { zh, en });
  }
  return days;
}

/** A plan of the calendar's own, that nobody can change. */
function kept(plan: YearPlan): YearPlan {
  const faults = planFaults(plan);
  if (faults.length > 0) {
    const [zh, en] = [faults.map((fault) => fault.zh), faults.map((fault) => fault.en)];
    throw new RuleInputError('invalidFacts', zh.join('；'), en.join('; '));
  }
  const { year, status, source, rest, makeupWorkdays } = plan;
  return Object.freeze({
    year,
    status,
    source,
    rest: Object.freeze(rest.map(({ zh, en, from, to }) => Object.freeze({ zh, en, from, to }))),
    makeupWorkdays: Object.freeze([...makeupWorkdays]),
  });
}

/**
 * Makes a calendar from year plans, which it copies. A year without a plan is answered by weekday and fixed solar
 * holidays, and is marked provisional: never silently treated as known.
 *
 * @throws RuleInputError `invalidFacts` when a year is given twice, or naming every field of a plan that is wrong
 */
export function createCalendar(yearPlans: readonly YearPlan[]): CourtCalendar {
  const plans = Object.freeze(listGiven('plans', yearPlans).map(kept));
  const holidays = new Map<DayNumber, Bilingual>();
  const makeup = new Set<DayNumber>();
  const statuses = new Map<number, YearPlan['status']>();
  for (const plan of plans) {
    if (statuses.has(plan.year)) {
      throw new RuleInputError('invalidFacts', `年份重复：${plan.year}`, `year given twice: ${plan.year}`);
    }
    statuses.set(plan.year, plan.status);
    for (const [day, name] of holidaysOf(plan)) holidays.set(day, name);
    for (const date of plan.makeupWorkdays) makeup.add(parseDate(date));
  }
  return Object.freeze({
    plans,
    dayStatus(date: string): DayStatus {
      const day = parseDate(date);
      const status = statuses.get(Number(date.slice(0, 4)));
      const provisional = status !== 'published';
      const weekday = weekdayOf(day);
      const name = weekdayName(day);
      if (makeup.has(day)) {
        return {
          kind: 'makeupWorkday',
          rest: false,
          provisional,
          zh: `${name.zh}调休上班`,
          en: `make-up workday (${name.en})`,
        };
      }
      const holiday = holidays.get(day) ?? (status ? undefined : fixedHolidays[date.slice(5)]);
      if (holiday) return { kind: 'holiday', rest: true, provisional, ...holiday };
      if (weekday === 0 || weekday === 6) return { kind: 'weekend', rest: true, provisional, ...name };
      return { kind: 'workday', rest: false, provisional, ...name };
    },
  });
}

/**
 * The same calendar with one year added or replaced, for instance when a new notice appears.
 *
 * @throws RuleInputError `invalidFacts` as {@link createCalendar}
 */
export function withYear(calendar: CourtCalendar, plan: YearPlan): CourtCalendar {
  const { plans } = checkedCalendar(calendar);
  const { year: added } = factsGiven(plan, 'plan');
  return createCalendar([...plans.filter(({ year }) => year !== added), plan]);
}

/** State Council notices for 2025 and 2026, statutory days of 2027; every other year is provisional. */
export const officialCalendar: CourtCalendar = createCalendar(yearPlans);

function checkedCalendar(calendar: CourtCalendar): CourtCalendar {
  const { plans, dayStatus } = factsGiven(calendar, 'calendar');
  if (Array.isArray(plans) && typeof dayStatus === 'function') return calendar;
  throw new RuleInputError(
    'invalidFacts',
    'calendar 须由 createCalendar 或 withYear 制成',
    'calendar must be made by createCalendar or withYear',
  );
}

/**
 * The calendar that is meant: {@link officialCalendar} where none is given. Internal to the rules.
 *
 * @throws RuleInputError `invalidFacts` for what is no calendar, such as a bare list of plans
 */
export function calendarGiven(calendar: CourtCalendar | null | undefined): CourtCalendar {
  return calendar === undefined || calendar === null ? officialCalendar : checkedCalendar(calendar);
}

/** A working day, and how certain it is. */
export interface FoundWorkday {
  /** `YYYY-MM-DD` */
  on: string;
  /** The holidays of a year that was walked through are not announced: look again when they are. */
  provisional: boolean;
}

/**
 * The next day that is not a rest day, on or after `date`, and whether later announcements may change it.
 *
 * @throws RuleInputError `invalidDate`, `invalidFacts`
 */
export function findWorkday(date: string, calendar?: CourtCalendar): FoundWorkday {
  const days = calendarGiven(calendar);
  let provisional = false;
  for (let day = parseDate(date); ; day += 1) {
    const on = formatDate(day);
    const status = days.dayStatus(on);
    provisional = provisional || status.provisional;
    if (!status.rest) return { on, provisional };
  }
}

/**
 * The day alone of {@link findWorkday}, for clocks and reminders that no law fixes. In a year whose holidays are not
 * announced it may change; whoever shows it to people asks `findWorkday`, which says so.
 *
 * @throws RuleInputError `invalidDate`, `invalidFacts`
 */
export function nextWorkday(date: string, calendar?: CourtCalendar): string {
  return findWorkday(date, calendar).on;
}
