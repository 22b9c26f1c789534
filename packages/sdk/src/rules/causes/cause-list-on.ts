import { parseDate } from '../civil-day.ts';
import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';

/** Which list of causes a case is registered by. */
export interface CauseList extends Explained {
  /** `earlier`: a list before it, which is not shipped; the case keeps its cause. */
  list: 'current' | 'earlier';
  /** First day of the current list, `YYYY-MM-DD`. */
  inForceOn: string;
}

/**
 * Which list of causes of action governs a case that the court accepted on a day (`YYYY-MM-DD`)? The present one since
 * 2026-01-01 (法〔2025〕226号、227号); a case accepted earlier keeps the cause that it has, which is a reading.
 *
 * @throws RuleInputError `invalidDate`
 */
export function causeListOn(acceptedOn: string): CauseList {
  const inForceOn = '2026-01-01';
  const current = parseDate(acceptedOn) >= parseDate(inForceOn);
  return {
    list: current ? 'current' : 'earlier',
    inForceOn,
    ...explained(
      [
        current
          ? step(
              `${inForceOn} 起受理，适用现行案由（法〔2025〕226号、227号）`,
              `accepted on or after ${inForceOn}: the present list (法〔2025〕226号, 227号)`,
              'CAUSES',
            )
          : step(
              `${inForceOn} 前受理，保留原案由`,
              `accepted before ${inForceOn}: the case keeps its cause`,
              'CAUSES',
            ),
      ],
      { interpretive: !current },
    ),
  };
}
