import { parseDate } from './civil-day.ts';
import { parseInstant, startOfDay } from './instant.ts';
import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';

/** How something was handed in. Posting counts by the day of posting, not of arrival. */
export type FilingAct = 'posted' | 'submittedOnline' | 'handedIn';

/** Was it in time, and why. */
export interface Timeliness extends Bilingual {
  timely: boolean;
  legalBasis: LegalBasis[];
  interpretive: boolean;
}

/**
 * Was an act done within the period? The last day ends at 24:00 Beijing time (Civil Code 203; for online acts this is a
 * reading); what was posted before the end is in time whenever it arrives (CPL 85).
 *
 * @param facts `dueOn`: last day `YYYY-MM-DD`; `at`: RFC 3339 instant of posting or submission, any offset
 * @throws RuleInputError `invalidDate`, `invalidInstant`
 */
export function isTimely(facts: { dueOn: string; act: FilingAct; at: string }): Timeliness {
  const end = parseInstant(startOfDay(parseDate(facts.dueOn) + 1));
  const timely = parseInstant(facts.at) < end;
  const posted = facts.act === 'posted';
  const post = cite('CPL 85/4', '期满前交邮的不算过期', 'posted before the end is in time');
  const midnight = cite('CC 203/2', '截止时间为二十四时', 'the day ends at 24:00');
  return {
    timely,
    zh: timely ? `在 ${facts.dueOn} 24:00 前，未过期` : `在 ${facts.dueOn} 24:00 后，已过期`,
    en: timely ? `before 24:00 on ${facts.dueOn}: in time` : `after 24:00 on ${facts.dueOn}: too late`,
    legalBasis: posted ? [post, midnight] : [midnight],
    interpretive: facts.act === 'submittedOnline',
  };
}
