import { officialCalendar } from './calendar.ts';
import type { CourtCalendar } from './calendar.ts';
import { addMonths, formatDate, parseDate } from './civil-day.ts';
import type { DayNumber } from './civil-day.ts';
import { RuleInputError } from './errors.ts';
import { basisOf, explained, step } from './explained.ts';
import type { Step } from './explained.ts';
import { startOfDay } from './instant.ts';
import { cite } from './laws.ts';
import type { Bilingual, Citation, LegalBasis } from './laws.ts';
import { readings, rollOverReading } from './period-readings.ts';
import type { DayPeriodInput, PeriodResult } from './period-result.ts';
import { basisOfDay, restDayWords } from './rest-days.ts';
import { walkDays } from './walk-days.ts';
import type { Walk } from './walk-days.ts';
import { dayWords } from './weekday.ts';

/** What a period is about, for its steps. */
export interface PeriodWords {
  /** The event whose day or hour is not counted. */
  event?: Bilingual;
  /** What is to be done. */
  title?: Bilingual;
  /** The articles that fix the length. */
  length?: readonly LegalBasis[];
  /** Moving on from a rest day follows a reading here, not the statute. */
  rollOverIsReading?: boolean;
}

const unitNames = {
  day: { zh: '日', en: 'day', law: 'CC 200' },
  workday: { zh: '个工作日', en: 'working day', law: 'WORKWEEK 7' },
  month: { zh: '个月', en: 'month', law: 'CC 202' },
  year: { zh: '年', en: 'year', law: 'CC 202' },
} as const satisfies Record<DayPeriodInput['unit'], Bilingual & { law: Citation }>;

function notCounted(start: DayNumber, backward: boolean, event: Bilingual | undefined): Step {
  const day = dayWords(start);
  const next = dayWords(start + (backward ? -1 : 1));
  return step(
    `${event ? `${event.zh}之日 ${day.zh}` : `${day.zh}当日`}不计入，从 ${next.zh}起${backward ? '倒' : ''}算`,
    `${day.en}${event ? `, the day of ${event.en},` : ' itself'} is not counted; counting ${backward ? 'back ' : ''}from ${next.en}`,
    'CPL 85/2',
    'INT 125',
  );
}

function counted(
  input: DayPeriodInput,
  raw: DayNumber,
  words: PeriodWords,
  skipped: Required<Step> | undefined,
): Step {
  const { count, unit } = input;
  const { zh, en, law } = unitNames[unit];
  const backward = input.direction === 'backward';
  const end = dayWords(raw);
  const { title } = words;
  return step(
    `${title ? `${title.zh}：` : ''}${backward ? '倒算' : '经过'} ${count} ${zh}，期满日 ${end.zh}${skipped ? `；${skipped.zh}，不计` : ''}`,
    `${title ? `${title.en}: ` : ''}${count} ${en}${count > 1 ? 's' : ''} ${backward ? 'back' : 'on'}, ends on ${end.en}${skipped ? `; not counting ${skipped.en}` : ''}`,
    ...basisOf(words.length, [cite(law)], skipped?.legalBasis),
  );
}

function rolledOver(walk: Walk, calendar: CourtCalendar): Step {
  const rest = restDayWords(walk.restDays, calendar);
  const date = formatDate(walk.day);
  const { kind } = calendar.dayStatus(date);
  const makeup = kind === 'makeupWorkday';
  const day = dayWords(
    walk.day,
    makeup ? { zh: '调休上班', en: 'a make-up workday' } : { zh: '工作日', en: 'a working day' },
  );
  return step(
    `${rest.zh}，顺延至 ${day.zh}`,
    `${rest.en}; moved to ${day.en}`,
    'CPL 85/3',
    'CC 203/1',
    ...rest.legalBasis,
    ...(makeup ? [basisOfDay(date, kind, calendar)] : []),
  );
}

function ends(due: DayNumber, input: DayPeriodInput, words: PeriodWords): Step {
  const { meaning, afterEnd } = input;
  const { zh, en } = dayWords(due);
  if (meaning === 'earliest') {
    const last = dayWords(due - 1);
    return afterEnd
      ? step(
          `须期间已满：${last.zh}24:00 期满，不得早于 ${zh}00:00（北京时间）`,
          `the period must have run: it ends at 24:00 on ${last.en}, so not before 00:00 on ${en}, Beijing time`,
          'CC 203/2',
        )
      : step(
          `不得早于 ${zh}00:00（北京时间）`,
          `not before 00:00 on ${en}, Beijing time`,
          ...basisOf(words.length),
          'CC 201/1',
        );
  }
  const effective = meaning === 'effective';
  return step(
    `${zh}24:00（北京时间）届满${effective ? '，效力自此发生' : ''}`,
    `ends at 24:00 on ${en}, Beijing time${effective ? ', and takes effect then' : ''}`,
    'CC 203/2',
  );
}

