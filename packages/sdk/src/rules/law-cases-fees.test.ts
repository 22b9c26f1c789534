import { describe, expect, it } from 'vitest';
import lawCases from '../../../../tests/fixtures/law-cases.json' with { type: 'json' };
import {
  delayInterest,
  explainFee,
  formatYuan,
  halvedPropertyFee,
  parseYuan,
  propertyFee,
  smallClaimsTrack,
  thresholdFromAverageWage,
} from './index.ts';
import type { FeeInput, HalvingGround } from './index.ts';

interface FeeCase {
  id: string;
  kind: string;
  amountYuan: string | null;
  expectedYuan: string | null;
  exact?: string;
  expectedYuanMin?: string;
  expectedYuanMax?: string;
  expectedWholeYuan?: number;
  note?: string;
  params?: Record<string, string | number | boolean | string[]>;
}

const halvingWords: Readonly<Record<string, HalvingGround>> = {
  summaryProcedure: 'summaryProcedure',
  smallClaims: 'smallClaims',
  mediated: 'mediated',
  withdrawn: 'withdrawn',
  joined: 'counterclaimJoined',
};

const fen = (value: unknown): number => parseYuan(String(value));

/** The question that a case of the fixture asks. An unknown kind is an error, so that no case is passed over. */
function questionOf({ kind, amountYuan, params = {} }: FeeCase): FeeInput {
  const amountFen = amountYuan === null ? 0 : fen(amountYuan);
  const last = kind.split('.').slice(1).pop() ?? '';
  const halvings = last.split('+').flatMap((word) => halvingWords[word] ?? []);
  const baseFen = 'baseYuan' in params ? fen(params['baseYuan']) : undefined;
  switch (kind) {
    case 'property.firstInstance':
    case 'property.firstInstance.summaryProcedure':
    case 'property.firstInstance.smallClaims':
    case 'property.firstInstance.mediated':
    case 'property.firstInstance.withdrawn':
    case 'property.firstInstance.summaryProcedure+mediated':
    case 'property.firstInstance.summaryProcedure+withdrawn':
    case 'property.counterclaim.joined':
    case 'property.counterclaim.joined+summaryProcedure':
      return { kind: 'property', amountFen, halvings };
    case 'property.independentThirdParty.joined':
      return { kind: 'property', amountFen, halvings: ['independentThirdPartyJoined'] };
    case 'property.multipleClaims':
      return { kind: 'propertyClaims', claimsFen: (params['claimsYuan'] as string[]).map(parseYuan) };
    case 'property.mixedWithNonProperty':
      return { kind: 'propertyClaims', claimsFen: [amountFen], withNonPropertyClaims: true };
    case 'property.appeal':
      return { kind: 'propertyAppeal', contestedFen: fen(params['contestedYuan']) };
    case 'property.appeal.jointSameSide':
      return {
        kind: 'propertyAppeal',
        contestedFen: amountFen,
        jointAppellants: Number(params['appellants']),
      };
    case 'property.appeal.withdrawn':
      return { kind: 'propertyAppeal', contestedFen: amountFen, halvings: ['withdrawn'] };
    case 'property.claimIncreased.supplement':
    case 'property.claimReduced.refund': {
      const [fromFen, toFen] = [fen(params['fromYuan']), fen(params['toYuan'])];
      const beforeInvestigationClosed = params['beforeInvestigationClosed'] === true;
      return { kind: 'claimChange', fromFen, toFen, beforeInvestigationClosed };
    }
    case 'property.summaryToOrdinary.supplement':
      return { kind: 'summaryToOrdinary', amountFen };
    case 'property.withdrawnAfterNoSupplement.refund':
      return { kind: 'withdrawnAfterNoSupplement', amountFen };
    case 'divorce.firstInstance':
    case 'divorce.firstInstance.withBase':
    case 'divorce.firstInstance.withBase.summaryProcedure':
      return { kind: 'divorce', propertyFen: amountFen, baseFen, halvings };
    case 'personalityRights.firstInstance':
      return { kind: 'personalityRights', damagesFen: amountFen, baseFen, halvings };
    case 'otherNonProperty.firstInstance':
      return { kind: 'otherNonProperty', baseFen, halvings };
    case 'ip.noAmount':
      return { kind: 'intellectualProperty' };
    case 'ip.withAmount':
      return { kind: 'intellectualProperty', amountFen };
    case 'labour.firstInstance':
    case 'labour.firstInstance.summaryProcedure':
    case 'labour.appeal':
      return { kind: 'labour', halvings };
    case 'administrative.ordinary':
      return { kind: 'administrative', subject: 'ordinary' };
    case 'administrative.trademarkPatentMaritime':
      return { kind: 'administrative', subject: 'trademarkPatentMaritime' };
    case 'administrative.compensation':
      return { kind: 'administrative', subject: 'compensation' };
    case 'jurisdictionObjection.rejected':
      return { kind: 'jurisdictionObjection', outcome: 'rejected' };
    case 'jurisdictionObjection.upheld':
      return { kind: 'jurisdictionObjection', outcome: 'upheld' };
    case 'jurisdictionObjection.appeal':
      return { kind: 'jurisdictionObjection', outcome: 'appealed' };
    case 'specialProcedure':
      return { kind: 'specialProcedure' };
    case 'judicialConfirmationOfMediation':
      return { kind: 'judicialConfirmation' };
    case 'dismissal.noAcceptance':
      return { kind: 'dismissal' };
    case 'retrial.ordinary':
      return { kind: 'retrial', ground: 'other', contestedFen: amountFen };
    case 'retrial.newEvidence':
      return { kind: 'retrial', ground: 'newEvidence', contestedFen: amountFen };
    case 'execution.withAmount':
      return { kind: 'enforcement', amountFen };
    case 'execution.noAmount':
      return { kind: 'enforcement' };
    case 'preservation.property':
      return { kind: 'preservation', amountFen };
    case 'preservation.noAmount':
      return { kind: 'preservation' };
    case 'paymentOrder':
      return { kind: 'paymentOrder', amountFen };
    case 'publicNotice':
    case 'setAsideAward':
    case 'arbitrationAgreementValidity':
      return { kind };
    case 'bankruptcy':
      return { kind: 'bankruptcy', estateFen: amountFen };
    case 'maritime.creditorRegistration':
      return { kind: 'maritime', subject: 'creditorRegistration' };
    case 'maritime.generalAverageAdjustment':
      return { kind: 'maritime', subject: 'generalAverageAdjustment' };
    case 'maritime.limitationFund':
      return { kind: 'maritime', subject: 'limitationFund' };
    case 'maritime.injunction':
      return { kind: 'maritime', subject: 'injunction' };
    case 'relief.reduction.minimum':
      return { kind: 'property', amountFen, relief: { kind: 'reduce', percent: 30 } };
    case 'relief.exemption':
      return { kind: 'property', amountFen, relief: { kind: 'exempt', applicant: 'naturalPerson' } };
    default:
      throw new Error(`the fixture has a fee kind that no rule answers: ${kind}`);
  }
}

