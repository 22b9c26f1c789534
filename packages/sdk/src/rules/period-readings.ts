import { cite } from './laws.ts';
import type { Bilingual } from './laws.ts';
import type { PeriodMeaning } from './period-result.ts';

const endOfDay = cite('CC 203/2');
const compensation = cite('HOLIDAY 6');

/** What the counting of periods takes for granted where the text of the law is silent, or a fact is not known. */
export const readings = {
  midnight: {
    zh: `截止时间按北京时间 24:00 计（在线提交亦同），不以法院下班时间为准；${endOfDay.zh}另有一句：有业务时间的，停止业务活动的时间为截止时间`,
    en: `the day is taken to end at 24:00 Beijing time, online too, whatever the office hours; ${endOfDay.en} goes on: where there are business hours, it ends when business stops`,
  },
  provisional: {
    zh: `该年放假安排未公布或未收录，只计周末和法定节日，结果为暂定：节日适逢周末的补假（${compensation.zh}）和调休放假未计，期满日可能偏早；周末改为调休上班的，期满日可能偏晚`,
    en: `that year’s holidays are not announced, or not in the data; weekends and statutory days alone are counted: provisional. Days off in place of a holiday on a weekend (${compensation.en}) and bridging days are missing, so the end may be too early; a weekend that will be worked makes it too late`,
  },
  restDays: {
    zh: '周六、周日按法定休假日对待，调休上班的除外（通行做法）',
    en: 'Saturdays and Sundays count as rest days unless worked in exchange (practice)',
  },
  restDayKept: {
    zh: '期满日为休假日，此处不顺延，法条未明文；另一种理解顺延至其后第一个工作日',
    en: 'the end lies on a rest day and is not moved here; the text is silent, on the other view it moves on to the next working day',
  },
  backward: {
    zh: '“×日前”按日历日倒算，遇休假日不提前，法条未明文',
    en: '“days before” is counted back in calendar days, rest days included; the text is silent',
  },
  backwardWorkdays: {
    zh: '“×个工作日前”自事件前一日起倒算，只数工作日，法条未明文',
    en: '“working days before” are counted back from the day before, working days alone; the text is silent',
  },
  hours: {
    zh: '以时计算的期间遇休假日不顺延，法条只说最后一日',
    en: 'hours run on through rest days; the text moves only a last day',
  },
} as const satisfies Record<string, Bilingual>;

/**
 * That the end moved on from a rest day where the law speaks of no party's act: limits of the court and of mediators,
 * announcements. Names the day of those who would not move it, and who is on the safe side.
 */
export function rollOverReading(rawEndOn: string, meaning: PeriodMeaning): Bilingual {
  if (meaning === 'effective') {
    return {
      zh: `法条只写经过若干日“即视为”发生效力，遇休假日顺延系解释；另一种理解不顺延，${rawEndOn} 期满即视为发生效力（如视为送达）；稳妥起见按较早一日准备`,
      en: `the text says that the effect comes when the days have passed; moving on from a rest day is a reading. On the other view it comes at the end of ${rawEndOn} (service is deemed then): to be safe, be ready by the earlier day`,
    };
  }
  if (meaning === 'earliest') {
    return {
      zh: `期间末日遇休假日顺延，系通行理解，法条未明文；另一种理解不顺延，${rawEndOn} 即期满；此处取较晚一日，较稳妥`,
      en: `that the end moves on from a rest day follows practice, the text is silent; on the other view it ends on ${rawEndOn}. The later day, taken here, is the safer one`,
    };
  }
  return {
    zh: `法院、调解组织自身的期限遇休假日顺延，系通行理解，法条未明文；不顺延的，最后一日为 ${rawEndOn}`,
    en: `that limits of the court and of mediators move on from a rest day follows practice, the text is silent; unmoved, the last day is ${rawEndOn}`,
  };
}
