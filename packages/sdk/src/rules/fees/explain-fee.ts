import { basisOf } from '../explained.ts';
import { presentFacts, wordGiven } from '../facts.ts';
import { cite } from '../laws.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import { computeFee } from './compute-fee.ts';
import { articlesOfLine, articlesOfRange, articlesOfRefusal, articlesOfStep } from './fee-articles.ts';
import { computeFeeChange, isFeeChange } from './fee-change.ts';
import type { FeeInput } from './fee-input.ts';
import type { FeeResult, FeeStepInWords } from './fee-result.ts';
import { feeNotes } from './fee-notes.ts';
import { assumptionText, feeGists, refusalText, stepWords } from './fee-words.ts';
import type { FeeArticle } from './fee-words.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { FeeLineName, FeeRow } from './fee-schedule.ts';
import { isReduction } from './relief.ts';

/** An article with what it says for a fee. */
export function citeFee(article: FeeArticle): LegalBasis {
  const [zh, en] = feeGists[article];
  return cite(article, zh, en);
}

/**
 * Computes any court fee and explains it: `explainFee({ kind: 'property', amountFen: 8642050 })` gives
 * `amountFen: 196051`, `exact: '156841/80'`; with `halvings: ['summaryProcedure']` 98026.
 *
 * @returns an explanation, or a refusal (`ok: false`) where the law leaves the amount to a figure that is not given
 * @throws RuleInputError `invalidAmount` when an amount is not a non-negative whole number of fen; `invalidFacts`
 *   when there is no such kind of fee
 */
export function explainFee(asked: FeeInput): FeeResult {
  const input = presentFacts(asked);
  const fee = isFeeChange(input) ? computeFeeChange(input) : computeFee(input);
  if (!fee.ok) {
    const { ok, kind, line, code, range } = fee;
    const legalBasis = articlesOfRefusal(line, code).map(citeFee);
    return { ok, kind, line, code, ...refusalText(fee), ...(range ? { range } : {}), legalBasis };
  }
  const steps = fee.steps.map((step): FeeStepInWords => {
    const articles = articlesOfStep(step.code, fee.line, input);
    const words = { code: step.code, ...stepWords(step), amountFen: step.amountFen };
    return articles.length > 0 ? { ...words, legalBasis: articles.map(citeFee) } : words;
  });
  const ofLine = fee.line ? articlesOfLine(fee.line, input).map(citeFee) : [];
  return {
    ...fee,
    steps,
    legalBasis: basisOf(ofLine, ...steps.map((step) => step.legalBasis)),
    assumptions: [...feeNotes(input, fee), ...fee.assumptions.map(assumptionText)],
  };
}

/**
 * Why a reduction by `percent` cannot be granted, or undefined when it can: at least thirty per cent is taken off
 * (诉讼费用交纳办法第46条第2款), in whole per cent, and less than all, which would be exemption.
 */
export function reductionRefused(percent: number): (Bilingual & { legalBasis: LegalBasis[] }) | undefined {
  if (isReduction(percent)) return undefined;
  const code = 'reductionBelowMinimum';
  return {
    ...refusalText({ ok: false, kind: 'property', line: 'property', code }),
    legalBasis: articlesOfRefusal('property', code).map(citeFee),
  };
}

/**
 * Between what the figure for each case lies, with the articles: the province may fix it in the ranges of FEE 13 (FEE 13/2),
 * the court in those of FEE 14. Undefined where the law itself gives the figure. Whole fen.
 */
export function figureRange(
  line: FeeLineName,
): { minFen: number; maxFen: number; legalBasis: LegalBasis[] } | undefined {
  const { range }: FeeRow = feeSchedule[wordGiven('line', line, Object.keys(feeSchedule) as FeeLineName[])];
  if (!range) return undefined;
  const legalBasis = articlesOfRange(line).map(citeFee);
  return { minFen: range[0], maxFen: range[1], legalBasis };
}