const feeCases = lawCases.fees as FeeCase[];

describe('the fee cases of the fixture', () => {
  it.each(feeCases.map((feeCase) => [feeCase.id, feeCase.kind, feeCase] as const))(
    '%s %s',
    (_id, _kind, feeCase) => {
      const question = questionOf(feeCase);
      const result = explainFee(question);
      if (feeCase.expectedYuan === null) {
        expect(result).toMatchObject({ ok: false, code: 'provincialFigureMissing' });
        expect(result.ok ? undefined : result.range).toEqual({
          minFen: fen(feeCase.expectedYuanMin),
          maxFen: fen(feeCase.expectedYuanMax),
        });
        return;
      }
      if (!result.ok) throw new Error(`refused: ${result.code}`);
      expect(formatYuan(result.amountFen, 'plain')).toBe(feeCase.expectedYuan);
      if (feeCase.exact !== undefined) expect(result.exact).toBe(feeCase.exact);
      if (feeCase.expectedWholeYuan !== undefined) {
        expect(explainFee({ ...question, rounding: 'yuan' })).toMatchObject({
          amountFen: feeCase.expectedWholeYuan * 100,
        });
      }
      expect(result.legalBasis.length).toBeGreaterThan(0);
      expect(result.legalBasis.every(({ law, version, article }) => law && version && article)).toBe(true);
    },
  );
});

describe('the rounding cases of the fixture', () => {
  it.each(lawCases.feeRounding.cases)('$amountYuan yuan', (roundingCase) => {
    const amountFen = parseYuan(roundingCase.amountYuan);
    expect(explainFee({ kind: 'property', amountFen })).toMatchObject({ exact: roundingCase.exact });
    expect(propertyFee(amountFen)).toBe(fen(roundingCase.fen));
    expect(propertyFee(amountFen, 'yuan')).toBe(fen(roundingCase.wholeYuan));
    expect(halvedPropertyFee(amountFen)).toBe(fen(roundingCase.halfOfExactFen));
    expect(halvedPropertyFee(amountFen, 'yuan')).toBe(fen(roundingCase.halfOfWholeYuan));
  });

  it('half of a whole fee is what published judgments show', () => {
    for (const { fullYuan, halfYuan } of lawCases.feeRounding.observedInPublicJudgments as {
      fullYuan: string;
      halfYuan?: string;
    }[]) {
      if (halfYuan !== undefined) expect(fen(halfYuan) * 2).toBe(fen(fullYuan));
    }
  });
});

interface SmallClaimsCase {
  claimYuan?: string;
  provinceAverageWageYuan?: string;
  mandatoryMaxYuan?: string;
  agreedMaxYuan?: string;
  mandatorySmallClaims?: boolean;
  agreedSmallClaimsAllowed?: boolean;
  threshold?: { mandatoryMaxYuan: string; agreedMaxYuan: string };
}

describe('the small-claims and interest cases of the fixture', () => {
  it.each(lawCases.smallClaims as SmallClaimsCase[])('small claims %#', (smallCase) => {
    if (smallCase.provinceAverageWageYuan !== undefined) {
      expect(thresholdFromAverageWage(fen(smallCase.provinceAverageWageYuan))).toEqual({
        mandatoryMaxFen: fen(smallCase.mandatoryMaxYuan),
        agreedMaxFen: fen(smallCase.agreedMaxYuan),
      });
      return;
    }
    const threshold = {
      mandatoryMaxFen: fen(smallCase.threshold?.mandatoryMaxYuan),
      agreedMaxFen: fen(smallCase.threshold?.agreedMaxYuan),
    };
    const track = smallCase.mandatorySmallClaims
      ? 'mandatory'
      : smallCase.agreedSmallClaimsAllowed
        ? 'byAgreement'
        : 'notAvailable';
    const facts = { claimFen: fen(smallCase.claimYuan), threshold, simpleMoneyCase: true };
    expect(smallClaimsTrack(facts)).toMatchObject({ ok: true, track });
  });

  it.each(lawCases.delayInterest)(
    'interest on $principalYuan yuan for $days days',
    ({ principalYuan, days, expectedYuan }) => {
      expect(delayInterest({ principalFen: fen(principalYuan), days }).amountFen).toBe(fen(expectedYuan));
    },
  );
});
