// What an unpaid fee may lead to, by what it was for, and the ruling that says so. A counterclaim or a raised claim falls
// alone: the suit goes on.
import type { Records } from '../../../court/records.ts';
import type { Paragraph } from '../record.ts';
import { basis, lines, order, text } from './write.ts';

type Bill = Records['bill'];
type Dues = 'suit' | 'missingHalf' | 'counterclaim' | 'raisedClaim';

function duesOf({ kind, supplementFor }: Pick<Bill, 'kind' | 'supplementFor'>): Dues {
  if (supplementFor === 'claim') return 'raisedClaim';
  if (supplementFor === 'procedure') return 'missingHalf';
  return kind === 'counterclaim' ? 'counterclaim' : 'suit';
}

interface Words {
  /** What had to be paid. */
  readonly fee: string;
  /** What a judge may rule. */
  readonly effect: string;
  readonly order: string;
  readonly basis: string;
}

const interpretation = '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（2022修正）';

const words: Readonly<Record<Dues, Words>> = {
  suit: {
    fee: '案件受理费',
    effect: '按撤诉处理',
    order: '本案按撤诉处理。',
    basis: `${interpretation}第二百一十三条`,
  },
  missingHalf: {
    fee: '转为普通程序后应补交的案件受理费',
    effect: '按撤诉处理',
    order: '本案按撤诉处理。',
    basis: `${interpretation}第一百九十九条`,
  },
  counterclaim: {
    fee: '反诉案件受理费',
    effect: '按撤回反诉处理',
    order: '反诉按撤回处理。本诉继续审理。',
    basis: `《诉讼费用交纳办法》第二十二条、${interpretation}第二百一十三条`,
  },
  raisedClaim: {
    fee: '增加诉讼请求后应补交的案件受理费',
    effect: '按撤回增加的诉讼请求处理',
    order: '增加的诉讼请求按撤回处理。原诉讼请求继续审理。',
    basis: `《诉讼费用交纳办法》第二十一条、${interpretation}第二百一十三条`,
  },
};

/** 「按撤诉处理」, 「按撤回反诉处理」 …: what a judge may rule when this bill stays unpaid. */
export const unpaidEffect = (bill: Pick<Bill, 'kind' | 'supplementFor'>): string =>
  words[duesOf(bill)].effect;

/** The ruling on an unpaid fee: by a judge, never by a clock [INT 199, 213; FEE 21, 22]. */
export function withdrawalRuling(record: Records['case'], bill: Bill, payer: string): Paragraph[] {
  const { fee, order: ordered, basis: article } = words[duesOf(bill)];
  return [
    text(`${record.caseNumber}${record.cause}一案，本院通知${payer}交纳${fee}。`),
    ...lines(text, bill.rulingReason?.zh),
    basis(`依照${article}之规定，裁定如下：`),
    order(ordered),
    text('本裁定送达后即发生法律效力。'),
  ];
}
