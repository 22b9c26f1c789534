import type { Bilingual, LegalBasis } from '@yunting/sdk/rules';

/** What every answer of the rules carries. */
interface Answer {
  readonly steps: readonly (Bilingual & { legalBasis?: readonly LegalBasis[] })[];
  readonly legalBasis: readonly LegalBasis[];
  readonly assumptions: readonly Bilingual[];
  readonly interpretive: boolean;
}

/** Sources without articles: a practice of courts, a notice or circular, a standard. */
const withoutArticles = /实践|通知|国办|标准/;

function inBothLanguages({ zh, en }: Bilingual, what: string): void {
  if (zh.trim() === '' || en.trim() === '')
    throw new Error(`${what} is not in both languages: ${zh} / ${en}`);
}

/** Fails unless laws are named, each with its version and its article or a source that has none. */
export function citesTheLaw(legalBasis: readonly LegalBasis[]): void {
  if (legalBasis.length === 0) throw new Error('the answer cites no law');
  for (const basis of legalBasis) {
    inBothLanguages(basis, 'a citation');
    if (basis.law === '' || basis.version === '')
      throw new Error(`a law without name or version: ${basis.zh}`);
    const complete = basis.article !== '' || withoutArticles.test(basis.law);
    if (!complete) throw new Error(`a citation without article: ${basis.zh}`);
  }
}

/** Fails unless an answer can be followed: steps and assumptions in both languages, and the law it rests on. */
export function explainsItself({ steps, legalBasis, assumptions, interpretive }: Answer): void {
  if (steps.length === 0) throw new Error('the answer has no steps');
  for (const step of steps) {
    inBothLanguages(step, 'a step');
    if (step.legalBasis) citesTheLaw(step.legalBasis);
  }
  for (const assumption of assumptions) inBothLanguages(assumption, 'an assumption');
  citesTheLaw(legalBasis);
  if (typeof interpretive !== 'boolean') throw new Error('the answer does not say whether it is a reading');
}
