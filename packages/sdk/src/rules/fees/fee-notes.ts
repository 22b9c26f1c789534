// What a lawyer would add to a fee: what was taken for granted, which reading was followed, what a court has to decide first.
import type { Bilingual } from '../laws.ts';
import { formatYuan } from '../money/yuan.ts';
import type { AnyFeeInput, FeeEnding } from './fee-input.ts';
import type { FeeReckoning } from './fee-result.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { FeeLineName } from './fee-schedule.ts';
import { joinsClaims } from './halving.ts';

const note = (zh: string, en: string): Bilingual => ({ zh, en });

const joined = note(
  '“分别减半”（第18条）按只减被合并的反诉或第三人请求这一份计算；也有理解为本诉一并减半',
  '"each halved" (art. 18) is read as halving the joined counterclaim or third-party claim alone; some halve the main claim too',
);
const relief = note(
  '减交、免交须经人民法院准予；这里按已准予计算',
  'relief is granted by the court; it is taken as granted here',
);
const retrial = note(
  '经审查决定再审的才交；由申请再审的当事人预交（第32条）',
  'only when the court decides to retry; prepaid by whoever asked (art. 32)',
);

const ofLine: Readonly<Partial<Record<FeeLineName, Bilingual>>> = {
  'retrial.newEvidence': retrial,
  'retrial.noAppealBefore': retrial,
  labour: note(
    '追索劳动报酬的案件可以不预交（第20条第1款）',
    'who sues for wages need not prepay (art. 20 para. 1)',
  ),
  specialProcedure: note(
    '不交的是案件受理费；实现担保物权等的申请费、公告费另论（民诉法解释第204条、办法第41条）',
    'no acceptance fee; fees of realising a security, of announcements and the like are another matter',
  ),
  preservation: note('按实际保全的财产数额计算', 'on the value of what is actually preserved'),
};

const ofEnding: Readonly<Partial<Record<FeeEnding, Bilingual>>> = {
  remanded: note(
    '退还的是上诉人已交的第二审案件受理费；第一审的不退，按所给金额即第二审的计算',
    'what goes back is the fee of the second instance; the amount given is taken to be that fee',
  ),
  crimeTransferred: note(
    '移送后民事案件需要继续审理的，不予退还',
    'nothing goes back where the civil case goes on',
  ),
};

const orderBecameSuit = note(
  '把支付令申请费抵作受理费是一种理解；申请费也可以列入诉讼请求（第36条），两者不能并用',
  'that the fee of the payment order counts towards the suit is a reading; it may be claimed instead (art. 36), not both',
);

/** The figure for each case within the law's range, and where it is from. */
function givenFigure({ baseFen, baseSource }: AnyFeeInput, line: FeeLineName): Bilingual {
  const yuan = formatYuan(baseFen as number);
  const who = isProvincial(line)
    ? note('省定标准', 'the provincial figure')
    : note('法律幅度内由法院确定的金额', 'the figure that the court fixes within the law’s range');
  return note(
    `${who.zh}按所给的 ${yuan} 元计，${baseSource ? `出处：${baseSource}` : '没有说明出处'}`,
    `${who.en} was taken as given, ${yuan} yuan, ${baseSource ? `from: ${baseSource}` : 'its source was not said'}`,
  );
}

/**
 * Does the province fix the figure for each case of this line (FEE 13/2)? Within the ranges of FEE 14 (enforcement
 * without amount, maritime) no text gives it to the province: the court does.
 */
export function isProvincial(line: FeeLineName): boolean {
  return !/^(enforcement|maritime)/.test(line);
}

/** What is to be said beside the steps. */
export function feeNotes(
  input: AnyFeeInput,
  { line, kind, interpretive }: Pick<FeeReckoning, 'line' | 'kind' | 'interpretive'>,
): Bilingual[] {
  const notes: (Bilingual | undefined | false)[] = [
    line && 'range' in feeSchedule[line] && input.baseFen !== undefined && givenFigure(input, line),
    line && ofLine[line],
    interpretive && joinsClaims(input.halvings) && joined,
    input.relief && relief,
    input.ending && ofEnding[input.ending],
    kind === 'paymentOrderToSuit' && orderBecameSuit,
  ];
  return notes.filter((one): one is Bilingual => Boolean(one));
}
