/** What may be logged. Nothing goes to a log but through here. */
import { maskText } from './mask.ts';

/** Members whose value is never shown, whatever it is. */
const SECRET_NAME =
  /^(authorization|cookie|set-cookie|.*(token|secret|password|passwd|credential|signature)|api-?key|code|otp|pin)$/i;
/** Personal by name: masked even where the value has no telling form. */
const PERSONAL_NAME =
  /^(id(entity)?(Card)?Number|idNo|certificateNumber|phone|mobile|bankCard(Number)?|account(Number)?)$/i;
/** Headers that tell something about a call and nothing about a person. */
const LOGGABLE_HEADERS = [
  'content-length',
  'content-type',
  'date',
  'deprecation',
  'idempotency-key',
  'retry-after',
  'server',
  'sunset',
  'x-request-id',
];
/** Deeper than this, or a circle, is cut. */
const MAX_DEPTH = 8;

/**
 * A copy with tokens, identity numbers, card numbers and phones masked. Takes anything and never throws.
 *
 * @example redact({ phone: '13800005678' }) // { phone: '138****5678' }
 */
export function redact(value: unknown): unknown {
  return copy(value, 0);
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return maskNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  if (/Array|Buffer/.test(Object.prototype.toString.call(value))) return '[bytes]';
  if (value instanceof Date) return value;
  const source =
    value instanceof Error ? Object.assign({ name: value.name, message: value.message }, value) : value;
  const safe: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(source)) {
    // not by assignment: a member called __proto__ must stay a member
    Object.defineProperty(safe, name, {
      value: member(name, item, depth),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return safe;
}

function member(name: string, value: unknown, depth: number): unknown {
  const plain = typeof value === 'string' || typeof value === 'number';
  if (SECRET_NAME.test(name) && value !== undefined && value !== null) {
    // an error's `code` is a word of ours, a one-time code is digits
    if (name === 'code' && typeof value === 'string' && /^[a-z][a-z_.]*$/i.test(value)) return value;
    return '***';
  }
  if (plain && PERSONAL_NAME.test(name)) {
    const masked = maskText(String(value));
    return masked === String(value) ? '***' : masked;
  }
  return copy(value, depth + 1);
}

function maskNumber(value: number | bigint): unknown {
  const text = String(value);
  const masked = maskText(text);
  return masked === text ? value : masked;
}

/** The headers that may be logged; all others, known or not, are left out. */
export function loggableHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const name of LOGGABLE_HEADERS) {
    const value = headers[name];
    if (value !== undefined) safe[name] = maskText(value);
  }
  return safe;
}
