import { formatDate, parseDate } from './civil-day.ts';
import { RuleInputError } from './errors.ts';

/**
 * Does a judgment take effect, when nobody appeals, and when? On the day after the last of the parties' appeal
 * periods, each counted from the party's own receipt (CPL 158, INT 244).
 *
 * @param dueOns the last day of every party's appeal period
 * @throws RuleInputError `invalidDate`; `invalidFacts` when the list is empty
 */
export function judgmentTakesEffectOn(dueOns: readonly string[]): string {
  if (dueOns.length === 0) throw new RuleInputError('invalidFacts', '缺少上诉期', 'no appeal period given');
  return formatDate(Math.max(...dueOns.map(parseDate)) + 1);
}
