// Making bills: amount, code, deadline; settled at once where nothing is due, and with the relief that was granted at
// filing already in it.
import { needNotPrepay, period } from '@yunting/sdk/rules';
import type { PeriodName } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { viewExplanation } from '../../court/fee-view.ts';
import type { Records } from '../../court/records.ts';
import { dueOf, yuan } from './explain.ts';
import { newFiscalCode } from './fiscal.ts';
import type { BillRecord, Deadline, FeeFacts } from './records.ts';

/** What a bill is for, as far as its deadline goes. */
type Dues = BillRecord['kind'] | 'claimIncrease';

const duesOf = ({ kind, supplementFor }: Pick<BillRecord, 'kind' | 'supplementFor'>): Dues =>
  supplementFor === 'claim' ? 'claimIncrease' : kind;

const periods: Readonly<Record<Dues, PeriodName>> = {
  acceptance: 'fee.prepay',
  counterclaim: 'fee.counterclaim',
  supplement: 'fee.supplement.summaryToOrdinary',
  claimIncrease: 'fee.prepay',
};

const consequences: Readonly<Record<Dues, { zh: string; en: string }>> = {
  acceptance: {
    zh: '逾期不交又未获缓减免的，法官可以裁定按撤诉处理；裁定前仍可交',
    en: 'If it stays unpaid without relief, a judge may rule the suit withdrawn; until the ruling it can be paid',
  },
  counterclaim: {
    zh: '逾期不交又未获缓减免的，反诉可以裁定按撤回处理；本诉不受影响',
    en: 'If it stays unpaid without relief, the counterclaim may be ruled withdrawn; the suit itself is not touched',
  },
  supplement: {
    zh: '无正当理由逾期不补交的，法官可以裁定按撤诉处理，并退还已交的一半',
    en: 'If it stays unpaid without good reason, a judge may rule the suit withdrawn; half of what was paid goes back',
  },
  claimIncrease: {
    zh: '逾期不补交又未获缓减免的，增加的请求可以裁定按撤回处理；原来的请求照常审理',
    en: 'If it stays unpaid without relief, the raised part may be ruled withdrawn; what was claimed before goes on',
  },
};

/** Seven days from the day after the notice (FEE 22; INT 199). */
export function payBy(bill: Pick<BillRecord, 'kind' | 'supplementFor'>, startOn: string): Deadline {
  const dues = duesOf(bill);
  return deadline(
    dues === 'acceptance' ? 'fee.prepay' : `fee.${dues}`,
    period(periods[dues], { startOn }),
    consequences[dues],
  );
}

/** The amount without any halving, to be shown beside the halved one. */
export function fullOf({ input, halving, billedBefore }: FeeFacts, dueFen: number): number {
  if (billedBefore && billedBefore.halving !== halving) return dueFen;
  const full = dueOf({ input, ...(billedBefore ? { billedBefore: { input: billedBefore.input } } : {}) });
  return full.ok ? full.amountFen : dueFen;
}

export interface NewBill {
  readonly record: Records['case'];
  readonly party: Records['party'];
  readonly kind: BillRecord['kind'];
  readonly facts: FeeFacts;
  readonly submissionId?: string;
  readonly supplementsBillId?: string;
  readonly supplementFor?: NonNullable<BillRecord['supplementFor']>;
}

/** Makes a bill and starts its time; undefined when no amount can be given, and then a task says why. */
export function issueBill(ctx: Context, bill: NewBill): BillRecord | undefined {
  const { record, party, facts, kind } = bill;
  const fee = dueOf(facts);
  if (!fee.ok) {
    const { zh, en } = fee;
    ctx.task({
      kind: 'fee.figureMissing',
      role: 'filingJudge',
      subject: record,
      zh: `无法开出交费通知：${zh}。登记省定标准后补开`,
      en: `No fee notice is possible: ${en}. Record the provincial figure, then bill the case`,
      legalBasis: basisZh('FEE 13'),
    });
    return undefined;
  }
  // Whoever sues for wages need not prepay, so nothing can run out (FEE 20).
  const until = needNotPrepay(record.cause) && kind === 'acceptance' ? undefined : payBy(bill, ctx.today);
  const issued = ctx.insert('bill', {
    caseId: record.id,
    courtId: record.courtId,
    matterId: record.matterId,
    partyId: party.id,
    payerName: party.name,
    kind,
    facts,
    amountFen: fee.amountFen,
    fullAmountFen: fullOf(facts, fee.amountFen),
    explanation: viewExplanation(fee),
    fiscalCode: newFiscalCode(ctx, record.courtId),
    ...(until ? { deadline: until } : {}),
    paidFen: 0,
    refundedFen: 0,
    ...(bill.submissionId === undefined ? {} : { submissionId: bill.submissionId }),
    ...(bill.supplementsBillId === undefined ? {} : { supplementsBillId: bill.supplementsBillId }),
    ...(bill.supplementFor === undefined ? {} : { supplementFor: bill.supplementFor }),
  });
  ctx.closeTasks('fee.figureMissing', record, '已开出账单');
  ctx.emit('fee.billed', issued);
  if (until && issued.amountFen > 0) ctx.timer('fee.prepay', until.dueAt, issued);
  if (party.phone && issued.amountFen > 0) {
    // No amount, no code, no link: whoever holds the phone learns only where to look.
    ctx.sms(
      party.phone,
      '【云庭·演示】您有一份交费通知，请在官方小程序或到法院查看。法院不会发送支付链接。',
      {
        caseId: record.id,
        partyId: party.id,
      },
    );
  }
  return issued;
}

/** One line for a task or an entry. */
export const describeBill = (bill: BillRecord): string => `${bill.payerName}应交 ${yuan(bill.amountFen)}`;
