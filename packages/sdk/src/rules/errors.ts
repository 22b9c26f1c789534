/** Stable codes of {@link RuleInputError}. */
export type RuleInputCode =
  | 'invalidAmount'
  | 'invalidDate'
  | 'invalidInstant'
  | 'invalidCount'
  | 'invalidPeriod'
  | 'unknownPeriod'
  | 'missingStart'
  | 'invalidFacts'
  | 'invalidCaseNumber';

/**
 * The caller passed something that no rule of law can be applied to: a programming or parsing error.
 * Where the law itself gives no answer (a provincial figure is missing, say) functions return a refusal instead.
 */
export class RuleInputError extends Error {
  /** Stable, for programs. */
  readonly code: RuleInputCode;
  /** The same message in Chinese. */
  readonly messageZh: string;

  /**
   * @param code stable code
   * @param zh message in Chinese
   * @param en message in English, also `message`
   */
  constructor(code: RuleInputCode, zh: string, en: string) {
    super(en);
    this.name = 'RuleInputError';
    this.code = code;
    this.messageZh = zh;
  }
}

/** A value as an error shows it, whatever it is: not even an object that is no text makes this fail. */
export function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** Refuses a word that the rules do not know, naming the field: `halvings: mediation`. */
export function unknownWord(field: string, word: unknown): never {
  throw new RuleInputError(
    'invalidFacts',
    `${field} 没有这一项：${shown(word)}`,
    `${field}: unknown value ${shown(word)}`,
  );
}
