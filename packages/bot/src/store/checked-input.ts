// What callers hand in, checked and copied at the moment of the call: later changes to their objects change nothing.
import type { Expectation, Range, Transaction } from '../core/ports/store.ts';
import { jsonText } from './json-text.ts';
import { invalid } from './store-error.ts';

/** Longest table or key, in UTF-16 units. */
export const longestKey = 1024;

/** A write with its value as JSON text; `undefined` removes. */
export interface CheckedWrite {
  readonly table: string;
  readonly key: string;
  readonly text: string | undefined;
}

export interface CheckedTransaction {
  readonly expect: readonly Expectation[];
  readonly write: readonly CheckedWrite[];
}

/** Throws `store_invalid`. */
export function checkedTransaction({ expect = [], write }: Transaction): CheckedTransaction {
  return {
    expect: expect.map(({ table, key, version }) => {
      checkKey(table, key);
      if (!isCount(version))
        throw invalid(`版本号 ${version} 不是计数`, `the version ${version} is no count`);
      return { table, key, version };
    }),
    write: write.map(({ table, key, value }) => {
      checkKey(table, key);
      return { table, key, text: value === undefined ? undefined : jsonText(value) };
    }),
  };
}

/** Where a list begins and ends; without `to` it runs to the end of the table. */
export interface CheckedRange {
  readonly from: string;
  readonly to: string | undefined;
  readonly limit: number;
}

/** Throws `store_invalid`. Bounds may be any text, `${key}\0` for "just after this key" as well. */
export function checkedRange({ from = '', to, limit = Number.MAX_SAFE_INTEGER }: Range): CheckedRange {
  if (!from.isWellFormed() || to?.isWellFormed() === false) throw malformed();
  if (!isCount(limit)) throw invalid(`条数 ${limit} 不是计数`, `the limit ${limit} is no count`);
  return { from, to, limit };
}

/** Throws `store_invalid` unless both can name a row: not empty, no control characters, well formed, not too long. */
export function checkKey(table: string, key: string): void {
  for (const name of [table, key]) {
    if (name === '') throw invalid('表名或键为空', 'an empty table or key');
    if (name.length > longestKey) {
      throw invalid(`表名或键超过 ${longestKey} 字`, `a table or key longer than ${longestKey} characters`);
    }
    if (hasControl(name)) throw invalid('表名或键含控制字符', 'a control character in a table or key');
    // Half a surrogate pair becomes U+FFFD in a database: two keys would be one.
    if (!name.isWellFormed()) throw malformed();
  }
}

function malformed(): Error {
  return invalid('键含不完整的字符', 'half a character (a lone surrogate) in a key');
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function hasControl(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit < 0x20 || unit === 0x7f) return true;
  }
  return false;
}
