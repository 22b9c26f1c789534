import type { NamedPeriod } from './shape.ts';

const evidence = { zh: '收到举证通知', en: 'receipt of the evidence notice' };
const hearing = { zh: '开庭', en: 'the hearing' };

/** Evidence, hearing and judgment. */
export const trialPeriods = {
  'evidence.ordinary.minimum': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '普通程序举证期限（不少于）',
    en: 'evidence, ordinary procedure (at least)',
    from: evidence,
    citations: ['INT 99'],
  },
  'evidence.summary.maximum': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '简易程序举证期限（不超过）',
    en: 'evidence, summary procedure (at most)',
    from: evidence,
    citations: ['INT 266'],
  },
  'evidence.smallClaims.usualMaximum': {
    count: 7,
    unit: 'day',
    actor: 'party',
    zh: '小额诉讼举证期限（一般不超过）',
    en: 'evidence, small claims (usually at most)',
    from: evidence,
    citations: ['INT 275'],
  },
  'evidence.secondInstance.minimum': {
    count: 10,
    unit: 'day',
    actor: 'party',
    zh: '第二审新证据举证期限（不少于）',
    en: 'new evidence, second instance (at least)',
    from: evidence,
    citations: ['INT 99'],
  },
  'evidence.afterAnnouncement': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '公告送达后的举证期限',
    en: 'evidence after service by announcement',
    from: { zh: '公告期届满', en: 'the announcement period ending' },
    citations: ['EVI 55(5)'],
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
    citations: ['CPL 139'],
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
