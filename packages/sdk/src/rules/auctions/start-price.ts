import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { checkFen, formatYuan } from '../money/yuan.ts';
import { panelDecides } from './panel.ts';
import { percentOf } from './percent.ts';

/** The round, what its start price is measured by, and the start price (起拍价) that the panel thinks of. */
export type StartPriceFacts = (
  | {
      round: 'first';
      /** Reference price of the property: by valuation, or of the market where there is none. */
      referenceFen: number;
    }
  | {
      round: 'second';
      /** Start price of the round that failed. */
      previousStartFen: number;
    }
) & { startFen?: number | undefined };

/** The lowest start price. */
export interface StartPrice extends Explained {
  /** Rounded up to the fen, so that the limit is never undercut. */
  minStartFen: number;
  /** Is the proposed price high enough? `undefined` when none was proposed. */
  valid: boolean | undefined;
}

const rounds = {
  first: { percent: 70, zh: '参考价', en: 'reference price', basis: 'AUC 10/2' },
  second: { percent: 80, zh: '前次起拍价', en: 'previous start price', basis: 'AUC 26/1' },
} as const;

/**
 * How low may the start price be, which is also the reserve? In the first round 70 % of the reference price (AUC 10); in
 * the second at most 20 % less than in the first (AUC 26). The collegial panel fixes it (AUC 27).
 *
 * @throws RuleInputError `invalidAmount`
 */
export function startPrice(facts: StartPriceFacts): StartPrice {
  const { round, startFen } = facts;
  const { percent, zh, en, basis } = rounds[round];
  const baseFen = checkFen(facts.round === 'first' ? facts.referenceFen : facts.previousStartFen);
  const minStartFen = percentOf(baseFen, percent, 'up');
  const [base, least] = [formatYuan(baseFen), formatYuan(minStartFen)];
  return {
    minStartFen,
    valid: startFen === undefined ? undefined : checkFen(startFen) >= minStartFen,
    ...explained([
      step(
        `起拍价不低于${zh} ${base} 元的 ${percent}%：${least} 元`,
        `the start price is at least ${percent} % of the ${en}, ${base}: ${least} yuan`,
        basis,
      ),
      panelDecides(),
    ]),
  };
}
