import type { CourtCalendar, DayStatus } from './calendar.ts';
import { parseDate } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import type { Step } from './explained.ts';
import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';
import type { RestDay } from './period-result.ts';
import { dayWords } from './weekday.ts';

/** What makes a day a working day or a rest day: the State Council's notice for its year, or the general rule. */
export function basisOfDay(date: string, kind: DayStatus['kind'], calendar: CourtCalendar): LegalBasis {
  if (kind === 'workday' || kind === 'weekend') {
    return cite('WORKWEEK 7');
  }
  const year = Number(date.slice(0, 4));
  const plan = calendar.plans.find((one) => one.year === year);
  if (plan?.status !== 'published') return cite('HOLIDAY 2');
  const law = `国务院办公厅关于${year}年部分节假日安排的通知`;
  return {
    law,
    version: plan.source,
    article: '',
    zh: `《${law}》(${plan.source})`,
    en: `State Council notice on the public holidays of ${year} (${plan.source})`,
  };
}

interface Run extends Bilingual {
  from: DayNumber;
  to: DayNumber;
  basis: LegalBasis;
}

function runsOf(restDays: readonly RestDay[], calendar: CourtCalendar): Run[] {
  const runs: Run[] = [];
  const dates = restDays.map(({ date }) => date).sort();
  for (const date of dates) {
    const day = parseDate(date);
    const { kind, zh, en } = calendar.dayStatus(date);
    const basis = basisOfDay(date, kind, calendar);
    const run =
      kind === 'weekend'
        ? { zh: '周末', en: 'weekend', basis }
        : {
            zh: `${zh}放假（${basis.article ? basis.law : basis.version}）`,
            en: `${en} holiday (${basis.article ? 'public holiday by law' : basis.version})`,
            basis,
          };
    const last = runs[runs.length - 1];
    if (last && last.zh === run.zh && last.to === day - 1) last.to = day;
    else runs.push({ ...run, from: day, to: day });
  }
  return runs;
}

/** The rest days in words, in order, with what made them rest days: `2026-10-01（周四）至 2026-10-07（周三）为国庆节放假（…）`. */
export function restDayWords(restDays: readonly RestDay[], calendar: CourtCalendar): Required<Step> {
  const runs = runsOf(restDays, calendar);
  const words = runs.map(({ from, to, zh, en }) => {
    const [first, last] = [dayWords(from), dayWords(to)];
    return from === to
      ? { zh: `${first.zh}为${zh}`, en: `${first.en}: ${en}` }
      : { zh: `${first.zh}至 ${last.zh}为${zh}`, en: `${first.en} to ${last.en}: ${en}` };
  });
  return {
    zh: words.map(({ zh }) => zh).join('；'),
    en: words.map(({ en }) => en).join('; '),
    legalBasis: runs.map(({ basis }) => basis),
  };
}
