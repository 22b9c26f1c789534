// The words of a kind of fee case: `<subject>[.<stage>][.<modifier>(+<modifier>)*]`, read from the left.
import type { HalvingGround } from '@yunting/sdk/rules';
import type { CaseReader } from './case-reader.ts';

/** The words of a kind, taken from the left. Whatever is left over is a word that nobody knows. */
export class KindWords {
  readonly #kind: string;
  readonly #parts: string[][];

  constructor(kind: string) {
    this.#kind = kind;
    this.#parts = kind.split('.').map((part) => part.split('+'));
  }

  /** The next part, when it is one of the words. */
  take<Word extends string>(...words: readonly Word[]): Word | undefined {
    const [next = []] = this.#parts;
    const found = next.length === 1 ? words.find((word) => word === next[0]) : undefined;
    if (found !== undefined) this.#parts.shift();
    return found;
  }

  /** The next part, which must be one of the words. */
  need<Word extends string>(...words: readonly Word[]): Word {
    return this.take(...words) ?? this.fail(`needs one of ${words.join(', ')}`);
  }

  /** All words that are left. */
  rest(): string[] {
    return this.#parts.splice(0).flat();
  }

  fail(why: string): never {
    throw new Error(`no rule answers the kind ${this.#kind}: ${why}`);
  }
}

/** The kind and the figures of one case. */
export interface Question {
  readonly words: KindWords;
  readonly amountFen: number | undefined;
  readonly params: CaseReader | undefined;
}

const halvingWords: Readonly<Record<string, HalvingGround>> = {
  summaryProcedure: 'summaryProcedure',
  smallClaims: 'smallClaims',
  mediated: 'mediated',
  withdrawn: 'withdrawn',
};
const joinedAs = {
  counterclaim: 'counterclaimJoined',
  independentThirdParty: 'independentThirdPartyJoined',
} as const;
/** Where a case stands, in the words of the kinds. */
export const stages = ['firstInstance', 'appeal', 'counterclaim', 'independentThirdParty'] as const;
type Stage = (typeof stages)[number];

/** The amount of the case, which must be there. */
export function amountOf({ amountFen, words }: Question): number {
  return amountFen ?? words.fail('no amount is given');
}

/** The modifiers that are left: why the fee is halved, and what else the subject knows. */
export function modifiersOf(
  { words }: Question,
  stage: Stage,
  known: readonly string[] = [],
): { halvings: HalvingGround[]; others: string[] } {
  const halvings: HalvingGround[] = [];
  const others: string[] = [];
  for (const word of words.rest()) {
    const ground = Object.keys(halvingWords).includes(word) ? halvingWords[word] : undefined;
    // Summary procedure and small claims are of first instance.
    const ofFirstInstance = ground === 'summaryProcedure' || ground === 'smallClaims';
    if (others.includes(word) || (ground && halvings.includes(ground))) words.fail(`${word} stands twice`);
    if (known.includes(word)) others.push(word);
    else if (ground && !(ofFirstInstance && stage === 'appeal')) halvings.push(ground);
    else if (word === 'joined' && stage in joinedAs) halvings.push(joinedAs[stage as keyof typeof joinedAs]);
    else words.fail(`the word ${word}`);
  }
  return { halvings, others };
}

/** The province's figure: where the kind says `withBase` it must be there; given without the word, it holds too. */
export function baseOf({ params, words }: Question, others: readonly string[]): { baseFen?: number } {
  const baseFen = params?.fen('baseYuan');
  if (baseFen === undefined && others.includes('withBase')) words.fail('no base is given');
  return baseFen === undefined ? {} : { baseFen };
}

/** For fees that are never halved: the other modifiers alone. */
export const noHalvings = (question: Question, known: readonly string[] = []): string[] => {
  const { halvings, others } = modifiersOf(question, 'appeal', known);
  if (halvings.length > 0) question.words.fail(`never halved: ${halvings.join(', ')}`);
  return others;
};
