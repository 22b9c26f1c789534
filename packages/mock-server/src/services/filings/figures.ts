// Figures that the province fixes. None is shipped: what no court recorded, with its source, is absent.
import { cite, formatYuan, figureRange } from '@yunting/sdk/rules';
import type { Bilingual, FeeLineName, LegalBasis } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { feeLines, figureInForce } from '../../court/figures.ts';
import type { CourtFigureRecord } from './record.ts';

type FigureKey = Schemas['CourtFigureKey'];

interface Words extends Bilingual {
  legalBasis: LegalBasis[];
}

/** A fee of which the law gives only the range, as the rules know it. */
function fee(line: FeeLineName, zh: string, en: string): Words {
  const range = figureRange(line);
  if (!range) throw new Error(`no provincial range: ${line}`);
  const [least, most] = [range.minFen, range.maxFen].map((fen) => formatYuan(fen));
  return {
    zh: `${zh}（国家幅度 ${least} 元至 ${most} 元）`,
    en: `${en} (national range ${least} to ${most} yuan)`,
    legalBasis: [
      ...range.legalBasis,
      cite('FEE 13', '由省级人民政府在幅度内制定', 'fixed by the province within the range'),
    ],
  };
}

const smallClaims = [cite('CPL 165', '以下含本数', 'limit included')];

const words: Readonly<Record<FigureKey, Words>> = {
  smallClaimsMandatoryMax: {
    zh: '应当适用小额诉讼的最高数额（上年度就业人员年平均工资的百分之五十）',
    en: 'Up to which small claims procedure applies (50 % of the average wage of the year before)',
    legalBasis: smallClaims,
  },
  smallClaimsAgreedMax: {
    zh: '可以约定适用小额诉讼的最高数额（年平均工资的二倍）',
    en: 'Up to which both sides may agree on small claims (twice the average wage)',
    legalBasis: smallClaims,
  },
  feeDivorce: fee(feeLines.feeDivorce, '离婚案件每件受理费', 'Fee of a divorce case'),
  feePersonalityRights: fee(
    feeLines.feePersonalityRights,
    '侵害人格权案件每件受理费',
    'Fee of a personality rights case',
  ),
  feeOtherNonProperty: fee(
    feeLines.feeOtherNonProperty,
    '其他非财产案件每件受理费',
    'Fee of another non-property case',
  ),
  feeIntellectualProperty: fee(
    feeLines.feeIntellectualProperty,
    '没有争议金额的知识产权案件每件受理费',
    'Fee of an intellectual property case without amount',
  ),
  feeJurisdictionObjection: fee(
    feeLines.feeJurisdictionObjection,
    '管辖权异议不成立的每件受理费',
    'Fee of a jurisdiction objection that fails',
  ),
  feeEnforcementNoAmount: fee(
    feeLines.feeEnforcementNoAmount,
    '没有执行金额的每件申请执行费',
    'Fee of an enforcement without amount',
  ),
};

/** All figures of a court as the contract shows them, the absent ones said to be absent. */
export function figuresOf(ctx: Context, courtId: string): Schemas['CourtFigure'][] {
  return (Object.keys(words) as FigureKey[]).map((key) => viewFigure(key, figureInForce(ctx, courtId, key)));
}

/** One figure as the contract shows it. */
export function viewFigure(key: FigureKey, record: CourtFigureRecord | undefined): Schemas['CourtFigure'] {
  const { zh, en, legalBasis } = words[key];
  const common = { key, legalBasis };
  if (!record)
    return {
      ...common,
      status: 'absent',
      zh: `${zh}：本院未登记，不作推定`,
      en: `${en}: not recorded, nothing is assumed`,
    };
  return {
    ...common,
    status: 'recorded',
    zh,
    en,
    amount: { amountFen: record.amountFen, currency: 'CNY' },
    effectiveFrom: record.effectiveFrom,
    source: record.source,
  };
}
