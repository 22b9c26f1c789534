import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const lastDay = { zh: '履行期间届满', en: 'the period for performance ending' };

const stillOpen = [
  cite(
    'CPL 250/1',
    '二年，适用诉讼时效中止、中断的规定；此处未计中止、中断',
    'two years; suspension and interruption as for limitation of actions, not reckoned here',
  ),
  cite(
    'INT 481',
    '逾期申请仍应受理；被执行人提出时效异议并成立的，裁定不予执行',
    'a late application is accepted all the same; the debtor may object, and then it is not enforced',
  ),
] as const;

/** Enforcement (执行). */
export const enforcementPeriods = {
  'enforcement.application': {
    count: 2,
    unit: 'year',
    actor: 'party',
    zh: '申请执行',
    en: 'apply for enforcement',
    from: lastDay,
    citations: ['CPL 250/1', 'CPL 250/2'],
    notes: stillOpen,
  },
  'enforcement.application.noPerformanceDate': {
    count: 2,
    unit: 'year',
    actor: 'party',
    zh: '申请执行（未规定履行期间）',
    en: 'apply for enforcement (no performance date)',
    from: { zh: '法律文书生效', en: 'the document taking effect' },
    citations: ['CPL 250/1', 'CPL 250/2'],
    notes: stillOpen,
  },
  'enforcement.application.instalments': {
    count: 2,
    unit: 'year',
    actor: 'party',
    zh: '申请执行（分期履行）',
    en: 'apply for enforcement (instalments)',
    from: { zh: '最后一期履行期限届满', en: 'the last instalment falling due' },
    citations: ['CPL 250/1', 'CPL 250/2'],
    notes: stillOpen,
  },
  'enforcement.notice': {
    count: 10,
    unit: 'day',
    actor: 'court',
    zh: '发出执行通知',
    en: 'send the enforcement notice',
    from: { zh: '收到申请执行书', en: 'receipt of the application' },
    citations: ['INT 480'],
  },
  'enforcement.objection.review': {
    count: 15,
    unit: 'day',
    actor: 'court',
    zh: '审查执行行为异议',
    en: 'review an objection to enforcement',
    from: { zh: '收到书面异议', en: 'receipt of the objection' },
    citations: ['CPL 236'],
  },
  'enforcement.objection.reconsideration': {
    count: 10,
    unit: 'day',
    actor: 'party',
    zh: '对异议裁定申请复议',
    en: 'ask for reconsideration',
    from: { zh: '裁定送达', en: 'service of the ruling' },
    citations: ['CPL 236'],
  },
  'enforcement.thirdParty.review': {
    count: 15,
    unit: 'day',
    actor: 'court',
    zh: '审查案外人异议',
    en: 'review a third party’s objection',
    from: { zh: '收到书面异议', en: 'receipt of the objection' },
    citations: ['CPL 238'],
  },
  'enforcement.thirdParty.suit': {
    count: 15,
    unit: 'day',
    actor: 'party',
    zh: '提起执行异议之诉',
    en: 'bring the execution-objection suit',
    from: { zh: '裁定送达', en: 'service of the ruling' },
    citations: ['CPL 238'],
    notes: [
      cite(
        'CPL 238',
        '裁定送达之日起十五日，限于与原判决、裁定无关的；认为原判决、裁定错误的，依照审判监督程序办理',
        'fifteen days from service of the ruling, only if it has nothing to do with the original judgment; who holds that to be wrong takes the way of retrial',
      ),
    ],
  },
  'enforcement.clueVerification': {
    count: 7,
    unit: 'day',
    actor: 'court',
    zh: '核实财产线索',
    en: 'check an asset clue',
    from: { zh: '收到线索', en: 'receipt of the clue' },
    citations: ['INVESTIGATION 2'],
  },
  'enforcement.clueVerification.urgent': {
    count: 3,
    unit: 'day',
    actor: 'court',
    zh: '核实财产线索（情况紧急）',
    en: 'check an asset clue (urgent)',
    from: { zh: '收到线索', en: 'receipt of the clue' },
    citations: ['INVESTIGATION 2'],
  },
  'enforcement.closeLimit': {
    count: 6,
    unit: 'month',
    actor: 'court',
    zh: '执行结案期限',
    en: 'close the enforcement case',
    from: { zh: '立案', en: 'filing' },
    citations: ['TIME 5'],
  },
  'enforcement.idle.higherCourt': {
    count: 6,
    unit: 'month',
    actor: 'none',
    meaning: 'earliest',
    afterEnd: true,
    rollOver: 'none',
    zh: '超过六个月未执行，可以向上一级法院申请执行',
    en: 'not enforced for over six months: the higher court may be asked',
    from: { zh: '法院收到申请执行书', en: 'the court receiving the application' },
    citations: ['CPL 237'],
    notes: [
      cite(
        'CC 1259',
        '“超过”不包括本数：须六个月已满',
        '“over” leaves out the number: six months must have passed',
      ),
    ],
  },
} as const satisfies Record<string, NamedPeriod>;
