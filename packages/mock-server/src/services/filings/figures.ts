// Figures that the province fixes. None is shipped: what no court recorded, with its source, is absent.
import { cite } from '@yunting/sdk/rules';
import type { SmallClaimsThreshold } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { CourtFigureRecord } from './record.ts';

type FigureKey = Schemas['CourtFigureKey'];

const words: Readonly<Record<FigureKey, { zh: string; en: string; basis: ReturnType<typeof cite> }>> = {
  smallClaimsMandatoryMax: {
    zh: '应当适用小额诉讼的最高数额（上年度就业人员年平均工资的百分之五十）',
    en: 'Up to which small claims procedure applies (50 % of the average wage of the year before)',
    basis: cite('CPL 165', '以下含本数', 'limit included'),
  },
  smallClaimsAgreedMax: {
    zh: '可以约定适用小额诉讼的最高数额（年平均工资的二倍）',
    en: 'Up to which both sides may agree on small claims (twice the average wage)',
    basis: cite('CPL 165', '以下含本数', 'limit included'),
  },
  feeDivorce: {
    zh: '离婚案件每件受理费（国家幅度 50 元至 300 元）',
    en: 'Fee of a divorce case (national range 50 to 300 yuan)',
    basis: cite('FEE 13', '由省级人民政府在幅度内制定', 'fixed by the province within the range'),
  },
  feePersonalityRights: {
    zh: '侵害人格权案件每件受理费（国家幅度 100 元至 500 元）',
    en: 'Fee of a personality rights case (national range 100 to 500 yuan)',
    basis: cite('FEE 13', '由省级人民政府在幅度内制定', 'fixed by the province within the range'),
  },
  feeOtherNonProperty: {
    zh: '其他非财产案件每件受理费（国家幅度 50 元至 100 元）',
    en: 'Fee of another non-property case (national range 50 to 100 yuan)',
    basis: cite('FEE 13', '由省级人民政府在幅度内制定', 'fixed by the province within the range'),
  },
  feeJurisdictionObjection: {
    zh: '管辖权异议不成立的每件受理费（国家幅度 50 元至 100 元）',
    en: 'Fee of a jurisdiction objection that fails (national range 50 to 100 yuan)',
    basis: cite('FEE 13', '由省级人民政府在幅度内制定', 'fixed by the province within the range'),
  },
};

/** The figure in force today at this court, if one was recorded. The newest in force counts. */
export function figureOf(
  ctx: Context,
  courtId: string | undefined,
  key: FigureKey,
): CourtFigureRecord | undefined {
  // Of two of the same day the one recorded later counts: it corrects the other.
  return ctx
    .all('courtFigure', { courtId, key })
    .filter((one) => one.effectiveFrom <= ctx.today)
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
    .at(-1);
}

/** All figures of a court as the contract shows them, the absent ones said to be absent. */
export function figuresOf(ctx: Context, courtId: string): Schemas['CourtFigure'][] {
  return (Object.keys(words) as FigureKey[]).map((key) => viewFigure(key, figureOf(ctx, courtId, key)));
}

/** One figure as the contract shows it. */
export function viewFigure(key: FigureKey, record: CourtFigureRecord | undefined): Schemas['CourtFigure'] {
  const { zh, en, basis } = words[key];
  const common = { key, legalBasis: [basis] };
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

/** The small-claims limits in force at this court; absent unless both were recorded. */
export function smallClaimsThreshold(
  ctx: Context,
  courtId: string | undefined,
): SmallClaimsThreshold | undefined {
  const mandatory = figureOf(ctx, courtId, 'smallClaimsMandatoryMax');
  const agreed = figureOf(ctx, courtId, 'smallClaimsAgreedMax');
  if (!mandatory || !agreed) return undefined;
  return {
    mandatoryMaxFen: mandatory.amountFen,
    agreedMaxFen: agreed.amountFen,
    source: mandatory.source,
    effectiveFrom: mandatory.effectiveFrom,
  };
}
