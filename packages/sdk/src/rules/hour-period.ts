import { dateInShanghai, formatInstant, parseInstant } from './instant.ts';
import { cite } from './laws.ts';
import type { HourPeriodInput, PeriodResult } from './period-result.ts';

/** Counts hours (CPL 85, INT 125). They run through rest days. */
export function addHours(input: HourPeriodInput): PeriodResult {
  const start = parseInstant(input.startAt);
  const fromMoment = input.countFrom === 'moment';
  const from = fromMoment ? start : (Math.floor(start / 3_600_000) + 1) * 3_600_000;
  const dueAt = formatInstant(from + input.count * 3_600_000);
  const counted = formatInstant(from);
  return {
    startOn: dateInShanghai(input.startAt),
    dueOn: dueAt.slice(0, 10),
    dueAt,
    rawEndOn: dueAt.slice(0, 10),
    meaning: input.meaning ?? 'latest',
    provisional: false,
    restDays: [],
    steps: [
      fromMoment
        ? { zh: `自 ${counted} 按实时起算`, en: `counted in real time from ${counted}` }
        : {
            zh: `开始的时不计入，从次时 ${counted} 起算`,
            en: `the starting hour is not counted; from ${counted}`,
          },
      {
        zh: `加 ${input.count} 小时，至 ${dueAt}；休假日不顺延`,
        en: `plus ${input.count} hours, until ${dueAt}; no roll-over`,
      },
    ],
    legalBasis: fromMoment
      ? []
      : [
          cite('CPL 85', '期间开始的时不计算在内', 'the starting hour is not counted'),
          cite('INT 125', '以时起算的期间从次时起算', 'hour periods start at the next full hour'),
        ],
    interpretive: false,
  };
}
