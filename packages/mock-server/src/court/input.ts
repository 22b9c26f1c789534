// From what came over the door to the flat, checked input of an operation. Everything wrong is said at once, with a
// pointer, in Chinese and English.
import * as schemas from '@yunting/sdk/schemas';
import type { OperationContract } from '@yunting/sdk/contract';
import { missing, readParameters, unknown, violation } from './parameters.ts';
import { CourtProblem } from './problem.ts';
import type { Violation } from './problem.ts';

/** A multipart form as doors hand it over. */
export interface FormInput {
  readonly file?: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array };
  readonly fields: Readonly<Record<string, string>>;
}

/** What a door hands over: JSON text, raw bytes or a form. */
export type RawBody = string | Uint8Array | FormInput | undefined;

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

interface Checker {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
}

const checkers = schemas as unknown as Readonly<Record<string, Checker>>;

/** The flat input: path + query + body. Throws malformed_request or invalid_request. */
export function readInput(
  operation: OperationContract,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | readonly string[]>>,
  body: RawBody,
): Record<string, unknown> {
  const violations: Violation[] = [];
  const input = readParameters(operation, params, query, violations);
  Object.assign(input, readBody(operation, body, violations));
  if (violations.length > 0) throw new CourtProblem('invalid_request', { violations });
  return input;
}

function readBody(
  operation: OperationContract,
  body: RawBody,
  violations: Violation[],
): Record<string, unknown> {
  const { request } = operation;
  if (!request) return {};
  if (request.body === 'bytes') {
    const content = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    if (!(content instanceof Uint8Array)) throw new CourtProblem('malformed_request');
    return { content };
  }
  if (request.body === 'form') {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
      throw new CourtProblem('malformed_request');
    }
    if (!body.file) violations.push(missing('/file'));
    return { ...body.fields, file: body.file };
  }
  if (body === undefined || body === '' || (body instanceof Uint8Array && body.length === 0)) {
    if (request.required) violations.push(missing(''));
    return {};
  }
  let value: unknown;
  try {
    value = JSON.parse(
      typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body as Uint8Array),
    );
  } catch {
    throw new CourtProblem('malformed_request');
  }
  const result = checkers[request.schema ?? '']?.safeParse(value);
  if (!result) throw new Error(`no schema ${request.schema}`);
  if (!result.success) {
    violations.push(...result.error.issues.flatMap((issue) => toViolations(issue, value)));
    return {};
  }
  return result.data as Record<string, unknown>;
}

const escape = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** A schema issue as violations of the contract's shape. Values are never repeated: they may be personal. */
function toViolations(issue: Issue, body: unknown): Violation[] {
  const pointer = issue.path.map((key) => `/${escape(key)}`).join('');
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknown(`${pointer}/${escape(key)}`));
    case 'invalid_type':
      return valueAt(body, issue.path) === undefined
        ? [missing(pointer)]
        : [violation(pointer, 'invalid_type', '类型不对', 'has the wrong type')];
    case 'too_small':
      return [violation(pointer, 'too_small', '太短或太小', 'is too short or too small')];
    case 'too_big':
      return [violation(pointer, 'too_big', '太长或太大', 'is too long or too large')];
    case 'invalid_value':
      return [violation(pointer, 'invalid_value', '不是可以选择的值', 'is not one of the allowed values')];
    default:
      return [violation(pointer, 'invalid_format', '格式不对', 'has the wrong form')];
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** What the court is about to answer, against the contract; undefined when it fits, otherwise where it does not. */
export function checkAnswer(schema: string, value: unknown): string | undefined {
  const result = checkers[schema]?.safeParse(value);
  if (!result) return `no schema ${schema}`;
  if (result.success) return undefined;
  return result.error.issues
    .map((issue) => `/${issue.path.map(String).join('/')}: ${issue.message}`)
    .join('; ');
}
