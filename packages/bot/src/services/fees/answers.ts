// #缴费: amount and 缴款码, in private only. The code is the bill's; it is used in the official app or at a bank, never in a link.
import type { Schemas } from '@yunting/sdk';
import type { Answer, MemberView } from '../../core/service-room.ts';
import { answered, asOfWords, labelAmong, overCases } from '../../core/wording/answering.ts';
import { dueLine, dueWords, isOpen, isProcessing, nameOf, yuanOf } from './words.ts';

interface Mine {
  readonly view: MemberView;
  readonly bill: Schemas['Bill'];
}

/** Bills for which there is room with their codes. */
const mostListed = 3;

/** 3703 0526 0000 0900 0017: in blocks, to be read and typed. */
const codeWords = ({ fiscalCode }: Schemas['Bill']): string => fiscalCode.replaceAll(/\d{4}(?=\d)/g, '$& ');

/** Nothing is to be paid now, and why; `undefined` when the code may be given. */
function notNow({ view, bill }: Mine): string | undefined {
  if (bill.reliefPending) return `${nameOf(bill)}的缓、减、免申请正在审批，暂时不用交，也不算逾期。`;
  return isProcessing(bill, view.actions) ? `${nameOf(bill)}正在处理，不要重复交；几分钟后再问。` : undefined;
}

function oneBill(mine: Mine, label: string): string[] {
  const { view, bill } = mine;
  const waiting = notNow(mine);
  if (waiting !== undefined) return [`${label}${waiting}`];
  const due =
    bill.state === 'overdue'
      ? `${label}${nameOf(bill)}${yuanOf(bill.amount)}过了交费期限，现在仍可以交。`
      : dueLine(bill, view.asOf, label);
  return [
    due,
    `缴款码：${codeWords(bill)}`,
    '只在官方小程序或银行交，聊天里没有付款链接；确有困难可申请缓、减、免。',
  ];
}

function shortly(mine: Mine, all: readonly MemberView[], withCode: boolean): string {
  const label = labelAmong(all, mine.view);
  const waiting = notNow(mine);
  if (waiting !== undefined) return `${label}${waiting}`;
  const { bill, view } = mine;
  const when = bill.state === 'overdue' ? '，已过期限仍可交' : dueWords(bill, view.asOf);
  return `${label}${nameOf(bill)}${yuanOf(bill.amount)}${withCode ? `：${codeWords(bill)}` : when}`;
}

const settledWords: Readonly<Record<string, string>> = {
  paid: '诉讼费已经到账，不用再交。',
  exempt: '诉讼费已准予免交，不用交。',
  notPrepaid: '诉讼费依法不用预交。',
  nothingDue: '没有要交的诉讼费。',
};

function nothingToPay(views: readonly MemberView[], all: readonly MemberView[]): string[] {
  const [view] = views;
  const settled =
    views.length === 1 ? view?.bills.findLast(({ settledBy }) => settledBy !== undefined) : undefined;
  const label = view && views.length === 1 ? labelAmong(all, view) : '';
  return [
    `${label}${settledWords[settled?.settledBy ?? ''] ?? '现在没有要交的费用。'}`,
    '有人让您转账、点链接，先别转，可以发“#人工”核实。',
  ];
}

/** What is to be paid now, with its code; over several cases the list, and how to ask for one. */
export const payAnswer = overCases((views, _argument, all): Answer => {
  const open = views.flatMap((view) => view.bills.filter(isOpen).map((bill): Mine => ({ view, bill })));
  const asOf = asOfWords(views);
  const [only] = open;
  if (only === undefined) return answered(nothingToPay(views, all), asOf);
  if (open.length === 1) return answered(oneBill(only, labelAmong(all, only.view)), asOf);
  if (open.length <= mostListed || views.length === 1) {
    const more = open.length - mostListed;
    const rest = more > 0 ? [`还有${more}笔，在官方小程序看。`] : [];
    return answered([...open.slice(0, mostListed).map((one) => shortly(one, all, true)), ...rest], asOf);
  }
  const { room } = only.view;
  return answered(
    [
      ...open.slice(0, 2).map((one) => shortly(one, all, false)),
      `共${open.length}笔要交。看缴款码请发编号，如“#缴费 ${room.numberPrefix}”。`,
    ],
    asOf,
  );
});
