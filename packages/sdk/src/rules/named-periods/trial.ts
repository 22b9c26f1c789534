import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const evidence = { zh: '收到举证通知', en: 'receipt of the evidence notice' };
const hearing = { zh: '开庭', en: 'the hearing' };

const least = {
  zh: '以人民法院指定的期限为准；此为法定下限',
  en: 'the period that the court sets decides; this is the least',
};
const most = {
  zh: '以人民法院指定的期限为准；此为法定上限',
  en: 'the period that the court sets decides; this is the most',
};

/** Evidence, hearing and judgment. */
export const trialPeriods = {
  'evidence.ordinary.minimum': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '普通程序举证期限（不少于）',
    en: 'evidence, ordinary procedure (at least)',
    from: evidence,
    citations: ['INT 99/2', 'EVI 51/2'],
    interpretive: true,
    notes: [least],
  },
  'evidence.summary.maximum': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '简易程序举证期限（不超过）',
    en: 'evidence, summary procedure (at most)',
    from: evidence,
    citations: ['INT 266/1', 'EVI 51/2'],
    interpretive: true,
    notes: [most],
  },
  'evidence.smallClaims.usualMaximum': {
    count: 7,
    unit: 'day',
    actor: 'party',
    zh: '小额诉讼举证期限（一般不超过）',
    en: 'evidence, small claims (usually at most)',
    from: evidence,
    citations: ['INT 275/1', 'EVI 51/2'],
    interpretive: true,
    notes: [
      {
        zh: '以人民法院指定的期限为准；此为一般情况下的上限',
        en: 'the period that the court sets decides; this is the most in the usual case',
      },
    ],
    foreignRefused: cite(
      'CPL 166(2)',
      '涉外案件不适用小额诉讼程序',
      'foreign-related cases are not heard as small claims',
    ),
  },
  'evidence.secondInstance.minimum': {
    count: 10,
    unit: 'day',
    actor: 'party',
    zh: '第二审新证据举证期限（不少于）',
    en: 'new evidence, second instance (at least)',
    from: evidence,
    citations: ['INT 99/2', 'EVI 51/2'],
    interpretive: true,
    notes: [least],
  },
  'evidence.afterAnnouncement': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '公告送达后的举证期限（普通程序，不少于）',
    en: 'evidence after service by announcement (ordinary procedure, at least)',
    from: { zh: '公告期届满', en: 'the announcement period ending' },
    citations: ['EVI 55(5)', 'EVI 51/2', 'INT 99/2'],
    interpretive: true,
    notes: [least, cite('EVI 55(5)', '只定起算，不定长短', 'fixes the start alone, not the length')],
  },
  'hearing.notice': {
    count: 3,
    unit: 'day',
    actor: 'court',
    direction: 'backward',
    interpretive: true,
    zh: '开庭三日前通知（普通程序；日历日差不少于3）',
    en: 'hearing notice, ordinary procedure (calendar difference at least 3)',
    from: hearing,
    citations: ['CPL 139', 'INT 227'],
    notes: [
      cite(
        'INT 227',
        '开庭三日前用传票传唤当事人；在外地的，另留必要的在途时间',
        'parties are summoned by summons three days before; who is elsewhere is left time to travel besides',
      ),
      cite('CPL 163', '适用简易程序的，不受三日的限制', 'the three days do not bind the summary procedure'),
    ],
  },
  'hearing.recordReview': {
    count: 5,
    unit: 'day',
    actor: 'party',
    zh: '阅读笔录、申请补正',
    en: 'read the record and ask for correction',
    from: hearing,
    citations: ['CPL 150'],
  },
  'judgment.sendAfterImmediatePronouncement': {
    count: 10,
    unit: 'day',
    actor: 'court',
    zh: '当庭宣判后发送判决书',
    en: 'send the judgment pronounced in court',
    from: { zh: '当庭宣判', en: 'pronouncement' },
    citations: ['CPL 151'],
  },
} as const satisfies Record<string, NamedPeriod>;
