import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const confirmed = { zh: '调解组织、调解员确认接受', en: 'the mediator confirming acceptance' };

const extendable = [
  cite('OMR 24/1', '各方当事人同意延长的，不受此限', 'all parties may agree to extend it'),
  cite(
    'OMR 24/2',
    '自确认接受之日起算；审判人员主持调解的，自各方当事人同意之日起算',
    'it runs from the confirmed acceptance; where a judge mediates, from the agreement of all parties',
  ),
] as const;

/** Mediation and judicial confirmation. */
export const mediationPeriods = {
  'mediation.preLitigation': {
    count: 30,
    unit: 'day',
    actor: 'mediator',
    zh: '诉前调解（立案前在线调解）',
    en: 'online mediation before filing',
    from: confirmed,
    citations: ['OMR 24/1', 'OMR 24/2'],
    notes: [
      ...extendable,
      cite(
        'INVITED 27/3',
        '线下委派特邀调解的，自签字接收法院移交材料之日起算',
        'offline, with an invited mediator, it runs from the signed receipt of the court’s papers',
      ),
    ],
  },
  'mediation.postFiling.ordinary': {
    count: 15,
    unit: 'day',
    actor: 'mediator',
    zh: '立案后调解（普通程序）',
    en: 'mediation after filing, ordinary',
    from: confirmed,
    citations: ['OMR 24/1', 'OMR 24/2'],
    notes: extendable,
  },
  'mediation.postFiling.summary': {
    count: 7,
    unit: 'day',
    actor: 'mediator',
    zh: '立案后调解（简易程序）',
    en: 'mediation after filing, summary',
    from: confirmed,
    citations: ['OMR 24/1', 'OMR 24/2'],
    notes: extendable,
  },
  'mediation.partiesChooseMediator': {
    count: 2,
    unit: 'workday',
    actor: 'party',
    zh: '当事人共同选定调解员',
    en: 'parties choose the mediator',
    from: { zh: '双方同意在线调解', en: 'both sides agreeing to online mediation' },
    citations: ['OMR 10/2'],
    notes: [
      cite(
        'OMR 10/2',
        '两个工作日内未能共同选定的，由人民法院指定',
        'if they have not chosen by then the court appoints',
      ),
    ],
  },
  'mediation.courtAppointsMediator': {
    count: 3,
    unit: 'workday',
    actor: 'court',
    zh: '法院指定调解员',
    en: 'court appoints the mediator',
    from: { zh: '收到当事人在线调解申请', en: 'receipt of the application for online mediation' },
    citations: ['OMR 10/3'],
  },
  'mediation.mediatorAccepts': {
    count: 3,
    unit: 'workday',
    actor: 'mediator',
    zh: '调解员确认是否接受',
    en: 'mediator accepts or declines',
    from: { zh: '收到调解任务', en: 'receipt of the assignment' },
    citations: ['OMR 12'],
  },
  'mediation.mediatorAsksOtherParty': {
    count: 3,
    unit: 'workday',
    actor: 'mediator',
    zh: '调解员征询对方意见',
    en: 'mediator asks the other side',
    from: { zh: '接受调解任务', en: 'accepting the assignment' },
    citations: ['OMR 15'],
  },
  'mediation.judicialConfirmation': {
    count: 30,
    unit: 'day',
    actor: 'party',
    zh: '共同申请司法确认',
    en: 'apply jointly for judicial confirmation',
    from: { zh: '调解协议生效', en: 'the agreement taking effect' },
    citations: ['CPL 205'],
  },
  'mediation.judicialConfirmation.acceptDecision': {
    count: 3,
    unit: 'day',
    actor: 'court',
    zh: '决定是否受理司法确认申请',
    en: 'decide on accepting the application',
    from: { zh: '收到申请', en: 'receipt of the application' },
    citations: ['CONFIRM 4'],
  },
  'mediation.judicialConfirmation.decide': {
    count: 30,
    unit: 'day',
    actor: 'court',
    interpretive: true,
    zh: '对司法确认申请作出裁定',
    en: 'rule on the application for confirmation',
    from: { zh: '立案', en: 'filing' },
    citations: ['CPL 187'],
    notes: [
      cite(
        'CPL 187',
        '司法确认现属特别程序，按立案后三十日计；有特殊情况需要延长的，由本院院长批准',
        'confirmation is now a special procedure: thirty days from filing; the president of the court may extend it',
      ),
      cite(
        'CONFIRM 5',
        '此前为自受理起十五日，经院长批准可延长十日；该条未明文废止',
        'before, it was fifteen days from acceptance, and ten more with the president’s approval; the article was not expressly repealed',
      ),
    ],
  },
} as const satisfies Record<string, NamedPeriod>;
