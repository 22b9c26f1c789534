// Fees: what is to be paid, what is being decided, what comes back. Never a link: amount and code are read in the bill.
import { formatYuan } from '@yunting/sdk/rules';
import type { Records } from '../../../court/records.ts';
import type { Bilingual } from '../records.ts';
import { ahead, basis } from './scene.ts';
import type { NextAction, Scene } from './scene.ts';

const yuan = (fen: number): string => formatYuan(fen, 'plain');

/** Bills of the party that wait for money or a decision, and refunds on their way. */
export function moneyActions(scene: Scene): NextAction[] {
  const { ctx, party } = scene;
  const bills = ctx.all('bill', { partyId: party.id });
  const refunds = ctx.all('refund', { partyId: party.id }).filter(({ state }) => state === 'ordered');
  return [
    ...bills.flatMap((bill) => billAction(scene, bill)),
    ...refunds.map((refund): NextAction => ({
      action: 'awaitRefund',
      urgency: 'wait',
      zh: `法院将退还 ${yuan(refund.amountFen)} 元`,
      en: `The court will pay back ${yuan(refund.amountFen)} yuan`,
      operation: 'fees.listRefunds',
      subject: { type: 'refund', id: refund.id },
      partyId: party.id,
      deadline: refund.deadline,
      consequence: { zh: '不用办理什么；期限是给法院的', en: 'Nothing to do: the deadline is the court’s' },
      legalBasis: basis('FEE 53'),
    })),
  ];
}

type Bill = Records['bill'];

function billAction(scene: Scene, bill: Bill): NextAction[] {
  if (bill.state !== 'issued' && bill.state !== 'overdue') return [];
  const { ctx, party, record } = scene;
  const common = { subject: { type: 'bill', id: bill.id }, partyId: party.id };
  if (ctx.all('relief', { billId: bill.id }).some(({ state }) => state === 'requested')) {
    return [
      {
        ...common,
        action: 'awaitRelief',
        urgency: 'wait',
        zh: '缓减免申请审批中，暂不用交费',
        en: 'The request for relief is being decided; nothing is to be paid meanwhile',
        consequence: { zh: '审批期间不计逾期', en: 'Nothing becomes overdue meanwhile' },
        legalBasis: basis('FEE 48'),
      },
    ];
  }
  const paying = ctx.all('payment', { billId: bill.id }).some(({ state }) => state === 'processing');
  if (paying) {
    return [
      {
        ...common,
        action: 'payFee',
        urgency: 'wait',
        zh: '付款处理中，请勿重复支付；几分钟后再看结果',
        en: 'A payment is being processed: do not pay twice, look again in a few minutes',
        operation: 'fees.listPayments',
        consequence: { zh: '到账后自动结清', en: 'It settles the bill once it arrives' },
        legalBasis: [],
      },
    ];
  }
  const overdue = bill.state === 'overdue';
  return [
    {
      ...common,
      action: 'payFee',
      urgency: 'must',
      zh: `${overdue ? '已过期限，仍可交：' : ''}交诉讼费 ${yuan(bill.amountFen)} 元，缴款码见账单；有困难可申请缓、减、免`,
      en: `${overdue ? 'Overdue, still payable: ' : ''}pay ${yuan(bill.amountFen)} yuan with the code of the bill; relief may be asked for`,
      operation: 'fees.pay',
      ...(bill.deadline ? { deadline: bill.deadline } : {}),
      consequence: unpaid(bill, overdue, record.state === 'accepted'),
      legalBasis: basis('FEE 22', 'INT 213'),
    },
  ];
}

function unpaid({ kind, supplementFor }: Bill, overdue: boolean, waiting: boolean): Bilingual {
  if (supplementFor === 'claim') {
    return {
      zh: '不补交又未获缓减免的，增加的请求可能按撤回处理；原来的请求照常审理',
      en: 'Unpaid without relief, the raised part may be deemed withdrawn; what was claimed before goes on',
    };
  }
  if (kind === 'counterclaim') {
    return {
      zh: '不交费又未获缓减免的，反诉可能按撤回处理；本诉照常审理',
      en: 'Unpaid without relief, the counterclaim may be deemed withdrawn; the suit itself goes on',
    };
  }
  if (overdue) {
    return {
      zh: '法官裁定按撤诉处理之前交到的，案件照常进行',
      en: 'What is paid before a judge rules on withdrawal is accepted and the case goes on',
    };
  }
  return waiting
    ? {
        zh: '逾期不交又未获缓减免的，法官可以裁定按撤诉处理',
        en: 'If it stays unpaid without relief, a judge may rule the suit withdrawn',
      }
    : {
        zh: '无正当理由不补交的，法官可以裁定按撤诉处理，并退还已交的一半',
        en: 'If the difference stays unpaid without reason, a judge may rule the suit withdrawn; half of what was paid goes back',
      };
}

/** Whether a deferral has come to its day. */
export function deferredAction(scene: Scene): NextAction[] {
  return scene.ctx
    .all('bill', { partyId: scene.party.id })
    .filter(({ state, deferredUntil }) => state === 'deferred' && deferredUntil !== undefined)
    .map((bill) => ({
      action: 'payFee',
      urgency: ahead(scene, `${bill.deferredUntil ?? ''}T00:00:00+08:00`) ? 'may' : 'must',
      zh: `缓交的诉讼费 ${yuan(bill.amountFen)} 元，最迟 ${bill.deferredUntil ?? ''} 交`,
      en: `The deferred fee of ${yuan(bill.amountFen)} yuan is due by ${bill.deferredUntil ?? ''}`,
      operation: 'fees.pay',
      subject: { type: 'bill', id: bill.id },
      partyId: scene.party.id,
      consequence: {
        zh: '到期由法院联系您；案件照常审理',
        en: 'The court will contact you then; the case goes on',
      },
      legalBasis: basis('FEE 47'),
    }));
}
