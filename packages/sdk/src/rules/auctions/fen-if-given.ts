import { checkFen } from '../money/yuan.ts';

/**
 * An amount that may be absent (or null), in whole fen. Internal to the auction rules.
 *
 * @throws RuleInputError `invalidAmount`, naming the field
 */
export function fenIfGiven(fen: number | null | undefined, field: string): number | undefined {
  return fen === undefined || fen === null ? undefined : checkFen(fen, field);
}
