import { createCalendar, officialCalendar, withYear } from '../rules/calendar.ts';
import type { CourtCalendar, YearPlan } from '../rules/calendar.ts';
import { RuleInputError } from '../rules/errors.ts';
import type { ReadText } from './command.ts';
import { UsageError } from './usage-error.ts';

function readPlans(path: string, readText: ReadText): readonly YearPlan[] {
  let read: unknown;
  try {
    read = JSON.parse(readText(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--calendar 读不了 ${path}：${reason}`, `--calendar cannot read ${path}: ${reason}`);
  }
  const plans = (Array.isArray(read) ? read : [read]) as YearPlan[];
  if (plans.length === 0) {
    throw new UsageError(
      `--calendar ${path} 是空列表，没有任何一年的放假安排（YearPlan）`,
      `--calendar ${path} is an empty list, without the plan of any year (YearPlan)`,
    );
  }
  try {
    return createCalendar(plans).plans;
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    throw new UsageError(
      `--calendar ${path} 不是年度放假安排（YearPlan）：${error.messageZh}`,
      `--calendar ${path} is no plan of a year (YearPlan): ${error.message}`,
    );
  }
}

/**
 * The official calendar with the years of these files added or replaced. A file holds a `YearPlan`, or a list of them.
 *
 * @throws UsageError naming the file and every field that is wrong; RuleInputError for a year that is given twice
 */
export function calendarOf(paths: readonly string[], readText: ReadText): CourtCalendar {
  // Made once by itself, so that a year given twice is refused instead of the last one winning.
  const given = createCalendar(paths.flatMap((path) => readPlans(path, readText)));
  return given.plans.reduce(withYear, officialCalendar);
}
