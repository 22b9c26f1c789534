/** Header names and values that a caller gives are checked before anything is sent. */
import { invalid } from './state.ts';
import type { CallState } from './state.ts';

/** A name that is a token, and a value without line breaks or characters beyond Latin-1. */
const HEADER = /^[\w!#$%&'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The headers with lower-case names.
 *
 * @throws {InputError} for one that could not be sent, or would become two
 */
export function checkedHeaders(
  headers: Readonly<Record<string, string>>,
  state?: CallState,
): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    if (!HEADER.test(name + ':' + headers[name])) throw invalid(name, state, 'input_header');
    checked[name.toLowerCase()] = headers[name]!;
  }
  return checked;
}

/**
 * Whether a text may be an idempotency key or a token: visible ASCII, so that it cannot end a header and
 * begin another.
 */
export function isVisible(text: unknown): text is string {
  return typeof text === 'string' && /^[\x21-\x7e]+$/.test(text);
}
