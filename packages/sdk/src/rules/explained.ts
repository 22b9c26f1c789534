import { cite } from './laws.ts';
import type { Bilingual, Citation, LegalBasis } from './laws.ts';

/** One step of a reckoning or of a reasoning, with the articles that it rests on. */
export interface Step extends Bilingual {
  legalBasis?: LegalBasis[];
}

/** What every answer of the rules carries, so that a person can follow it and check it against the law. */
export interface Explained {
  /** In order. */
  steps: Step[];
  /** Law, version and article; each once. Never empty. */
  legalBasis: LegalBasis[];
  /** What was taken for granted because the caller or the law did not say. */
  assumptions: Bilingual[];
  /**
   * The answer itself (the day, the amount, the yes or no) follows a reading, because the text of the law is silent on a
   * step or can be read in two ways. What is only assumed (a fact, a rounding, the hour at which a last day ends) does not
   * make it so.
   */
  interpretive: boolean;
}

/** A step with its articles: `step('已到达确认的地址', 'arrived at the confirmed address', 'OLR 31/1')`. */
export function step(zh: string, en: string, ...basis: readonly (Citation | LegalBasis)[]): Step {
  if (basis.length === 0) return { zh, en };
  return { zh, en, legalBasis: basis.map((one) => (typeof one === 'string' ? cite(one) : one)) };
}

/**
 * The articles of some steps, each once. Where the same article is named twice, the one that says what it means for
 * the case is kept.
 */
export function basisOf(...lists: readonly (readonly LegalBasis[] | undefined)[]): LegalBasis[] {
  const found = new Map<string, LegalBasis>();
  for (const list of lists) {
    for (const basis of list ?? []) {
      const key = `${basis.law} ${basis.version} ${basis.article}`;
      const before = found.get(key);
      if (!before || before.zh.length < basis.zh.length) found.set(key, basis);
    }
  }
  return [...found.values()];
}

/** Makes an {@link Explained} from its steps; `more` are articles of the answer as a whole. */
export function explained(
  steps: readonly Step[],
  options: {
    more?: readonly LegalBasis[] | undefined;
    assumptions?: readonly Bilingual[];
    interpretive?: boolean;
  } = {},
): Explained {
  const { more, assumptions = [], interpretive = false } = options;
  return {
    steps: [...steps],
    legalBasis: basisOf(more, ...steps.map((one) => one.legalBasis)),
    assumptions: assumptions.map(({ zh, en }) => ({ zh, en })),
    interpretive,
  };
}
