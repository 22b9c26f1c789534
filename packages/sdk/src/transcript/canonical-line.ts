// A line must be the one way in which its value can be written: then no byte of the file can change unnoticed.
import type { CanonicalValue } from './format.ts';

/** Deeper nesting than this is nothing that a transcript holds. */
const MAX_DEPTH = 12;
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const COLON = 58;
const BACKSLASH = 92;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Reads canonical JSON and nothing else, in one pass: a large file is not to be parsed, walked and written again. */
class CanonicalReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value that is the whole of the text; undefined when it is not canonical. */
  whole(depth: number): CanonicalValue | undefined {
    const value = this.#value(depth);
    return this.#at === this.#text.length ? value : undefined;
  }

  #value(depth: number): CanonicalValue | undefined {
    if (depth === MAX_DEPTH) return undefined;
    switch (this.#text[this.#at]) {
      case '"':
        return this.#string();
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case 't':
        return this.#word('true') ? true : undefined;
      case 'f':
        return this.#word('false') ? false : undefined;
      default:
        return this.#integer();
    }
  }

  #word(word: string): boolean {
    const found = this.#text.startsWith(word, this.#at);
    this.#at += word.length;
    return found;
  }

  #integer(): number | undefined {
    const from = this.#at;
    if (this.#text.charCodeAt(this.#at) === MINUS) this.#at += 1;
    while (isDigit(this.#text.charCodeAt(this.#at))) this.#at += 1;
    const digits = this.#text.slice(from, this.#at);
    const value = Number(digits);
    return Number.isSafeInteger(value) && String(value) === digits ? value : undefined;
  }

  /** As JSON.stringify writes it: escapes only where they must be, and those in their shortest form. */
  #string(): string | undefined {
    const text = this.#text;
    const from = this.#at;
    let escaped = false;
    let at = from + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      // Also at the end of the text, where the code is no number.
      if (!(code >= 32)) return undefined;
      if (code === BACKSLASH || (code >= 0xd800 && code <= 0xdfff)) escaped = true;
      at += code === BACKSLASH ? 2 : 1;
    }
    this.#at = at + 1;
    return escaped ? unescape(text.slice(from, at + 1)) : text.slice(from + 1, at);
  }

  /** ASCII letters and digits, a small letter first. */
  #name(): string | undefined {
    const text = this.#text;
    const from = this.#at + 1;
    if (text.charCodeAt(this.#at) !== QUOTE || !isSmall(text.charCodeAt(from))) return undefined;
    let at = from + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      if (!(isSmall(code) || isCapital(code) || isDigit(code))) return undefined;
      at += 1;
    }
    this.#at = at + 1;
    return text.slice(from, at);
  }

  #object(depth: number): { readonly [name: string]: CanonicalValue } | undefined {
    const found: { [name: string]: CanonicalValue } = {};
    if (this.#word('{}')) return found;
    this.#at -= 1;
    for (let before = ''; ;) {
      const name = this.#name();
      // Ascending, so that none comes twice and the order is the only one.
      if (name === undefined || !(before < name) || this.#text.charCodeAt(this.#at) !== COLON)
        return undefined;
      this.#at += 1;
      const value = this.#value(depth + 1);
      if (value === undefined) return undefined;
      found[name] = value;
      before = name;
      const next = this.#text.charCodeAt(this.#at);
      this.#at += 1;
      if (next !== COMMA) return this.#text[this.#at - 1] === '}' ? found : undefined;
    }
  }

  #array(depth: number): readonly CanonicalValue[] | undefined {
    const found: CanonicalValue[] = [];
    if (this.#word('[]')) return found;
    this.#at -= 1;
    for (;;) {
      const value = this.#value(depth + 1);
      if (value === undefined) return undefined;
      found.push(value);
      const next = this.#text.charCodeAt(this.#at);
      this.#at += 1;
      if (next !== COMMA) return this.#text[this.#at - 1] === ']' ? found : undefined;
    }
  }
}

// With the flag u, only half a character that stands alone matches.
const loneSurrogate = /\p{Surrogate}/u;

/** What a string with escapes or with characters of two halves says; undefined when it should be written otherwise. */
function unescape(quoted: string): string | undefined {
  let text: unknown;
  try {
    text = JSON.parse(quoted);
  } catch {
    return undefined;
  }
  if (typeof text !== 'string' || loneSurrogate.test(text)) return undefined;
  return JSON.stringify(text) === quoted ? text : undefined;
}

/** Whether a text is an object in canonical form, as it may stand so deep inside a line. */
export const isCanonicalObject = (text: string, depth: number): boolean =>
  text.startsWith('{') && new CanonicalReader(text).whole(depth) !== undefined;

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads one line: RFC 8785 (JCS), with no other numbers than safe integers, no null, and names of ASCII letters and
 * digits that begin with a small letter.
 *
 * @returns the value, or why the line is not acceptable
 */
export function readCanonicalLine(
  line: string,
): { readonly value: CanonicalValue } | { readonly fault: 'notJson' | 'notCanonical' } {
  const value = new CanonicalReader(line).whole(0);
  if (value !== undefined) return { value };
  return { fault: isJson(line) ? 'notCanonical' : 'notJson' };
}
