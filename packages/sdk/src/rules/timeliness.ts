import { parseDate } from './civil-day.ts';
import { explained, step } from './explained.ts';
import type { Explained } from './explained.ts';
import { factsGiven, wordGiven } from './facts.ts';
import { parseInstant, startOfDay } from './instant.ts';
import type { Bilingual } from './laws.ts';
import { readings } from './period-readings.ts';
import { dayWords } from './weekday.ts';

/** How something was handed in. Posting counts by the day of posting, not of arrival. */
export type FilingAct = 'posted' | 'submittedOnline' | 'handedIn';

/** Was it in time, and why. */
export interface Timeliness extends Bilingual, Explained {
  timely: boolean;
}

const acts = {
  posted: { zh: '交邮', en: 'posted' },
  submittedOnline: { zh: '在线提交', en: 'submitted online' },
  handedIn: { zh: '提交', en: 'handed in' },
} as const satisfies Record<FilingAct, Bilingual>;

/**
 * Was an act done within the period? The last day ends at 24:00 Beijing time (Civil Code 203/2; for what does not go by
 * post a reading, because the paragraph goes on that business hours end a day: here the hour decides, so the answer is
 * `interpretive`); what was posted before the end is in time whenever it arrives
 * (CPL 85/4).
 *
 * @param facts `dueOn`: last day `YYYY-MM-DD`; `at`: RFC 3339 instant of posting or submission, any offset
 * @throws RuleInputError `invalidDate`, `invalidInstant`, `invalidFacts` for another act
 */
export function assessTimeliness(facts: { dueOn: string; act: FilingAct; at: string }): Timeliness {
  const { dueOn, act, at } = factsGiven(facts);
  wordGiven('act', act, Object.keys(acts) as FilingAct[]);
  const due = parseDate(dueOn);
  const timely = parseInstant(at) < parseInstant(startOfDay(due + 1));
  const posted = act === 'posted';
  const day = dayWords(due);
  const verdict = timely
    ? { zh: `在 ${dueOn} 24:00 前，未过期`, en: `before 24:00 on ${dueOn}: in time` }
    : { zh: `在 ${dueOn} 24:00 后，已过期`, en: `after 24:00 on ${dueOn}: too late` };
  return {
    timely,
    ...verdict,
    ...explained(
      [
        step(
          `最后一日为 ${day.zh}，24:00（北京时间）截止`,
          `the last day is ${day.en}; it ends at 24:00 Beijing time`,
          'CC 203/2',
        ),
        step(
          `${at} ${acts[act].zh}：${verdict.zh}${posted ? '；在途时间不计' : ''}`,
          `${acts[act].en} at ${at}: ${verdict.en}${posted ? '; the time in the post is not counted' : ''}`,
          posted ? 'CPL 85/4' : 'CC 203/2',
        ),
      ],
      { assumptions: posted ? [] : [readings.midnight], interpretive: !posted },
    ),
  };
}
