import { unknownWord } from '../errors.ts';
import type { HalvingGround } from './fee-input.ts';

const known =
  /^(summaryProcedure|smallClaims|mediated|withdrawn|counterclaimJoined|independentThirdPartyJoined)$/;

/**
 * Grounds as given, each once.
 *
 * @throws RuleInputError `invalidFacts` for a ground that does not exist
 */
export function eachOnce(grounds: readonly HalvingGround[] = []): HalvingGround[] {
  const list: readonly unknown[] = Array.isArray(grounds) ? grounds : [grounds];
  const wrong = list.findIndex((ground) => typeof ground !== 'string' || !known.test(ground));
  if (wrong >= 0 || list !== grounds) unknownWord('halvings', list[Math.max(wrong, 0)]);
  return grounds.filter((ground, index) => grounds.indexOf(ground) === index);
}

/** Is a counterclaim or third-party claim joined? That only it is halved is a reading of 「分别减半」 (FEE 18). */
export function joinsClaims(grounds: readonly HalvingGround[] = []): boolean {
  return grounds.some((ground) => ground.endsWith('Joined'));
}
