// Looks at facts before a rule uses them: callers write JavaScript too, and databases deliver null. What is null counts as
// absent; what is misspelt is an error that names the field, never a silent answer.
import { parseDate } from './civil-day.ts';
import { RuleInputError, shown, unknownWord } from './errors.ts';
import { parseInstant } from './instant.ts';

/**
 * The facts as an object.
 *
 * @throws RuleInputError `invalidFacts` when there are none
 */
export function factsGiven<Facts>(facts: Facts, name = 'facts'): Facts {
  if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts;
  return unknownWord(name, facts);
}

/**
 * A text; it may be empty.
 *
 * @throws RuleInputError `invalidFacts`, naming the field
 */
export function textGiven(field: string, value: string): string {
  return typeof value === 'string' ? value : unknownWord(field, value);
}

/**
 * A list, without holes: what is missing in one comes as undefined.
 *
 * @throws RuleInputError `invalidFacts`, naming the field
 */
export function listGiven<Item>(field: string, list: readonly Item[]): readonly Item[] {
  return Array.isArray(list) ? [...(list as readonly Item[])] : unknownWord(field, list);
}

/**
 * One of the words that a field may have.
 *
 * @throws RuleInputError `invalidFacts`, naming the field
 */
export function wordGiven<Word extends string>(field: string, word: Word, words: readonly Word[]): Word {
  return words.includes(word) ? word : unknownWord(field, word);
}

/** The same where the field may be absent (or null). */
export function wordIfGiven<Word extends string>(
  field: string,
  word: Word | null | undefined,
  words: readonly Word[],
): Word | undefined {
  return word === undefined || word === null ? undefined : wordGiven(field, word, words);
}

/** A list of such words; absent is empty. */
export function wordsGiven<Word extends string>(
  field: string,
  list: readonly Word[] | null | undefined,
  words: readonly Word[],
): readonly Word[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return unknownWord(field, list);
  return list.map((word) => wordGiven(field, word, words));
}

/**
 * A yes or no that may be absent (or null); a string `'false'` is neither.
 *
 * @throws RuleInputError `invalidFacts`, naming the field
 */
export function flagIfGiven(field: string, value: boolean | null | undefined): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'boolean' ? value : unknownWord(field, value);
}

/** A yes or no that must be there. */
export function flagGiven(field: string, value: boolean): boolean {
  return flagIfGiven(field, value) ?? unknownWord(field, value);
}

/**
 * An instant that may be absent (or null).
 *
 * @throws RuleInputError `invalidInstant`
 */
export function instantIfGiven(value: string | null | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  parseInstant(value);
  return value;
}

/**
 * A date that may be absent (or null).
 *
 * @throws RuleInputError `invalidDate`
 */
export function dateIfGiven(value: string | null | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  parseDate(value);
  return value;
}

/**
 * A name: a text that is not empty.
 *
 * @throws RuleInputError `invalidFacts`, naming the field
 */
export function nameGiven(field: string, value: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : unknownWord(field, value);
}

/**
 * A whole number, at least `least`.
 *
 * @throws RuleInputError `invalidCount`, naming the field
 */
export function countGiven(field: string, value: number, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  const given = shown(value);
  throw new RuleInputError(
    'invalidCount',
    `${field} 须为不小于 ${least} 的整数：${given}`,
    `${field} must be a whole number, at least ${least}, got ${given}`,
  );
}

/**
 * The facts without the fields that are null: a database delivers null for what it does not have. An amount stays, so
 * that it is refused where it has to be given.
 */
export function presentFacts<Facts extends object>(facts: Facts): Facts {
  const present: Partial<Record<string, unknown>> = {};
  for (const [field, value] of Object.entries(factsGiven(facts))) {
    if (value !== null || (field.endsWith('Fen') && field !== 'baseFen')) present[field] = value;
  }
  return present as Facts;
}
