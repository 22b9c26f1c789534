import { expect, it } from 'vitest';
import { explainFee, explainTopUp, formatYuan } from '../index.ts';
import type { FeeInput, FeeResult, WholeFeeInput } from '../index.ts';

/** The questions of the page: every kind of fee, every change, every refusal. */
const questions: readonly FeeInput[] = [
  { kind: 'property', amountFen: 8_642_050, halvings: ['summaryProcedure'] },
  { kind: 'property', amountFen: 2_500_000_000 },
  { kind: 'property', amountFen: 23_913_300, halvings: ['smallClaims', 'mediated'], rounding: 'yuan' },
  { kind: 'property', amountFen: 20_000_000, halvings: ['counterclaimJoined', 'withdrawn'] },
  { kind: 'property', amountFen: 8_000_000, halvings: ['independentThirdPartyJoined'] },
  { kind: 'property', amountFen: 10_000_000, relief: { kind: 'reduce', percent: 30 } },
  { kind: 'property', amountFen: 10_000_000, relief: { kind: 'exempt', applicant: 'naturalPerson' } },
  { kind: 'propertyClaims', claimsFen: [4_500_000, 1_500_000], withNonPropertyClaims: true },
  { kind: 'propertyAppeal', contestedFen: 15_000_000, jointAppellants: 3 },
  { kind: 'divorce', propertyFen: 50_000_000, baseFen: 20_000 },
  { kind: 'personalityRights', damagesFen: 20_000_000, baseFen: 30_000 },
  {
    kind: 'otherNonProperty',
    baseFen: 8000,
    baseSource: '某省诉讼费用标准（演示·虚构），2024年1月1日起施行',
  },
  { kind: 'intellectualProperty', amountFen: 10_000_000 },
  { kind: 'intellectualProperty', baseFen: 60_000 },
  { kind: 'labour' },
  { kind: 'administrative', subject: 'ordinary' },
  { kind: 'administrative', subject: 'trademarkPatentMaritime' },
  { kind: 'administrative', subject: 'compensation' },
  { kind: 'jurisdictionObjection', outcome: 'rejected', baseFen: 8000 },
  { kind: 'jurisdictionObjection', outcome: 'upheld' },
  { kind: 'jurisdictionObjection', outcome: 'appealed' },
  { kind: 'retrial', ground: 'newEvidence', contestedFen: 10_000_000 },
  { kind: 'retrial', ground: 'noAppealBefore', contestedFen: 10_000_000 },
  { kind: 'retrial', ground: 'other', contestedFen: 10_000_000 },
  { kind: 'specialProcedure' },
  { kind: 'judicialConfirmation' },
  { kind: 'dismissal' },
  { kind: 'enforcement', amountFen: 1_200_000_000 },
  { kind: 'enforcement', baseFen: 30_000 },
  { kind: 'preservation', amountFen: 89_600_100 },
  { kind: 'preservation' },
  { kind: 'paymentOrder', amountFen: 3_000_000 },
  { kind: 'publicNotice' },
  { kind: 'setAsideAward' },
  { kind: 'arbitrationAgreementValidity' },
  { kind: 'bankruptcy', estateFen: 20_000_000_000 },
  { kind: 'maritime', subject: 'limitationFund', baseFen: 500_000 },
  { kind: 'maritime', subject: 'injunction', baseFen: 200_000 },
  { kind: 'maritime', subject: 'shipLienNotice', baseFen: 200_000 },
  { kind: 'maritime', subject: 'creditorRegistration' },
  { kind: 'maritime', subject: 'generalAverageAdjustment' },
  { kind: 'claimChange', fromFen: 10_000_000, toFen: 20_000_000, beforeInvestigationClosed: true },
  {
    kind: 'claimChange',
    fromFen: 20_000_000,
    toFen: 10_000_000,
    beforeInvestigationClosed: true,
    halvings: ['smallClaims', 'mediated'],
  },
  { kind: 'claimChange', fromFen: 20_000_000, toFen: 10_000_000, beforeInvestigationClosed: false },
  { kind: 'summaryToOrdinary', amountFen: 10_000_000 },
  { kind: 'withdrawnAfterNoSupplement', amountFen: 10_000_000 },
  { kind: 'paymentOrderToSuit', amountFen: 3_000_000 },
  { kind: 'refundOnEnding', paidFen: 115_000, ending: 'notAccepted' },
  { kind: 'refundOnEnding', paidFen: 115_000, ending: 'dismissed' },
  { kind: 'refundOnEnding', paidFen: 115_000, ending: 'remanded' },
  { kind: 'refundOnEnding', paidFen: 115_000, ending: 'crimeTransferred' },
  { kind: 'refundOnEnding', paidFen: 115_000, ending: 'suspended' },
  { kind: 'refundOnEnding', paidFen: 115_000, ending: 'terminated' },
  { kind: 'divorce', propertyFen: 30_000_000 },
  { kind: 'divorce', propertyFen: 30_000_000, baseFen: 30_001 },
  { kind: 'paymentOrder', amountFen: 1, halvings: ['mediated', 'smallClaims'] } as unknown as FeeInput,
  { kind: 'property', amountFen: 1, relief: { kind: 'reduce', percent: 29 } },
  { kind: 'property', amountFen: 1, relief: { kind: 'exempt', applicant: 'organisation' } },
];
const half: WholeFeeInput = { kind: 'property', amountFen: 8_642_050, halvings: ['summaryProcedure'] };
const full: WholeFeeInput = { kind: 'property', amountFen: 8_642_050 };

function page(question: unknown, result: FeeResult): string {
  const { legalBasis } = result;
  const articles = legalBasis.map(({ zh, en }) => `  ${zh}\n  ${en}`);
  const lines = [`? ${JSON.stringify(question)}`];
  if (!result.ok) {
    const { range } = result;
    const between = range ? ` [${formatYuan(range.minFen)}–${formatYuan(range.maxFen)}]` : '';
    return [...lines, `! ${result.code}${between}`, `  ${result.zh}`, `  ${result.en}`, ...articles].join(
      '\n',
    );
  }
  for (const step of result.steps) {
    const article = (step.legalBasis ?? []).map((basis) => basis.article).join(' ');
    lines.push(`- ${step.zh}  ${formatYuan(step.amountFen)}  [${article}]`, `  ${step.en}`);
  }
  const { direction, amountFen, exact, collection, interpretive } = result;
  lines.push(
    `= ${direction} ${formatYuan(amountFen)} (${exact}), ${collection}${interpretive ? ', interpretive' : ''}`,
  );
  for (const { zh, en } of result.assumptions) lines.push(`~ ${zh}`, `  ${en}`);
  return [...lines, ...articles].join('\n');
}

it('every fee, change and refusal reads as the page beside this test shows', async () => {
  const pages = questions.map((question) => page(question, explainFee(question)));
  pages.push(
    page(['top-up', 'procedure'], explainTopUp(half, full, 'procedure')),
    page(
      ['top-up', 'claim'],
      explainTopUp(full, { ...full, amountFen: 20_000_000 } as WholeFeeInput, 'claim'),
    ),
  );
  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('./explanations.txt');
});
