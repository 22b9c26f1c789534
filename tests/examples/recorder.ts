// Named examples of the contract, taken from what the journeys really exchange with the court: for each operation its most
// telling success, and one refusal of its own.
import { operations, problems } from '@yunting/sdk/contract';
import type { OperationId } from '@yunting/sdk/contract';
import type { Answer, Call } from '@yunting/mock-server';
import { matchRoute } from '../../packages/mock-server/src/court/routes.ts';

export interface Example {
  readonly operationId: OperationId;
  readonly name: string;
  readonly summary: string;
  readonly request?: { readonly path?: object; readonly query?: object; readonly body?: unknown };
  readonly response: { readonly status: number; readonly body?: unknown };
}

/** Answers that carry secrets of a session are shown without them. */
const secretFields = new Set(['accessToken', 'refreshToken', 'token', 'secret', 'clientSecret', 'ticket']);

export class Recorder {
  readonly #found = new Map<string, { readonly example: Example; readonly score: number }>();

  /** Considers one exchange. */
  take(call: Call, answer: Answer): void {
    const route = matchRoute(call.method, call.path);
    if (!route || answer.replayed) return;
    const { operationId, params } = route;
    const { zh } = operations[operationId];
    const text = typeof answer.body === 'string' ? answer.body : '';
    const json = /json/.test(answer.headers['content-type'] ?? '') && text !== '';
    const body = json ? withoutSecrets(JSON.parse(text)) : undefined;
    const refused = answer.status >= 400;
    const code = refused ? (body as { code: string }).code : undefined;
    if (code !== undefined && !ownProblems.has(code)) return;
    const request = {
      ...(Object.keys(params).length > 0 ? { path: params } : {}),
      ...(Object.keys(call.query).length > 0 ? { query: call.query } : {}),
      ...(typeof call.body === 'string' && call.body !== ''
        ? { body: withoutSecrets(JSON.parse(call.body)) }
        : {}),
    };
    const example: Example = {
      operationId,
      name: code ?? 'success',
      summary: `${zh}${code === undefined ? '' : `：${problems[code as keyof typeof problems].zh}`}（演示·虚构）`,
      ...(Object.keys(request).length > 0 ? { request } : {}),
      response: { status: answer.status, ...(json ? { body } : {}) },
    };
    const key = `${operationId}.${refused ? 'refused' : 'success'}`;
    const score = scoreOf(answer);
    const before = this.#found.get(key);
    if (!before || score > before.score) this.#found.set(key, { example, score });
  }

  /** Path below `openapi/examples` → example. */
  files(): Map<string, Example> {
    const files = new Map<string, Example>();
    for (const { example } of this.#found.values()) {
      const { service } = operations[example.operationId];
      const method = example.operationId.replace(`${service}.`, '');
      files.set(`${service}/${method}${example.name === 'success' ? '' : `.${example.name}`}.json`, example);
    }
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Refusals that a service declares itself: those that say something about it. */
const common = new Set([
  'invalid_request',
  'malformed_request',
  'unauthorized',
  'token_expired',
  'forbidden',
  'assurance_too_low',
  'not_found',
  'method_not_allowed',
  'version_conflict',
  'idempotency_conflict',
  'idempotency_in_flight',
  'idempotency_key_missing',
  'payload_too_large',
  'rate_limited',
  'internal_error',
  'contract_violation',
  'unavailable',
]);
const ownProblems = new Set(Object.keys(problems).filter((code) => !common.has(code)));

/** Full pages before empty ones; among full ones the shorter. */
function scoreOf(answer: Answer): number {
  const { body } = answer;
  if (typeof body === 'string' && body.startsWith('{"data":[]')) return -1_000_000;
  return -Math.max(body.length, 400);
}

/** The journeys' receiver listens on whatever port is free; an example names a place that stays. */
const receiver = /^http:\/\/127\.0\.0\.1:\d+/;

function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(receiver, 'https://app.example');
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      secretFields.has(key) && typeof inner === 'string' ? 'example-secret-not-valid' : withoutSecrets(inner),
    ]),
  );
}
