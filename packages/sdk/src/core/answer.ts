/** Reads the body of a success, once, and refuses what cannot be trusted. */
import { hasUnsafeInteger } from './digits.ts';
import type { AnyOperation } from './operation.ts';

/** Why a body cannot be used. */
export type BodyFault = 'html_body' | 'cut_body' | 'invalid_json' | 'unsafe_integer';

/** What a body says, or why it cannot be used. */
export type Reading = readonly [fault: BodyFault | undefined, data?: unknown];

/** Reads the body of a 2xx answer as the operation says. */
export function readBody({ answer }: AnyOperation, body: string | Uint8Array): Reading {
  if (answer === 'none') return [undefined];
  return answer && answer !== 'json' ? [undefined, body] : readJson(textOf(body));
}

function readJson(text: string): Reading {
  try {
    const data: unknown = JSON.parse(text);
    return hasUnsafeInteger(text) ? ['unsafe_integer'] : [undefined, data];
  } catch {
    // a byte order mark is no part of JSON, but some gateways put one; trim takes it for white space
    const trimmed = text.trim();
    return text[0] === '\ufeff' ? readJson(trimmed) : [faultOf(trimmed)];
  }
}

/** Engines word their syntax errors differently, so the text itself is looked at. */
function faultOf(text: string): BodyFault {
  if (text[0] === '<') return 'html_body';
  return /^(\{[^]*\}|\[[^]*\]|[^{[][^]*)$/.test(text) ? 'invalid_json' : 'cut_body';
}

/**
 * Text of a body that may be bytes: what refuses a download. UTF-8 without TextDecoder, which mini-programs
 * lack.
 */
export function textOf(body: string | Uint8Array): string {
  if (typeof body === 'string') return body;
  let encoded = '';
  for (const byte of body.subarray(0, 65_536)) encoded += '%' + (byte + 256).toString(16).slice(1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}
