// The one way to write a value: RFC 8785 with integers only. What is hashed must not depend on who writes it.
import type { Json } from '../ports/store.ts';

const name = /^[a-z][A-Za-z0-9]*$/;

/**
 * Canonical JSON: no space, names ascending, numbers safe integers, no null; names are ASCII letters and digits and begin
 * with a small letter. Half a character that stands alone, as a chat may cut one, becomes U+FFFD.
 *
 * @throws TypeError for anything else: it is a mistake of the program, never of who wrote the message
 */
export function canonicalJson(value: Json | undefined): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`no safe integer: ${value}`);
    // Minus nought is written as nought.
    return String(value);
  }
  if (value === undefined || value === null) throw new TypeError(`a transcript cannot hold ${value}`);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const names = Object.keys(value).toSorted();
  return `{${names.map((key) => member(key, value[key])).join(',')}}`;
}

const isList = (value: Json & object): value is readonly Json[] => Array.isArray(value);

function member(key: string, value: Json | undefined): string {
  if (!name.test(key)) throw new TypeError(`no name in a transcript: ${key}`);
  return `"${key}":${canonicalJson(value)}`;
}
