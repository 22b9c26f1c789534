import { officialCalendar } from './calendar.ts';
import { addMonths, formatDate, parseDate } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import { RuleInputError } from './errors.ts';
import { addHours } from './hour-period.ts';
import { startOfDay } from './instant.ts';
import { cite } from './laws.ts';
import type { Bilingual } from './laws.ts';
import type { DayPeriodInput, HourPeriodInput, PeriodResult } from './period-result.ts';
import { walkDays } from './walk-days.ts';

const unitNames = {
  day: { zh: '日', en: 'day' },
  workday: { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const;

function checkCount(value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > 100_000) {
    throw new RuleInputError(
      'invalidCount',
      `期间数须为整数且不小于 ${least}：${value}`,
      `not a period length: ${value}`,
    );
  }
}

function notCounted(startOn: string, backward: boolean): Bilingual {
  const next = formatDate(parseDate(startOn) + (backward ? -1 : 1));
  return backward
    ? {
        zh: `${startOn} 当日不计入，从 ${next} 起倒算`,
        en: `${startOn} itself is not counted; counting back from ${next}`,
      }
    : {
        zh: `${startOn} 当日不计入，从 ${next} 起算`,
        en: `${startOn} itself is not counted; counting from ${next}`,
      };
}

function rawEnd(input: DayPeriodInput, start: DayNumber, step: 1 | -1): DayNumber {
  const excluded = input.excludedDays ?? 0;
  switch (input.unit) {
    case 'month':
      return addMonths(start, step * input.count) + step * excluded;
    case 'year':
      return addMonths(start, step * input.count * 12) + step * excluded;
    case 'day':
    case 'workday':
      return start + step * (input.count + excluded);
  }
}

/**
 * Adds a period of days, working days, months, years or hours to an event by the counting rules of CPL 85,
 * INT 125 and Civil Code 200–203.
 *
 * @throws RuleInputError `invalidDate`, `invalidInstant`, `invalidCount`; `invalidPeriod` for a combination that the
 *   law does not have: roll-over backward or of working days, left-out days with working days
 */
export function addPeriod(input: DayPeriodInput | HourPeriodInput): PeriodResult {
  checkCount(input.count, 1);
  if (input.unit === 'hour') return addHours(input);
  checkCount(input.excludedDays ?? 0, 0);
  const { count, unit, startOn, calendar = officialCalendar, excludedDays = 0, meaning = 'latest' } = input;
  const backward = input.direction === 'backward';
  const byWorkday = unit === 'workday';
  const rollOver = input.rollOver ?? !(backward || byWorkday);
  if ((rollOver && (backward || byWorkday)) || (byWorkday && excludedDays > 0)) {
    throw new RuleInputError(
      'invalidPeriod',
      '倒算或按工作日计算的期间不顺延、不扣除',
      'no such combination of period options',
    );
  }
  const start = parseDate(startOn);
  const step = backward ? -1 : 1;
  const name = unitNames[unit];
  const steps = [notCounted(startOn, backward)];
  const legalBasis = [cite('CPL 85', '期间开始的日不计算在内', 'the starting day is not counted')];
  const counted = byWorkday ? walkDays(start + step, { step, workdays: count, calendar }) : undefined;
  const raw = counted ? counted.day : rawEnd(input, start, step);
  const rawEndOn = formatDate(raw);
  steps.push({
    zh: `${backward ? '倒算' : '经过'} ${count} ${name.zh}${excludedDays ? `，另扣除不计入的 ${excludedDays} 日` : ''}：${rawEndOn}`,
    en: `${count} ${name.en}${count > 1 ? 's' : ''} ${backward ? 'back' : 'on'}${excludedDays ? `, and ${excludedDays} days left out` : ''}: ${rawEndOn}`,
  });
  if (unit === 'month' || unit === 'year') {
    legalBasis.push(
      cite(
        'CC 202',
        '到期月的对应日为最后一日，没有对应日的为月末日',
        'corresponding day, or the last of the month',
      ),
    );
  }
  const rolled = rollOver ? walkDays(raw, { step: 1, workdays: 1, calendar }) : undefined;
  const due = rolled?.day ?? raw;
  const dueOn = formatDate(due);
  const status = calendar.dayStatus(rawEndOn);
  if (due !== raw) {
    steps.push({
      zh: `${rawEndOn}（${status.zh}）为休假日，顺延至 ${dueOn}`,
      en: `${rawEndOn} (${status.en}) is a rest day; moved to ${dueOn}`,
    });
    legalBasis.push(
      cite('CPL 85', '最后一日是法定休假日的，顺延至其后第一日', 'a last day that is a rest day moves on'),
    );
  } else if (rollOver && status.kind === 'makeupWorkday') {
    steps.push({
      zh: `${rawEndOn} 为${status.zh}，不顺延`,
      en: `${rawEndOn} is a ${status.en}; no roll-over`,
    });
  }
  const provisional = (counted ?? rolled)?.provisional ?? false;
  if (provisional) {
    steps.push({
      zh: '该年放假安排未公布或未收录，结果为暂定',
      en: 'that year’s holidays are not announced, or not in the data: provisional',
    });
  }
  const dueAt = startOfDay(meaning === 'earliest' ? due : due + 1);
  const restDays = (counted ?? rolled)?.restDays ?? [];
  return {
    startOn,
    dueOn,
    dueAt,
    rawEndOn,
    meaning,
    provisional,
    restDays,
    steps,
    legalBasis,
    interpretive: false,
  };
}
