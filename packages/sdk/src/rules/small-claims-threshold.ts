import { explained, step } from './explained.ts';
import type { Explained } from './explained.ts';
import { checkFen, formatYuan } from './money/yuan.ts';
import type { SmallClaimsThreshold } from './small-claims.ts';

/** The next multiple of `unit`, in whole numbers all the way. */
const up = (value: number, unit: number): number => value + ((unit - (value % unit)) % unit);

/** Figures reckoned from an average wage; they can be given to `smallClaimsTrack`. */
export interface ReckonedThreshold extends SmallClaimsThreshold, Explained {}

/**
 * The figures that follow from an average wage, rounded up to whole yuan as the high court of Zhejiang did in 2022.
 * A reading: only the announced figures bind.
 *
 * @throws RuleInputError `invalidAmount`
 */
export function thresholdFromAverageWage(wageFen: number): ReckonedThreshold {
  checkFen(wageFen, 'wageFen');
  const mandatoryMaxFen = up(wageFen, 200) / 2;
  const agreedMaxFen = checkFen(up(wageFen, 50) * 2, 'agreedMaxFen');
  const [wage, least, most] = [wageFen, mandatoryMaxFen, agreedMaxFen].map((fen) => formatYuan(fen));
  const rounding = { zh: '按元进位，法条未明文', en: 'rounded up to whole yuan; the text is silent' };
  return {
    mandatoryMaxFen,
    agreedMaxFen,
    ...explained(
      [
        step(
          `${wage} 元 × 50%，进位到元：${least} 元`,
          `${wage} yuan × 50 %, up to whole yuan: ${least} yuan`,
          'CPL 165/1',
          'INT 272',
        ),
        step(
          `${wage} 元 × 2，进位到元：${most} 元`,
          `${wage} yuan × 2, up to whole yuan: ${most} yuan`,
          'CPL 165/2',
        ),
      ],
      {
        assumptions: [
          rounding,
          { zh: '以高级人民法院公布的数额为准', en: 'only the high court’s announced figures bind' },
        ],
        interpretive: true,
      },
    ),
  };
}
