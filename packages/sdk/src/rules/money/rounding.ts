import { unknownWord } from '../errors.ts';
import { fraction, roundHalfUp } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/**
 * No national rule says how a court fee is rounded, so the court chooses:
 * `fen`: half up to 0.01 yuan, once, at the end (default);
 * `yuan`: the full fee half up to whole yuan first, then halved exactly, as many published judgments show
 * (4886.995 → 4887 → 2443.50).
 */
export type RoundingPolicy = 'fen' | 'yuan';

/** Rounds an exact number of fen half up to whole fen. */
export function toWholeFen(exactFen: Fraction): number {
  return roundHalfUp(exactFen);
}

/**
 * The full fee as the policy fixes it before any halving; still a fraction of fen.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function applyPolicy(fullFen: Fraction, policy: RoundingPolicy): Fraction {
  if (policy === 'yuan') return fraction(roundHalfUp(fullFen, 100));
  if (policy === 'fen') return fullFen;
  return unknownWord('rounding', policy);
}
