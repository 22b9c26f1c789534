import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';
import { fraction, roundHalfUp } from './money/fraction.ts';
import { checkFen } from './money/yuan.ts';

/** The figures that the province's high court announces every year. Whole fen, both included. */
export interface SmallClaimsThreshold {
  mandatoryMaxFen: number;
  agreedMaxFen: number;
  /** Where the figures come from, and since when they hold. */
  source?: string | undefined;
  effectiveFrom?: string | undefined;
}

/** Cases that small claims procedure never takes (CPL 166). */
export type SmallClaimsExclusion =
  | 'statusOrTitle'
  | 'foreignRelated'
  | 'needsAppraisal'
  | 'whereaboutsUnknown'
  | 'counterclaim'
  | 'other';

/** Facts for {@link smallClaimsTrack}. */
export interface SmallClaimsFacts {
  claimFen: number;
  /** Absent: the answer is a refusal, because the figures differ by province and year. */
  threshold?: SmallClaimsThreshold | undefined;
  /** A simple money case with clear facts and rights (CPL 160, 165). Decided by a person. */
  simpleMoneyCase: boolean;
  exclusions?: readonly SmallClaimsExclusion[] | undefined;
}

/** `mandatory`: by law; `byAgreement`: only if both parties agree; `notAvailable`. */
export type SmallClaimsResult =
  | (Bilingual & { ok: true; track: 'mandatory' | 'byAgreement' | 'notAvailable'; legalBasis: LegalBasis[] })
  | (Bilingual & { ok: false; code: 'thresholdMissing'; legalBasis: LegalBasis[] });

/**
 * Does small claims procedure (小额诉讼) apply? Up to 50 % of last year's average wage it must, up to 200 % it may by
 * agreement, both limits included (CPL 165, 166). One instance, no appeal.
 *
 * @throws RuleInputError `invalidAmount`
 */
export function smallClaimsTrack(facts: SmallClaimsFacts): SmallClaimsResult {
  const { threshold, exclusions = [] } = facts;
  const claimFen = checkFen(facts.claimFen, 'claimFen');
  const rule = cite(
    'CPL 165',
    '年平均工资百分之五十以下、二倍以下（含本数）',
    'up to 50 % and up to 200 % of the average wage',
  );
  if (exclusions.length > 0) {
    const legalBasis = [cite('CPL 166', '不适用小额诉讼的案件', 'cases not taken')];
    return {
      ok: true,
      track: 'notAvailable',
      zh: '属于不适用小额诉讼的案件',
      en: `excluded: ${exclusions.join(', ')}`,
      legalBasis,
    };
  }
  if (!facts.simpleMoneyCase) {
    return {
      ok: true,
      track: 'notAvailable',
      zh: '不是简单金钱给付案件',
      en: 'not a simple money case',
      legalBasis: [rule],
    };
  }
  if (!threshold) {
    const text = {
      zh: '缺少本省当年标的额标准，不作判断',
      en: 'the provincial figures are missing; no answer is guessed',
    };
    return {
      ok: false,
      code: 'thresholdMissing',
      ...text,
      legalBasis: [rule, cite('INT 272', '以已公布的最近年度为准', 'latest published year')],
    };
  }
  if (claimFen <= checkFen(threshold.mandatoryMaxFen, 'mandatoryMaxFen')) {
    return {
      ok: true,
      track: 'mandatory',
      zh: '应当适用小额诉讼',
      en: 'small claims procedure applies',
      legalBasis: [rule],
    };
  }
  if (claimFen <= checkFen(threshold.agreedMaxFen, 'agreedMaxFen')) {
    return {
      ok: true,
      track: 'byAgreement',
      zh: '双方约定可以适用小额诉讼',
      en: 'small claims if both agree',
      legalBasis: [rule],
    };
  }
  return { ok: true, track: 'notAvailable', zh: '超过标的额上限', en: 'above the limit', legalBasis: [rule] };
}

function upToWholeYuan(fen: number, numerator: bigint, denominator: bigint): number {
  const exact = fraction(BigInt(fen) * numerator, denominator);
  const yuan = roundHalfUp(exact, 100n);
  return Number(yuan * exact.denominator >= exact.numerator ? yuan : yuan + 100n);
}

/**
 * The figures that follow from an average wage, rounded up to whole yuan as the high court of Zhejiang did in 2022.
 * A reading: only the announced figures bind.
 *
 * @throws RuleInputError `invalidAmount`
 */
export function thresholdFromAverageWage(wageFen: number): SmallClaimsThreshold {
  checkFen(wageFen, 'wageFen');
  return { mandatoryMaxFen: upToWholeYuan(wageFen, 1n, 2n), agreedMaxFen: upToWholeYuan(wageFen, 2n, 1n) };
}
