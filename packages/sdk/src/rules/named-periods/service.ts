import type { NamedPeriod } from './shape.ts';

const published = { zh: '发出公告', en: 'publication' };
const deemed = { zh: '公告期届满视为送达', en: 'service being deemed by announcement' };

/** Service by announcement and on commission. */
export const servicePeriods = {
  'service.announcement': {
    count: 30,
    unit: 'day',
    actor: 'none',
    meaning: 'effective',
    rollOver: 'reading',
    zh: '公告送达，经过即视为送达',
    en: 'service by announcement, then deemed served',
    from: published,
    citations: ['CPL 95'],
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
    citations: ['CPL 283'],
  },
  'service.announcement.answer': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '公告送达后的答辩',
    en: 'answer after service by announcement',
    from: deemed,
    citations: ['CPL 95', 'CPL 128'],
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
