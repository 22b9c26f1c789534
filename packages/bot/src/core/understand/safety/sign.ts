// How a sign is written: what it says, and what sounds like it and is harmless.

/** Alternatives, each a piece of a regular expression. */
export const any = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'u');

/** The same, to be set aside before looking. */
export const all = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'gu');

export interface Sign {
  readonly says: RegExp;
  /**
   * Set aside before looking, never a veto: 「气死我了，我去跳楼」 still says the second. What is set aside leaves a mark
   * that nothing matches across.
   */
  readonly harmless?: RegExp;
}

/** Whether the text says it, apart from what is harmless. */
export const shows = ({ says, harmless }: Sign, text: string): boolean =>
  says.test(harmless ? text.replaceAll(harmless, '□') : text);
