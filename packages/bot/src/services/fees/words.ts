// Words about one bill. Every amount and every day is the court's; nothing is reckoned here.
import type { Schemas } from '@yunting/sdk';
import { formatYuan } from '@yunting/sdk/rules';
import { weekdayWords } from '../../core/wording/days.ts';
import { fit } from '../../core/wording/sayable.ts';

type Bill = Schemas['Bill'];

const kindWords: Readonly<Record<string, string>> = {
  acceptance: '案件受理费',
  counterclaim: '反诉受理费',
  supplement: '补交的受理费',
};

/** 案件受理费 */
export const nameOf = ({ kind }: Bill): string => kindWords[kind] ?? '诉讼费';

/** 1,960.51元; not an amount that the court would read as a telephone number (130,000,000.00). */
export const yuanOf = ({ amountFen }: Schemas['Money']): string =>
  fit(`${formatYuan(amountFen)}元`, '（金额在官方小程序看）');

/** The day until which it is to be paid: of the bill, or until which it was deferred. */
export const dueOnOf = ({ state, deadline, deferredUntil }: Bill): string | undefined =>
  state === 'deferred' ? deferredUntil : deadline?.dueOn;

/** ，最迟9月8日周二交 */
export function dueWords(bill: Bill, asOf: string): string {
  const dueOn = dueOnOf(bill);
  return dueOn === undefined ? '' : `，最迟${weekdayWords(dueOn, asOf)}交`;
}

/** What is to be paid, by when; the court's own words, with full and halved amount, where they fit. */
export function dueLine(bill: Bill, asOf: string, label = ''): string {
  const due = dueWords(bill, asOf);
  return fit(
    `${label}${nameOf(bill)}：${bill.display.zh}${due}。`,
    `${label}${nameOf(bill)}应交${yuanOf(bill.amount)}${due}。`,
  );
}

/** Still to be paid: also when overdue, or deferred to a day. */
export const isOpen = (bill: Bill): boolean =>
  bill.state === 'issued' ||
  bill.state === 'overdue' ||
  (bill.state === 'deferred' && bill.deferredUntil !== undefined);

/** Money for this bill is under way; whoever pays now pays twice. */
export const isProcessing = (bill: Bill, actions: Schemas['NextActions']): boolean =>
  actions.data.some(
    ({ action, urgency, subject }) =>
      action === 'payFee' && urgency === 'wait' && subject?.id === bill.billId,
  );
