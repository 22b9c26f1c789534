import { parseDate } from '../rules/civil-day.ts';
import { dayWords } from '../rules/weekday.ts';
import type { PeriodResult } from '../rules/period-result.ts';
import { calendarOf } from './calendar-file.ts';
import type { Command, Language } from './command.ts';
import { deadlineOptions, readDeadline } from './deadline-request.ts';
import type { Deadline, DeadlineValues } from './deadline-request.ts';
import { closingLines, colon, notice, stepLines } from './explained-text.ts';
import { findPeriods, periodLines } from './period-list.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

const meanings = {
  latest: { zh: '最后一日', en: 'Last day' },
  earliest: { zh: '最早可以', en: 'Not before' },
  effective: { zh: '发生效力', en: 'Takes effect' },
  expires: { zh: '届满', en: 'Runs out' },
} as const;

const provisional = {
  zh: '注意：这是暂定结果。有关年份的放假安排尚未公布或未收录，公布后须重新计算（--calendar 可给出）。',
  en: 'Note: provisional. The holidays of a year involved are not announced, or not in the data; compute again when they are (--calendar takes them).',
} as const;

/** `2026-10-08（周四）` */
function dayText(date: string, language: Language): string {
  return dayWords(parseDate(date))[language];
}

/** The decisive day, and the time of day in Beijing: 24:00, unless a day is reached at its start or hours are counted. */
function endText({ meaning, dueOn, dueAt }: PeriodResult, language: Language): string {
  const name = meanings[meaning][language];
  const time = dueAt.startsWith(dueOn) ? dueAt.slice(11, 16) : '24:00';
  const end = language === 'zh' ? `${time}（北京时间）` : ` ${time} (Beijing time)`;
  return `${name}${colon[language]}${dayText(dueOn, language)}${end}`;
}

function deadlineText({ title, result, notes }: Deadline, language: Language): string {
  return [
    title[language],
    `${language === 'zh' ? '起算的事件' : 'Event'}${colon[language]}${dayText(result.startOn, language)}`,
    '',
    ...stepLines(result.steps, language),
    '',
    endText(result, language),
    ...(result.provisional ? [provisional[language]] : []),
    ...notes.map((note) => note[language]),
    '',
    ...closingLines(result, language),
    '',
  ].join('\n');
}

/** A list takes no other option: one that would say nothing is refused. */
function checkListAlone(values: DeadlineValues): void {
  const idle = (Object.keys(deadlineOptions) as (keyof DeadlineValues)[]).find(
    (name) => name !== 'list' && values[name] !== undefined,
  );
  if (idle === undefined) return;
  throw new UsageError(`--list 不与 --${idle} 同用`, `--list takes no --${idle}`);
}

function list(words: readonly string[], language: Language, json: boolean): string {
  if (words.length > 1) {
    throw new UsageError('--list 后面最多写一个词', '--list takes one word at most');
  }
  const found = findPeriods(words[0]);
  if (found.length === 0) {
    throw new UsageError(
      `没有名称或说明含“${words[0]}”的期间`,
      `no period has "${words[0]}" in its name or description`,
    );
  }
  if (json) return `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`;
  return [...periodLines(found, language), ''].join('\n');
}

/** `yunting deadline` */
export const deadlineCommand: Command = {
  summary: { zh: '期间：起算、顺延与届满', en: 'deadlines: counting, rest days and the last day' },
  usage: {
    zh: [
      'yunting deadline <name> --from YYYY-MM-DD [选项]',
      '  yunting deadline answer --from 2026-09-16',
      '  yunting deadline 对判决上诉 --from 2026-09-16 --foreign',
      '  yunting deadline --days 15 --from 2026-09-16',
      '  yunting deadline --list 上诉',
      '',
      '选项:',
      '  --list [词]           列出命名的期间：名称、内容、长度、起算、条文',
      '  --from <日期>         起算的事件发生之日；当日不计入',
      '  --at <时刻>           或该事件的时刻，带时区；以小时计算的期间必须给出',
      '  --days --workdays --months --years --hours <n>   未命名的期间的长度',
      '  --backward            倒算（未命名的期间）',
      '  --foreign             当事人在中国领域内没有住所',
      '  --exclude <n>         不计入的天数（审限；未命名的期间）',
      '  --calendar <文件>     某一年的放假安排（YearPlan，JSON），可多个',
      '  --json  --lang zh|en',
      '',
    ].join('\n'),
    en: [
      'yunting deadline <name> --from YYYY-MM-DD [options]',
      '  yunting deadline answer --from 2026-09-16 --lang en',
      '  yunting deadline appeal.judgment --from 2026-09-16 --foreign --lang en',
      '  yunting deadline --days 15 --from 2026-09-16 --lang en',
      '  yunting deadline --list appeal --lang en',
      '',
      'Options:',
      '  --list [word]         the named periods: name, purpose, length, start, article',
      '  --from <date>         the day of the event; not counted itself',
      '  --at <instant>        or its instant, with offset; needed for periods of hours',
      '  --days --workdays --months --years --hours <n>   length of an unnamed period',
      '  --backward            count back (unnamed periods)',
      '  --foreign             the party has no domicile in China',
      '  --exclude <n>         days that are not counted (trial limits, unnamed periods)',
      '  --calendar <file>     the holidays of a year (YearPlan, JSON); several allowed',
      '  --json  --lang zh|en',
      '',
    ].join('\n'),
  },
  run(args, readText) {
    const { positionals, values, language, json, help } = readArguments(args, deadlineOptions);
    if (help) return { out: this.usage[language], err: '', code: 0 };
    if (values.list) {
      checkListAlone(values);
      return { out: list(positionals, language, json), err: '', code: 0 };
    }
    const deadline = readDeadline(positionals, values, calendarOf(values.calendar ?? [], readText));
    const { result, notes } = deadline;
    const out = json
      ? `${JSON.stringify({ ...result, notes, notice }, null, 2)}\n`
      : deadlineText(deadline, language);
    return { out, err: '', code: 0 };
  },
};
