import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const accepted = { zh: '受理申请', en: 'acceptance of the application' };

/** Payment orders (督促程序), public notice (公示催告), personal protection orders. */
export const specialProcedurePeriods = {
  'paymentOrder.acceptNotice': {
    count: 5,
    unit: 'day',
    actor: 'court',
    zh: '通知是否受理支付令申请',
    en: 'say whether the payment order is accepted',
    from: { zh: '收到申请', en: 'the application' },
    citations: ['CPL 226'],
  },
  'paymentOrder.issue': {
    count: 15,
    unit: 'day',
    actor: 'court',
    zh: '发出支付令',
    en: 'issue the payment order',
    from: { zh: '受理', en: 'acceptance' },
    citations: ['CPL 227'],
  },
  'paymentOrder.debtorObjection': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '债务人清偿或提出书面异议',
    en: 'debtor pays or objects in writing',
    from: { zh: '收到支付令', en: 'receipt of the order' },
    citations: ['CPL 227'],
  },
  'paymentOrder.unservable': {
    count: 30,
    unit: 'day',
    actor: 'court',
    rollOver: 'none',
    meaning: 'expires',
    zh: '支付令发出后无法送达，终结督促程序',
    en: 'payment order that cannot be served ends',
    from: { zh: '发出支付令', en: 'issue of the order' },
    citations: ['INT 430(2)'],
  },
  'publicNotice.announce': {
    count: 3,
    unit: 'day',
    actor: 'court',
    zh: '公示催告发出公告',
    en: 'publish the public notice',
    from: { zh: '受理', en: 'acceptance' },
    citations: ['CPL 230'],
  },
  'publicNotice.minimum': {
    count: 60,
    unit: 'day',
    actor: 'none',
    rollOver: 'reading',
    meaning: 'earliest',
    afterEnd: true,
    zh: '公示催告期间（不少于）',
    en: 'public notice (at least)',
    from: { zh: '公告', en: 'publication' },
    citations: ['CPL 230', 'INT 447'],
    notes: [
      cite(
        'CPL 230',
        '不得少于六十日，长短由人民法院决定；此为法定最短期间',
        'at least sixty days, the court fixes the length; this is the least',
      ),
      cite(
        'INT 447',
        '公告不少于六十日；另须公示催告期间届满日不早于票据付款日后十五日',
        'at least sixty days; besides, it must not end before fifteen days after the bill’s day of payment',
      ),
    ],
  },
  'protectionOrder.ruling': {
    count: 72,
    unit: 'hour',
    actor: 'court',
    interpretive: true,
    zh: '人身安全保护令',
    en: 'personal protection order',
    from: accepted,
    citations: ['VIOLENCE 28'],
  },
  'protectionOrder.urgent.ruling': {
    count: 24,
    unit: 'hour',
    actor: 'court',
    interpretive: true,
    zh: '情况紧急的人身安全保护令',
    en: 'urgent personal protection order',
    from: accepted,
    citations: ['VIOLENCE 28'],
  },
} as const satisfies Record<string, NamedPeriod>;
