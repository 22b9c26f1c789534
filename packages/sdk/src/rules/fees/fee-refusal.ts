import { cite } from '../laws.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import { formatYuan } from '../money/yuan.ts';
import type { FeeInput, FeeRelief } from './fee-input.ts';
import type { FeeRefusal, FeeRefusalCode, FeeResult } from './fee-result.ts';
import { halvingsNotApplicable } from './halving.ts';
import { provincialRange } from './provincial-figure.ts';

function refuse(
  input: FeeInput,
  code: FeeRefusalCode,
  text: Bilingual,
  legalBasis: LegalBasis[],
): FeeRefusal {
  return { ok: false, kind: input.kind, code, ...text, legalBasis };
}

/**
 * Why a reduction by `percent` cannot be granted, or undefined when it can: at least thirty per cent is taken off
 * (诉讼费用交纳办法第46条第2款), in whole per cent, and less than all, which would be exemption.
 */
export function reductionRefused(percent: number): (Bilingual & { legalBasis: LegalBasis[] }) | undefined {
  if (Number.isInteger(percent) && percent >= 30 && percent < 100) return undefined;
  return {
    zh: '减交比例须为不低于 30% 的整数百分比',
    en: 'a reduction takes off a whole 30 to 99 per cent',
    legalBasis: [cite('FEE 46/2', '减交比例不得低于30%', 'at least 30 per cent')],
  };
}

function checkRelief(input: FeeInput, relief: FeeRelief): FeeRefusal | undefined {
  if (relief.kind === 'exempt') {
    if (relief.applicant === 'naturalPerson') return undefined;
    const text = { zh: '免交只适用于自然人', en: 'only natural persons can be exempted' };
    return refuse(input, 'exemptionOnlyForNaturalPersons', text, [
      cite('FEE 44', '免交只适用于自然人', 'natural persons only'),
    ]);
  }
  const refused = reductionRefused(relief.percent);
  if (!refused) return undefined;
  const { legalBasis, ...text } = refused;
  return refuse(input, 'reductionBelowMinimum', text, legalBasis);
}

function checkBase(input: FeeInput, explain: (input: FeeInput) => FeeResult): FeeRefusal | undefined {
  const range = provincialRange(input);
  if (!range) return undefined;
  const { minFen, maxFen, legalBasis } = range;
  const baseFen = 'baseFen' in input ? input.baseFen : undefined;
  if (baseFen === undefined) {
    const least = explain({ ...input, baseFen: minFen } as FeeInput);
    const most = explain({ ...input, baseFen: maxFen } as FeeInput);
    const text = {
      zh: '缺少省定收费标准，不推测金额',
      en: 'the provincial figure is missing; no amount is guessed',
    };
    const refusal = refuse(input, 'provincialFigureMissing', text, legalBasis);
    return least.ok && most.ok
      ? { ...refusal, range: { minFen: least.amountFen, maxFen: most.amountFen } }
      : refusal;
  }
  if (Number.isSafeInteger(baseFen) && baseFen >= minFen && baseFen <= maxFen) return undefined;
  const span = `${formatYuan(minFen)}–${formatYuan(maxFen)}`;
  const text = {
    zh: `省定标准须在 ${span} 元之间`,
    en: `the provincial figure must lie within ${span} yuan`,
  };
  return refuse(input, 'provincialFigureOutOfRange', text, legalBasis);
}

/**
 * Why no fee can be given for this input, if so.
 *
 * @param explain computes the fee, to give the range when the provincial figure is missing
 */
export function refusalOf(input: FeeInput, explain: (input: FeeInput) => FeeResult): FeeRefusal | undefined {
  const wrong = halvingsNotApplicable(input);
  if (wrong.length > 0) {
    const text = {
      zh: `此类费用没有该减半事由：${wrong.join('、')}`,
      en: `this fee knows no such halving: ${wrong.join(', ')}`,
    };
    return refuse(input, 'halvingNotApplicable', text, [cite('FEE 15'), cite('FEE 16'), cite('FEE 18')]);
  }
  const relief = 'relief' in input ? input.relief : undefined;
  return (relief && checkRelief(input, relief)) ?? checkBase(input, explain);
}
