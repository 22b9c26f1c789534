import type { CourtCalendar } from '../rules/calendar.ts';
import { isDate } from '../rules/civil-day.ts';
import { dateInShanghai, parseInstant } from '../rules/instant.ts';
import type { Bilingual } from '../rules/laws.ts';
import { isPeriodName, namedPeriods, period } from '../rules/named-periods.ts';
import type { NamedPeriodResult, PeriodName } from '../rules/named-periods.ts';
import type { PeriodResult } from '../rules/period-result.ts';
import { addPeriod } from '../rules/periods.ts';
import { findPeriods, lengthText } from './period-list.ts';
import type { OptionValues } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Options of `yunting deadline`. */
export const deadlineOptions = {
  list: 'boolean',
  from: 'string',
  at: 'string',
  foreign: 'boolean',
  exclude: 'string',
  calendar: 'list',
  days: 'string',
  workdays: 'string',
  months: 'string',
  years: 'string',
  hours: 'string',
  backward: 'boolean',
} as const;

/** Their values. */
export type DeadlineValues = OptionValues<typeof deadlineOptions>;

const units = { days: 'day', workdays: 'workday', months: 'month', years: 'year', hours: 'hour' } as const;
type UnitOption = keyof typeof units;
const unitOptions = Object.keys(units) as UnitOption[];
const unitList = unitOptions.map((option) => `--${option}`).join(' ');

/** A computed period, and what it is called. */
export interface Deadline {
  title: Bilingual;
  result: PeriodResult | NamedPeriodResult;
  /** What was asked for without effect. */
  notes: Bilingual[];
}

function wholeNumber(option: string, text: string, least: number): number {
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count >= least) return count;
  throw new UsageError(
    `--${option} 须是不小于 ${least} 的整数：${text}`,
    `--${option} must be a whole number from ${least}: ${text}`,
  );
}

function checkStart({ from, at }: DeadlineValues): void {
  if ((from === undefined) === (at === undefined)) {
    throw new UsageError(
      '须给出起算的日期 --from YYYY-MM-DD 或时刻 --at（如 2026-09-16T09:30:00+08:00），二者择一',
      'give the day of the event, --from YYYY-MM-DD, or its instant, --at 2026-09-16T09:30:00+08:00: one of the two',
    );
  }
  if (from !== undefined && !isDate(from)) {
    throw new UsageError(
      `--from 须是存在的日期 YYYY-MM-DD：${from}`,
      `--from must be an existing date YYYY-MM-DD: ${from}`,
    );
  }
  if (at === undefined) return;
  try {
    parseInstant(at);
  } catch {
    throw new UsageError(
      `--at 须是带时区的时刻，如 2026-09-16T09:30:00+08:00：${at}`,
      `--at must be an instant with its offset, such as 2026-09-16T09:30:00+08:00: ${at}`,
    );
  }
}

function instantFor(values: DeadlineValues): string {
  if (values.at !== undefined) return values.at;
  throw new UsageError(
    '以小时计算的期间须给出时刻：--at 2026-09-16T09:30:00+08:00',
    'a period of hours needs an instant: --at 2026-09-16T09:30:00+08:00',
  );
}

/** The period that a text names: a full or short name, or a Chinese title in full. */
function nameOf(text: string): PeriodName {
  if (isPeriodName(text)) return text;
  const titled = Object.entries(namedPeriods).find(([, spec]) => spec.zh === text)?.[0];
  if (titled !== undefined && isPeriodName(titled)) return titled;
  const alike = findPeriods(text).map(([name, spec]) => `${name}（${spec.zh}）`);
  const some = alike.slice(0, 12).join(', ');
  throw new UsageError(
    alike.length > 0
      ? `<name> 没有叫“${text}”的期间；相近的：${some}`
      : `<name> 没有叫“${text}”的期间；全部名称见 yunting deadline --list`,
    alike.length > 0
      ? `<name>: no period is called "${text}"; alike: ${some}`
      : `<name>: no period is called "${text}"; all names: yunting deadline --list`,
  );
}

function named(text: string, values: DeadlineValues, calendar: CourtCalendar): Deadline {
  const name = nameOf(text);
  if (values.backward) {
    throw new UsageError('--backward 只用于未命名的期间', '--backward is for unnamed periods only');
  }
  const { foreign = false, exclude } = values;
  const usual = period(name, { startAt: '2026-01-05T09:00:00+08:00' }).name;
  const hours = namedPeriods[usual].unit === 'hour';
  const result = period(name, {
    ...(hours ? { startAt: instantFor(values) } : { startOn: values.from, startAt: values.at }),
    foreign,
    excludedDays: exclude === undefined ? undefined : wholeNumber('exclude', exclude, 0),
    calendar,
  });
  const notes: Bilingual[] = [];
  const forForeigners = Object.values(namedPeriods).some((one) => one.foreign === usual);
  if (foreign && result.name === usual && !forForeigners) {
    notes.push({
      zh: '对在中国领域内没有住所的当事人，本库未收录这一期间的另行规定，请核对。',
      en: 'For a party without domicile in China no other length of this period is in the data; please check.',
    });
  }
  const { zh, en } = result.title;
  const spec = namedPeriods[result.name];
  return {
    title: {
      zh: `${zh}（${result.name}）：${lengthText(spec, 'zh')}`,
      en: `${en} (${result.name}): ${lengthText(spec, 'en')}`,
    },
    result,
    notes,
  };
}

function unnamed(option: UnitOption, values: DeadlineValues, calendar: CourtCalendar): Deadline {
  const count = wholeNumber(option, values[option] ?? '', 1);
  const unit = units[option];
  const { backward = false, exclude } = values;
  if (values.foreign) {
    throw new UsageError('--foreign 只用于命名的期间', '--foreign is for named periods only');
  }
  const direction = backward ? ('backward' as const) : undefined;
  const title = {
    zh: `期间：${lengthText({ count, unit, direction }, 'zh')}`,
    en: `Period: ${lengthText({ count, unit, direction }, 'en')}`,
  };
  if (unit === 'hour') {
    if (backward || exclude !== undefined) {
      throw new UsageError(
        '以小时计算的期间没有 --backward、--exclude',
        'a period of hours knows no --backward and no --exclude',
      );
    }
    return { title, result: addPeriod({ unit, count, startAt: instantFor(values) }), notes: [] };
  }
  const startOn = values.from ?? dateInShanghai(values.at ?? '');
  const excludedDays = exclude === undefined ? 0 : wholeNumber('exclude', exclude, 0);
  return { title, result: addPeriod({ unit, count, startOn, direction, excludedDays, calendar }), notes: [] };
}

/**
 * The period that `yunting deadline` asks for, computed.
 *
 * @throws UsageError naming the argument and what it may be; RuleInputError for a combination that the law does not have
 */
export function readDeadline(
  positionals: readonly string[],
  values: DeadlineValues,
  calendar: CourtCalendar,
): Deadline {
  const [name, ...more] = positionals;
  const lengths = unitOptions.filter((option) => values[option] !== undefined);
  if (lengths.length + positionals.length !== 1 || more.length > 0) {
    throw new UsageError(
      `须写一个期间的名称 <name>，或一个长度 ${unitList}；名称见 yunting deadline --list`,
      `give the <name> of one period, or one length ${unitList}; names: yunting deadline --list`,
    );
  }
  checkStart(values);
  const [length] = lengths;
  return length === undefined ? named(name ?? '', values, calendar) : unnamed(length, values, calendar);
}
