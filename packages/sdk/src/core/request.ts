/**
 * From the flat input to what goes over the wire: address, query, body and headers, the same for every try.
 */
import { hasUnsafeInteger } from './digits.ts';
import { SchemaError } from './errors.ts';
import { checkedHeaders, isVisible } from './headers.ts';
import { limitsOf } from './limits.ts';
import { encoded, fillPath, routeOf } from './path.ts';
import { errorOf, invalid } from './state.ts';
import type { CallState } from './state.ts';
import type { FormBody, TransportBody, TransportRequest } from './transport.ts';

type Values = Readonly<Record<string, unknown>>;

/** The part of a request that no try changes. */
export type Prepared = Omit<TransportRequest, 'timeoutMs' | 'signal'>;

/**
 * Prepares a call.
 *
 * @throws {InputError} when input or options cannot be sent as the operation says
 * @throws {SchemaError} when the injected check finds the input at odds with the contract
 */
export function prepare(state: CallState, input: unknown): Prepared {
  const { operation, options, settings } = state;
  const { idempotencyKey: key, method, template } = state.shared;
  if (key !== undefined && !(isVisible(key) && key.length < 256))
    throw invalid('idempotencyKey', state, 'input_idempotency_key');
  state.limits = limitsOf(options, settings.limits, state);
  checkSchema(state, 'request', input);
  const values = (input ?? {}) as Values;
  const bytes = operation.answer === 'bytes';
  const accept = bytes ? '*/*' : 'application/json';
  const headers: Record<string, string> = Object.assign({ accept }, settings.headers);
  const body = bodyOf(state, values, headers);
  Object.assign(headers, checkedHeaders(options.headers ?? {}, state));
  if (key) headers['idempotency-key'] = key;
  return {
    url: settings.baseUrl + fillPath(state, values) + queryOf(state, values),
    method,
    template,
    body,
    headers,
    onUploadProgress: options.onUploadProgress,
    responseType: bytes ? 'bytes' : 'text',
    // 100 MiB of a download, 10 MiB of anything else
    maxResponseBytes: bytes ? 104_857_600 : 10_485_760,
  };
}

/**
 * Runs the injected check. After an answer the effect is there; only its description is at odds with the
 * contract.
 *
 * @throws {SchemaError}
 */
export function checkSchema(
  state: CallState,
  direction: 'request' | 'response',
  value: unknown,
  requestId?: string,
): void {
  const issues = state.settings.checkSchema?.(state.operation, direction, value);
  if (!issues?.length) return;
  const outcome = direction === 'request' ? 'notSent' : 'unknown';
  throw errorOf(SchemaError, state, { code: 'schema_' + direction, direction, issues, requestId, outcome });
}

function queryOf(state: CallState, values: Values): string {
  let query = '';
  for (const name of state.operation.query ?? []) {
    for (const item of ([] as unknown[]).concat(values[name] ?? [])) {
      if (typeof item === 'object' || (typeof item === 'number' && !isFinite(item)))
        throw invalid(name, state);
      query += (query ? '&' : '?') + name + '=' + encoded(state, name, item);
    }
  }
  return query;
}

function bodyOf(
  state: CallState,
  values: Values,
  headers: Record<string, string>,
): TransportBody | undefined {
  const { body: kind, method, query = [] } = state.operation;
  const route = routeOf(state.operation);
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(values)) {
    // names of the path stand at its odd places
    const placed = query.includes(name) || route.indexOf(name) % 2 === 1;
    if (!placed && values[name] !== undefined) rest[name] = values[name];
  }
  const [first] = Object.keys(rest);
  if (kind === 'form') return formOf(state, rest);
  if (kind === 'bytes') {
    headers['content-type'] = 'application/octet-stream';
    if (!rest['content']) throw invalid('content', state);
    return rest['content'] as TransportBody;
  }
  if (!first && !kind) return undefined;
  // a misspelt filter must not silently widen a query
  if (method === 'GET' || method === 'DELETE') throw invalid(first, state);
  headers['content-type'] = 'application/json';
  return jsonOf(state, rest);
}

function jsonOf(state: CallState, rest: Values): string {
  try {
    const text = JSON.stringify(rest);
    if (!hasUnsafeInteger(text)) return text;
  } catch {
    // a circle, or a BigInt
  }
  throw invalid('input', state);
}

/** The file apart; every other field as text. */
function formOf(state: CallState, rest: Record<string, unknown>): FormBody {
  const { file } = rest;
  if (!file) throw invalid('file', state);
  delete rest['file'];
  for (const name of Object.keys(rest)) rest[name] = '' + rest[name];
  return { file, fields: rest } as unknown as FormBody;
}
