import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const published = { zh: '发出公告', en: 'publication' };
const deemed = { zh: '公告期届满视为送达', en: 'service being deemed by announcement' };

const whenDeemed = {
  zh: '公告期末日遇休假日是否顺延有不同理解；稳妥起见，从较早一日起算',
  en: 'views differ on whether the end of the announcement moves on from a rest day; to be safe, count from the earlier day',
};

/** Service by announcement and on commission. */
export const servicePeriods = {
  'service.announcement': {
    count: 30,
    unit: 'day',
    actor: 'none',
    meaning: 'effective',
    rollOver: 'reading',
    zh: '公告送达，期满视为送达',
    en: 'service by announcement, then deemed served',
    from: published,
    citations: ['CPL 95/1'],
    foreign: 'service.announcement.foreign',
  },
  'service.announcement.foreign': {
    count: 60,
    unit: 'day',
    actor: 'none',
    meaning: 'effective',
    rollOver: 'reading',
    zh: '公告送达（涉外）',
    en: 'service by announcement (foreign-related)',
    from: published,
    citations: ['CPL 283/2'],
  },
  'service.announcement.answer': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '公告送达后的答辩',
    en: 'answer after service by announcement',
    from: deemed,
    citations: ['CPL 95/1', 'CPL 128'],
    foreign: 'service.announcement.answer.foreign',
    notes: [whenDeemed],
  },
  'service.announcement.answer.foreign': {
    count: 30,
    unit: 'day',
    actor: 'party',
    zh: '公告送达后的答辩（在中国领域内没有住所）',
    en: 'answer after service by announcement (no domicile in China)',
    from: deemed,
    citations: ['CPL 283/2', 'CPL 285'],
    notes: [
      whenDeemed,
      cite(
        'CPL 285',
        '收到起诉状副本后三十日；被告可以申请延期，是否准许由人民法院决定',
        'thirty days from receipt; the defendant may ask for more, the court decides',
      ),
    ],
  },
  'service.commissioned': {
    count: 10,
    unit: 'day',
    actor: 'court',
    zh: '受委托法院代为送达',
    en: 'commissioned court serves',
    from: { zh: '收到委托函', en: 'receipt of the commission' },
    citations: ['INT 134/2'],
  },
} as const satisfies Record<string, NamedPeriod>;