function checked(input: DayPeriodInput): { backward: boolean; byWorkday: boolean; rollOver: boolean } {
  const backward = input.direction === 'backward';
  const byWorkday = input.unit === 'workday';
  const rollOver = input.rollOver ?? !(backward || byWorkday);
  if ((rollOver && (backward || byWorkday)) || (byWorkday && input.excludedDays)) {
    throw new RuleInputError(
      'invalidPeriod',
      '倒算或按工作日计算的期间不顺延、不扣除',
      'no such combination of period options',
    );
  }
  if (input.afterEnd && (backward || input.meaning !== 'earliest')) {
    throw new RuleInputError(
      'invalidPeriod',
      '只有正算的最早日才有“期间已满之后”',
      'only a first possible day, counted forward, comes after the end of a period',
    );
  }
  return { backward, byWorkday, rollOver };
}

/** Counts days, working days, months or years (CPL 85, INT 125, Civil Code 200–203), and says how. */
export function countDays(input: DayPeriodInput, words: PeriodWords): PeriodResult {
  const { backward, byWorkday, rollOver } = checked(input);
  const { count, unit, startOn, calendar = officialCalendar, excludedDays = 0 } = input;
  const { meaning = 'latest', afterEnd = false } = input;
  const start = parseDate(startOn);
  const direction = backward ? -1 : 1;
  const walked = byWorkday
    ? walkDays(start + direction, { step: direction, workdays: count, calendar })
    : undefined;
  const months = unit === 'month' ? count : unit === 'year' ? count * 12 : 0;
  const whole = walked?.day ?? (months ? addMonths(start, direction * months) : start + direction * count);
  const raw = whole + direction * excludedDays;
  const rolled = rollOver ? walkDays(raw, { step: 1, workdays: 1, calendar }) : undefined;
  const last = rolled?.day ?? raw;
  const due = afterEnd ? last + 1 : last;
  const { restDays = [], provisional = false } = walked ?? rolled ?? {};
  const rawEndOn = formatDate(raw);
  const { kind } = calendar.dayStatus(rawEndOn);
  const moved = last !== raw;
  const worked = rollOver && kind === 'makeupWorkday';
  const weekend = restDays.some(({ date }) => calendar.dayStatus(date).kind === 'weekend');

  const skipped = walked && restDays.length > 0 ? restDayWords(restDays, calendar) : undefined;
  const steps = [notCounted(start, backward, words.event), counted(input, whole, words, skipped)];
  if (excludedDays > 0) {
    const end = dayWords(raw);
    steps.push(
      step(
        `另扣除公告、鉴定、和解等不计入的 ${excludedDays} 日，期满日 ${end.zh}`,
        `and ${excludedDays} days left out (announcement, appraisal, settlement talks), ends on ${end.en}`,
        'INT 243',
      ),
    );
  }
  if (rolled && moved) steps.push(rolledOver(rolled, calendar));
  if (worked) {
    const day = dayWords(raw, { zh: '调休上班', en: 'a make-up workday' });
    steps.push(
      step(
        `${day.zh}不是休假日，不顺延`,
        `${day.en} is no rest day: no roll-over`,
        basisOfDay(rawEndOn, kind, calendar),
      ),
    );
  }
  steps.push(ends(due, input, words));

  // A first possible day is no last day; only the end of a period could move on.
  const hasEnd = meaning !== 'earliest' || afterEnd;
  const restDayKept = !rollOver && !backward && hasEnd && calendar.dayStatus(rawEndOn).rest;
  const byReading = backward || restDayKept || (moved && words.rollOverIsReading === true);
  return {
    startOn,
    dueOn: formatDate(due),
    dueAt: startOfDay(meaning === 'earliest' ? due : due + 1),
    rawEndOn,
    meaning,
    provisional,
    restDays,
    ...explained(steps, {
      more: words.length,
      assumptions: [
        ...(meaning === 'latest' ? [readings.midnight] : []),
        ...(weekend || worked ? [readings.restDays] : []),
        ...(backward ? [byWorkday ? readings.backwardWorkdays : readings.backward] : []),
        ...(restDayKept ? [readings.restDayKept] : []),
        ...(moved && words.rollOverIsReading ? [rollOverReading(rawEndOn, meaning)] : []),
        ...(provisional ? [readings.provisional] : []),
      ],
      interpretive: byReading,
    }),
  };
}
