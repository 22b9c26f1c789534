// Reads a case field by field. A field that nobody looked at makes the case fail, so that no expectation is passed over.
import { isDeepStrictEqual } from 'node:util';
import { parseInstant, parseYuan } from '@yunting/sdk/rules';
import type { Fields, LawCase, Section } from './section.ts';

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** The value as a record, or a failure that says what was expected to be one. */
export function recordOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${what} is no record: ${shown(value)}`);
  }
  return value as Fields;
}

/** The value as a list, or a failure that says what was expected to be one. */
export function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} is no list: ${shown(value)}`);
  return value as readonly unknown[];
}

/** One of the words, or a failure that names them. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new TypeError(`${what}: ${shown(value)} is none of ${words.join(', ')}`);
  return found;
}

/** Fails unless the case and the rules say the same. */
export function same(what: string, said: unknown, answer: unknown): void {
  if (isDeepStrictEqual(said, answer)) return;
  throw new Error(`${what}: the case says ${shown(said)}, the rules answer ${shown(answer)}`);
}

/** The fields of a case, or of a record inside it. */
export class CaseReader {
  readonly #fields: Fields;
  readonly #path: string;
  readonly #looked = new Set<string>();
  readonly #inside: CaseReader[] = [];
  #compared = 0;

  constructor(value: unknown, path = '') {
    this.#fields = recordOf(value, path || 'a case');
    this.#path = path;
  }

  #at(field: string): string {
    return this.#path ? `${this.#path}.${field}` : field;
  }

  /** Does the case have the field? Asking is not yet reading it. */
  has(field: string): boolean {
    return Object.prototype.hasOwnProperty.call(this.#fields, field);
  }

  /** The field as it stands. */
  value(field: string): unknown {
    this.#looked.add(field);
    return this.has(field) ? this.#fields[field] : undefined;
  }

  /** A text, or undefined where the field is absent or null. */
  text(field: string): string | undefined {
    const value = this.value(field) ?? undefined;
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`${this.#at(field)} is no text`);
    return value;
  }

  /** A text that must be there. */
  words(field: string): string {
    const value = this.text(field);
    if (value === undefined) throw new TypeError(`${this.#at(field)} is missing`);
    return value;
  }

  /** One of some words, or undefined where the field is absent or null. */
  oneOf<Word extends string>(field: string, words: readonly Word[]): Word | undefined {
    const value = this.text(field);
    return value === undefined ? undefined : oneOf(value, words, this.#at(field));
  }

  /** Yes or no, or undefined where the field is absent or null. */
  flag(field: string): boolean | undefined {
    const value = this.value(field) ?? undefined;
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`${this.#at(field)}: yes or no`);
    return value;
  }

  /** A number, or undefined where the field is absent or null. */
  count(field: string): number | undefined {
    const value = this.value(field) ?? undefined;
    if (value !== undefined && typeof value !== 'number')
      throw new TypeError(`${this.#at(field)} is no number`);
    return value;
  }

  /** Yuan as whole fen, or undefined where the field is absent or null. */
  fen(field: string): number | undefined {
    const value = this.text(field);
    return value === undefined ? undefined : parseYuan(value);
  }

  /** Yuan as whole fen; must be there. */
  wholeFen(field: string): number {
    return parseYuan(this.words(field));
  }

  /** A list of records, each to be read in full. */
  readers(field: string): CaseReader[] {
    const readers = listOf(this.value(field), this.#at(field)).map(
      (value, place) => new CaseReader(value, `${this.#at(field)}.${place}`),
    );
    this.#inside.push(...readers);
    return readers;
  }

  /** A record inside the case, to be read in full; undefined where the field is absent or null. */
  reader(field: string): CaseReader | undefined {
    const value = this.value(field) ?? undefined;
    if (value === undefined) return undefined;
    const reader = new CaseReader(value, this.#at(field));
    this.#inside.push(reader);
    return reader;
  }

  /** What the case says, if it says it, must be what the rules answer. */
  expect(field: string, answer: unknown): void {
    if (!this.has(field)) return;
    this.#compared += 1;
    same(this.#at(field), this.value(field), answer);
  }

  /** The same for an amount: `50` and `50.00` are the same yuan. */
  expectFen(field: string, answerFen: number | undefined): void {
    if (!this.has(field)) return;
    this.#compared += 1;
    same(`${this.#at(field)} (fen)`, this.fen(field), answerFen);
  }

  /** The same for an instant, whatever its offset. */
  expectInstant(field: string, answer: string | undefined): void {
    if (!this.has(field)) return;
    this.#compared += 1;
    const said = this.text(field);
    const matches = said !== undefined && answer !== undefined && parseInstant(said) === parseInstant(answer);
    if (!matches) same(this.#at(field), said, answer);
  }

  #unread(labels: readonly string[]): string[] {
    const here = Object.keys(this.#fields).filter(
      (field) => !this.#looked.has(field) && !labels.includes(field),
    );
    return [...here.map((field) => this.#at(field)), ...this.#inside.flatMap((one) => one.#unread(labels))];
  }

  #comparisons(): number {
    return this.#inside.reduce((sum, one) => sum + one.#comparisons(), this.#compared);
  }

  /** Fails when a field was not looked at, other than `labels`, or when the case expected nothing. */
  close(labels: readonly string[]): void {
    const unread = this.#unread(labels);
    if (unread.length > 0) throw new Error(`no rule looks at ${unread.join(', ')}`);
    if (this.#comparisons() === 0) throw new Error('the case expects nothing');
  }
}

/** Where a case comes from and what it is called, in every section: nothing of it can be right or wrong. */
const labelsOfEveryCase = ['id', 'basis', 'note'];

/** One case of a section. */
export function caseOf(
  item: unknown,
  name: string,
  check: (reader: CaseReader) => void,
  labels: readonly string[] = [],
): LawCase {
  return {
    name,
    check() {
      const reader = new CaseReader(item);
      check(reader);
      reader.close([...labelsOfEveryCase, ...labels]);
    },
  };
}

/** What a case is called: its id or place, and some of its fields. */
export function nameOf(item: unknown, place: number, fields: readonly string[]): string {
  const record: Fields = typeof item === 'object' && item !== null ? (item as Fields) : {};
  const parts = fields.map((field) => record[field]).filter((part) => part !== undefined && part !== null);
  const words = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
  const id = typeof record['id'] === 'string' ? record['id'] : `#${place + 1}`;
  return [id, ...words].join(' ');
}

/** A section that is a list of cases. `title`: the fields that tell one case from another; `labels`: see {@link caseOf}. */
export function sectionOf(
  title: readonly string[],
  check: (reader: CaseReader) => void,
  labels: readonly string[] = [],
): Section {
  return (content) =>
    listOf(content, 'the section').map((item, place) =>
      caseOf(item, nameOf(item, place, title), check, labels),
    );
}
