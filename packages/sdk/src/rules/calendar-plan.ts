import { isDate, parseDate, weekdayOf } from './civil-day.ts';
import { shown } from './errors.ts';
import type { Bilingual } from './laws.ts';

type Loose = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value);
const asObject = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

/** A notice may touch the December before and the January after (元旦), but nothing further away. */
const near = (date: string, year: number): boolean => {
  const months = (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7));
  return months >= 0 && months <= 13;
};

function restFault(one: unknown, year: number, index: number): Bilingual | undefined {
  const { from, to, zh, en } = asObject(one);
  const field = `rest[${index}]`;
  if (!isText(zh) || !isText(en)) {
    return { zh: `${field} 须有 zh、en 名称`, en: `${field} needs its name as zh and en` };
  }
  if (isDay(from) && isDay(to) && from <= to && near(from, year) && near(to, year)) return undefined;
  return {
    zh: `${field} 的 from、to 须是该年的日期 YYYY-MM-DD，且 from 不晚于 to`,
    en: `${field}: from and to must be dates YYYY-MM-DD of that year, from not after to`,
  };
}

function makeupFault(day: unknown, year: number, index: number, rest: unknown): Bilingual | undefined {
  const field = `makeupWorkdays[${index}]`;
  if (isDay(day) && near(day, year) && weekdayOf(parseDate(day)) % 6 === 0) {
    const off = Array.isArray(rest) ? (rest as unknown[]).map(asObject) : [];
    const both = off.some(({ from, to }) => isDay(from) && isDay(to) && from <= day && day <= to);
    return both
      ? { zh: `${field} 又在 rest 之内：${day}`, en: `${field} lies within rest too: ${day}` }
      : undefined;
  }
  return {
    zh: `${field} 须是该年的周六或周日 YYYY-MM-DD：${shown(day)}`,
    en: `${field} must be a Saturday or Sunday of that year, YYYY-MM-DD: ${shown(day)}`,
  };
}

function listFaults(
  field: string,
  list: unknown,
  faultOf: (one: unknown, index: number) => Bilingual | undefined,
): Bilingual[] {
  if (!Array.isArray(list)) return [{ zh: `${field} 须是列表`, en: `${field} must be a list` }];
  if (list.length > 366) {
    return [{ zh: `${field} 最多 366 项`, en: `${field} has at most 366 entries` }];
  }
  return [...(list as unknown[])].map(faultOf).filter((fault): fault is Bilingual => fault !== undefined);
}

/** What is wrong with a `YearPlan`, field by field; empty when nothing is. It may come from a file. */
export function planFaults(value: unknown): Bilingual[] {
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
  return [
    ...faults,
    ...listFaults('rest', rest, (one, index) => restFault(one, year, index)),
    ...listFaults('makeupWorkdays', makeupWorkdays, (one, index) => makeupFault(one, year, index, rest)),
  ];
}
