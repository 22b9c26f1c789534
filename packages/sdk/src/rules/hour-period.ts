import type { PeriodWords } from './count-days.ts';
import { explained, step } from './explained.ts';
import { dateInShanghai, formatInstant, parseInstant } from './instant.ts';
import { readings } from './period-readings.ts';
import type { HourPeriodInput, PeriodResult } from './period-result.ts';

/** Counts hours (CPL 85, INT 125), and says how. They run through rest days. */
export function addHours(input: HourPeriodInput, words: PeriodWords): PeriodResult {
  const start = parseInstant(input.startAt);
  const { count, meaning = 'latest' } = input;
  const { event, title, length = [] } = words;
  const fromMoment = input.countFrom === 'moment';
  const from = fromMoment ? start : (Math.floor(start / 3_600_000) + 1) * 3_600_000;
  const dueAt = formatInstant(from + count * 3_600_000);
  const counted = formatInstant(from);
  const [zh, en] = [event ? `${event.zh}：` : '', event ? `${event.en}: ` : ''];
  const steps = [
    fromMoment
      ? step(`${zh}自 ${counted} 按实时起算`, `${en}counted in real time from ${counted}`, 'CC 201/2')
      : step(
          `${zh}开始的时 ${formatInstant(start)} 不计入，从次时 ${counted} 起算`,
          `${en}the starting hour of ${formatInstant(start)} is not counted; from ${counted}`,
          'CPL 85/2',
          'INT 125',
        ),
    step(
      `${title ? `${title.zh}：` : ''}经过 ${count} 小时，至 ${dueAt} 届满；休假日不顺延`,
      `${title ? `${title.en}: ` : ''}${count} hours on, ends at ${dueAt}; no roll-over`,
      ...length,
      'CC 200',
    ),
  ];
  return {
    startOn: dateInShanghai(input.startAt),
    dueOn: dueAt.slice(0, 10),
    dueAt,
    rawEndOn: dueAt.slice(0, 10),
    meaning,
    provisional: false,
    restDays: [],
    ...explained(steps, {
      more: length,
      assumptions: fromMoment ? [] : [readings.hours],
      interpretive: !fromMoment,
    }),
  };
}
