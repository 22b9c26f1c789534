import type { Bilingual } from './laws.ts';

/** What the counting of periods takes for granted where the text of the law is silent, or a fact is not known. */
export const readings = {
  midnight: {
    zh: '截止时间按北京时间 24:00 计，在线提交亦同，不以法院下班时间为准',
    en: 'the day is taken to end at 24:00 Beijing time, online too, whatever the court’s office hours',
  },
  provisional: {
    zh: '该年放假安排未公布或未收录，结果为暂定',
    en: 'that year’s holidays are not announced, or not in the data: provisional',
  },
  restDays: {
    zh: '周六、周日按法定休假日对待，调休上班的除外（通行做法）',
    en: 'Saturdays and Sundays count as rest days unless worked in exchange (practice)',
  },
  rollOver: {
    zh: '法院自身的期限、公告期等遇休假日顺延，系通行理解，法条未明文',
    en: 'that the court’s own limits and announcements move on from a rest day follows practice; the text is silent',
  },
  backward: {
    zh: '“×日前”按日历日倒算，遇休假日不提前，法条未明文',
    en: '“days before” is counted back in calendar days, rest days included; the text is silent',
  },
  hours: {
    zh: '以时计算的期间遇休假日不顺延，法条只说最后一日',
    en: 'hours run on through rest days; the text moves only a last day',
  },
} as const satisfies Record<string, Bilingual>;
