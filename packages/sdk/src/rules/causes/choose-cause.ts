import { RuleInputError } from '../errors.ts';
import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import { factsGiven, listGiven, textGiven } from '../facts.ts';
import type { CauseCatalogue } from './catalogue.ts';
import { parentNumber } from './cause.ts';
import type { Cause } from './cause.ts';

/** The cause that a case is registered under. */
export interface CauseChoice extends Explained {
  /** Of the lowest level that fits. Several when several of that level fit: then the case has several causes. */
  causes: readonly Cause[];
}

/**
 * Which cause of action does a case get, when several fit? The lowest level that fits; where the list has no such fourth
 * level, the third, and so on upwards. The court looks at what the dispute is about, so the candidates are its own.
 *
 * @param candidates names or numbers of causes that fit; a fourth-level number that the list does not have falls back to
 *   its parent
 * @throws RuleInputError `invalidFacts` when this is no catalogue, or no list of texts
 * @returns no cause when the list has none of them: nothing is guessed
 */
export function chooseCause(catalogue: CauseCatalogue, candidates: readonly string[]): CauseChoice {
  const found: Cause[] = [];
  const steps: Step[] = [];
  if (typeof factsGiven(catalogue, 'catalogue').byNumber !== 'function') {
    throw new RuleInputError(
      'invalidFacts',
      'catalogue 须是 officialCauses 或 loadCauses 读得的案由目录',
      'catalogue must be officialCauses, or one that loadCauses read',
    );
  }
  for (const candidate of listGiven('candidates', candidates)) {
    textGiven('candidates', candidate);
    const exact = catalogue.byNumber(candidate) ?? catalogue.byName(candidate);
    const cause = exact ?? catalogue.byNumber(parentNumber(candidate) ?? '');
    if (!cause) {
      steps.push(step(`${candidate}：列表中没有`, `${candidate}: not in the list`));
      continue;
    }
    const { level, name } = cause;
    steps.push(
      exact
        ? step(`${name}：第 ${level} 级`, `${name}: level ${level}`)
        : step(
            `${candidate} 列表中没有，适用上一级 ${name}`,
            `${candidate} is not in the list: its parent ${name}`,
          ),
    );
    if (found.indexOf(cause) < 0) found.push(cause);
  }
  const lowest = Math.max(...found.map(({ level }) => level));
  const causes = found.filter(({ level }) => level === lowest);
  const chosen = causes.map(({ name }) => name).join('、');
  steps.push(
    step(
      chosen ? `适用最末一级：${chosen}` : '没有可以适用的案由',
      chosen ? `the lowest level applies: ${chosen}` : 'no cause of the list fits',
      'CAUSES',
    ),
  );
  return {
    causes,
    ...explained(steps, {
      assumptions: [
        {
          zh: '适用最末一级案由，依通行做法；2025年修改通知全文未核对',
          en: 'that the lowest level applies follows practice; the notice of 2025 was not read in full',
        },
      ],
      interpretive: true,
    }),
  };
}
