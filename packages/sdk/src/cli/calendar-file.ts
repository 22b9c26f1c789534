import { createCalendar, officialCalendar, withYear } from '../rules/calendar.ts';
import type { CourtCalendar, YearPlan } from '../rules/calendar.ts';
import { isDate, parseDate, weekdayOf } from '../rules/civil-day.ts';
import type { Bilingual } from '../rules/laws.ts';
import type { ReadText } from './command.ts';
import { UsageError } from './usage-error.ts';

type Loose = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value);
const asObject = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

/** A holiday may begin in the year before or end in the year after (元旦), but no further away. */
const near = (date: string, year: number): boolean => Math.abs(Number(date.slice(0, 4)) - year) <= 1;

function restFaults(rest: unknown, year: number): Bilingual[] {
  if (!Array.isArray(rest)) return [{ zh: 'rest 须是列表', en: 'rest must be a list' }];
  return rest.flatMap((one: unknown, index): Bilingual[] => {
    const { from, to, zh, en } = asObject(one);
    const field = `rest[${index}]`;
    if (!isText(zh) || !isText(en)) {
      return [{ zh: `${field} 须有 zh、en 名称`, en: `${field} needs its name as zh and en` }];
    }
    if (isDay(from) && isDay(to) && from <= to && near(from, year) && near(to, year)) return [];
    return [
      {
        zh: `${field} 的 from、to 须是该年的日期 YYYY-MM-DD，且 from 不晚于 to`,
        en: `${field}: from and to must be dates YYYY-MM-DD of that year, from not after to`,
      },
    ];
  });
}

function makeupFaults(days: unknown, year: number): Bilingual[] {
  if (!Array.isArray(days)) return [{ zh: 'makeupWorkdays 须是列表', en: 'makeupWorkdays must be a list' }];
  return days.flatMap((day: unknown, index): Bilingual[] => {
    const weekend = isDay(day) && near(day, year) && [0, 6].includes(weekdayOf(parseDate(day)));
    if (weekend) return [];
    const field = `makeupWorkdays[${index}]`;
    return [
      {
        zh: `${field} 须是该年的周六或周日 YYYY-MM-DD：${String(day)}`,
        en: `${field} must be a Saturday or Sunday of that year, YYYY-MM-DD: ${String(day)}`,
      },
    ];
  });
}

function planFaults(value: unknown): Bilingual[] {
  const { year, status, source, rest, makeupWorkdays } = asObject(value);
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1949 || year > 9999) {
    return [{ zh: 'year 须是四位年份', en: 'year must be a year of four digits' }];
  }
  const faults: Bilingual[] = [];
  if (status !== 'published' && status !== 'statutoryOnly') {
    faults.push({
      zh: 'status 须是 published（已公布）或 statutoryOnly（仅法定节日）',
      en: 'status must be published or statutoryOnly',
    });
  }
  if (!isText(source)) {
    faults.push({ zh: 'source 须写明通知的文号或名称', en: 'source must name the notice' });
  }
  return [...faults, ...restFaults(rest, year), ...makeupFaults(makeupWorkdays, year)];
}

function readPlans(path: string, readText: ReadText): YearPlan[] {
  let read: unknown;
  try {
    read = JSON.parse(readText(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--calendar 读不了 ${path}：${reason}`, `--calendar cannot read ${path}: ${reason}`);
  }
  const plans: unknown[] = Array.isArray(read) ? read : [read];
  const faults = plans.flatMap(planFaults);
  if (faults.length === 0 && plans.length > 0) return plans as YearPlan[];
  const [zh, en] = [faults.map((fault) => fault.zh), faults.map((fault) => fault.en)];
  throw new UsageError(
    `--calendar ${path} 不是年度放假安排（YearPlan）：${zh.join('；')}`,
    `--calendar ${path} is no plan of a year (YearPlan): ${en.join('; ')}`,
  );
}

/**
 * The official calendar with the years of these files added or replaced. A file holds a `YearPlan`, or a list of them.
 *
 * @throws UsageError naming the file and every field that is wrong
 */
export function calendarOf(paths: readonly string[], readText: ReadText): CourtCalendar {
  // Made once by itself, so that a year given twice is refused instead of the last one winning.
  const given = createCalendar(paths.flatMap((path) => readPlans(path, readText)));
  return given.plans.reduce(withYear, officialCalendar);
}
