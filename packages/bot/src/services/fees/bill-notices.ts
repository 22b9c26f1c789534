// What the payer is told of a bill. Never the 缴款码, never a link: the code is asked for in private, or read in the bill.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai, endOfDay } from '@yunting/sdk/rules';
import type { MemberView, WantedNotice } from '../../core/service-room.ts';
import { climb, newsUntil, remindersBefore } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';
import { dueLine, dueOnOf, dueWords, isProcessing, nameOf, yuanOf } from './words.ts';

type Bill = Schemas['Bill'];

const whereToPay = '发“#缴费”看缴款码，在官方小程序或银行交；聊天里没有付款链接。';
const relief = '交费确有困难，可以在官方小程序申请缓、减、免。';

const notice = ({ billId }: Bill, name: string, lines: readonly string[]): WantedNotice => ({
  key: `bill:${billId}:${name}`,
  kind: 'payment',
  lines,
});

/** Issued, then reminded. Another amount or another last day is another occasion. */
function toPay(bill: Bill, asOf: string, first: WantedNotice, from: string): Occasion[] {
  const dueOn = dueOnOf(bill);
  if (dueOn === undefined) return [{ from, notice: first }];
  const words = `${nameOf(bill)}${yuanOf(bill.amount)}还没有交${dueWords(bill, asOf)}。`;
  const reminder = (name: string) => notice(bill, `${name}:${dueOn}`, [words, whereToPay, relief]);
  const end = bill.state === 'deferred' ? endOfDay(dueOn) : (bill.deadline?.dueAt ?? endOfDay(dueOn));
  return climb({ at: from, notice: first }, remindersBefore(dueOn, reminder), end);
}

function settled(bill: Bill): Occasion[] {
  const at = bill.settledAt ?? bill.createdAt;
  const words: Readonly<Record<string, readonly string[]>> = {
    paid: [`${nameOf(bill)}${yuanOf(bill.amount)}已经到账，不用再交。`, '财政电子票据可以在官方小程序下载。'],
    exempt: [`法院已准予免交${nameOf(bill)}，不用交。`],
    nothingDue: [`${nameOf(bill)}不用再交。`],
    notPrepaid: [`${nameOf(bill)}依法不用预交，判决时再确定由谁承担。`],
  };
  const lines = words[bill.settledBy ?? ''];
  return lines
    ? [{ from: at, until: newsUntil(dateInShanghai(at)), notice: notice(bill, bill.settledBy ?? '', lines) }]
    : [];
}

function deferred(bill: Bill, asOf: string): Occasion[] {
  const at = bill.settledAt ?? bill.createdAt;
  // No prepayment asked by law: deferred without a day.
  if (bill.deferredUntil === undefined) return settled(bill);
  const lines = [`法院已准予缓交${nameOf(bill)}${dueWords(bill, asOf)}。`, '案件照常办理。'];
  return toPay(bill, asOf, notice(bill, `deferred:${bill.deferredUntil}`, lines), at);
}

function overdue(bill: Bill): Occasion {
  const lines = [`${nameOf(bill)}${yuanOf(bill.amount)}过了交费期限，现在仍可以交。`, whereToPay, relief];
  return { from: bill.deadline?.dueAt, notice: notice(bill, `overdue:${bill.deadline?.dueOn ?? ''}`, lines) };
}

/** Nothing is asked for while a decision on relief or a payment is under way. */
function unpaid(bill: Bill, view: MemberView): Occasion[] {
  if (bill.reliefPending) {
    const lines = [`您的缓、减、免申请正在审批，${nameOf(bill)}暂时不用交。`, '审批期间不算逾期。'];
    return [{ notice: notice(bill, 'reliefPending', lines) }];
  }
  if (isProcessing(bill, view.actions)) return [];
  if (bill.state === 'overdue') return [overdue(bill)];
  const lines = [dueLine(bill, view.asOf), whereToPay, relief];
  return toPay(bill, view.asOf, notice(bill, `issued:${bill.amount.amountFen}`, lines), bill.createdAt);
}

/** While its case goes on, or is news: a bill says not when it was cancelled. */
function cancelled(bill: Bill, { theCase }: MemberView): Occasion {
  const until = theCase.closedOn === undefined ? undefined : newsUntil(theCase.closedOn);
  return { until, notice: notice(bill, 'cancelled', [`${nameOf(bill)}不再收取，不用交。`]) };
}

/** Everything about this person's bills. A ruling of deemed withdrawal is served, and told of as such. */
export function billOccasions(view: MemberView): readonly Occasion[] {
  return view.bills.flatMap((bill): Occasion[] => {
    switch (bill.state) {
      case 'issued':
      case 'overdue':
        return unpaid(bill, view);
      case 'deferred':
        return deferred(bill, view.asOf);
      case 'settled':
        return settled(bill);
      case 'cancelled':
        return [cancelled(bill, view)];
      default:
        return [];
    }
  });
}
