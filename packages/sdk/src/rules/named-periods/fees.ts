import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const notice = { zh: '接到交费通知', en: 'receipt of the fee notice' };
const effect = { zh: '法律文书生效', en: 'the document taking effect' };

/** Paying, topping up, refunding and reviewing court fees. */
export const feePeriods = {
  'fee.prepay': {
    count: 7,
    unit: 'day',
    actor: 'party',
    zh: '预交案件受理费',
    en: 'prepay the acceptance fee',
    from: notice,
    citations: ['FEE 22/1'],
  },
  'fee.counterclaim': {
    count: 7,
    unit: 'day',
    actor: 'party',
    zh: '反诉案件预交受理费',
    en: 'prepay the fee of a counterclaim',
    from: { zh: '提起反诉', en: 'filing the counterclaim' },
    citations: ['FEE 22/1'],
  },
  'fee.supplement.summaryToOrdinary': {
    count: 7,
    unit: 'day',
    actor: 'party',
    zh: '转普通程序补交受理费',
    en: 'pay the missing half after the change to ordinary procedure',
    from: { zh: '接到补交通知', en: 'receipt of the notice' },
    citations: ['INT 199'],
  },
  'fee.refundAfterEffect': {
    count: 15,
    unit: 'day',
    actor: 'court',
    zh: '退还应退的诉讼费用',
    en: 'refund what is owed',
    from: effect,
    citations: ['FEE 53'],
  },
  'fee.reviewByPresident': {
    count: 15,
    unit: 'day',
    actor: 'court',
    zh: '复核诉讼费用决定',
    en: 'review a fee decision',
    from: { zh: '收到复核申请', en: 'receipt of the request' },
    citations: ['FEE 43'],
  },
  'appeal.feeNotice': {
    count: 7,
    unit: 'day',
    actor: 'party',
    zh: '预交上诉案件受理费（经法院通知）',
    en: 'prepay the appeal fee after notice',
    from: notice,
    citations: ['FEE 22/2'],
    notes: [
      cite(
        'INT 318',
        '指定期限内仍未交纳的，按自动撤回上诉处理',
        'not paid within the time set: the appeal counts as withdrawn',
      ),
    ],
  },
} as const satisfies Record<string, NamedPeriod>;
