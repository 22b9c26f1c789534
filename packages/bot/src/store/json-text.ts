// A value as the text that is kept: only what comes back equal is taken.
import type { Json } from '../core/ports/store.ts';
import { invalid } from './store-error.ts';

/** Longest text of one value, in UTF-16 units: rows are records, files belong elsewhere. */
export const longestValue = 8 * 1024 * 1024;

/** Deepest nesting of one value; a circle is deeper than any. */
const deepest = 200;

/**
 * The JSON text of a value. A member that is `undefined` counts as absent.
 * Throws `store_invalid`, naming the place, for what JSON would silently change: NaN, dates, maps, holes, functions…
 */
export function jsonText(value: Json): string {
  check(value, 'value', 0);
  const text = JSON.stringify(value);
  if (text.length > longestValue) {
    throw invalid(
      `一行最多 ${longestValue} 字，现有 ${text.length} 字`,
      `a value of ${text.length} characters, at most ${longestValue}`,
    );
  }
  return text;
}

function check(value: unknown, place: string, depth: number): void {
  if (depth > deepest)
    throw invalid(`嵌套超过 ${deepest} 层`, `nested deeper than ${deepest}, or in a circle`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      if (Number.isFinite(value)) return;
      break;
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++) check(value[at], `${place}[${at}]`, depth + 1);
        return;
      }
      if (isPlain(value)) {
        for (const [name, member] of Object.entries(value)) {
          if (member !== undefined) check(member, `${place}.${name}`, depth + 1);
        }
        return;
      }
      break;
    default:
  }
  throw invalid(`${shorten(place)} 不是 JSON`, `${shorten(place)} is not JSON`);
}

/** Made by `{}`, in this realm or another, or without a prototype. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The beginning is enough to find it. */
function shorten(place: string): string {
  return place.length > 120 ? `${place.slice(0, 120)}…` : place;
}
