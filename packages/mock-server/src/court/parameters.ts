// Path and query parameters, from text to typed values, against the contract. Said all at once, values never repeated.
import { isDate } from '@yunting/sdk/rules';
import type { OperationContract, Parameter } from '@yunting/sdk/contract';
import type { Violation } from './problem.ts';

export const violation = (pointer: string, code: string, zh: string, en: string): Violation => ({
  pointer,
  code,
  zh,
  en,
});
export const missing = (pointer: string): Violation =>
  violation(pointer, 'required', '缺少这一项', 'is required');
export const unknown = (pointer: string): Violation =>
  violation(pointer, 'unknown_field', '没有这一项', 'is not known');

/** Typed parameters by name; what is wrong goes to `violations`. */
export function readParameters(
  operation: OperationContract,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | readonly string[]>>,
  violations: Violation[],
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const raw = parameter.in === 'path' ? params[parameter.name] : query[parameter.name];
    if (raw === undefined) {
      if (parameter.required) violations.push(missing(`/${parameter.name}`));
      continue;
    }
    const value = readParameter(parameter, raw, violations);
    if (value !== undefined) input[parameter.name] = value;
  }
  const known = new Set(operation.parameters.filter((one) => one.in === 'query').map((one) => one.name));
  for (const name of Object.keys(query)) if (!known.has(name)) violations.push(unknown(`/${name}`));
  return input;
}

/** A list is sent by repeating its name (OpenAPI `form`, exploded); anything else is sent once. */
function readParameter(
  parameter: Parameter,
  raw: string | readonly string[],
  violations: Violation[],
): unknown {
  const pointer = `/${parameter.name}`;
  if (parameter.type === 'array') {
    const items = typeof raw === 'string' ? [raw] : raw;
    for (const [at, item] of items.entries()) checkText(parameter, item, `${pointer}/${at}`, violations);
    return items;
  }
  if (typeof raw !== 'string') {
    violations.push(violation(pointer, 'repeated', '只能给一次', 'must be given once'));
    return undefined;
  }
  if (parameter.type === 'boolean') {
    if (raw === 'true' || raw === 'false') return raw === 'true';
    violations.push(violation(pointer, 'invalid_type', '应为 true 或 false', 'must be true or false'));
    return undefined;
  }
  if (parameter.type === 'integer') return readInteger(parameter, raw, violations);
  checkText(parameter, raw, pointer, violations);
  return raw;
}

function readInteger(parameter: Parameter, text: string, violations: Violation[]): number | undefined {
  const value = Number(text);
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = parameter;
  if (/^-?\d+$/.test(text) && value >= minimum && value <= maximum) return value;
  violations.push(
    violation(
      `/${parameter.name}`,
      'out_of_range',
      `应为 ${minimum} 到 ${maximum} 的整数`,
      `must be an integer from ${minimum} to ${maximum}`,
    ),
  );
  return undefined;
}

/** Ids in the path are not judged by their form: one that fits no record is not found. */
function checkText(parameter: Parameter, text: string, pointer: string, violations: Violation[]): void {
  const { enum: allowed, pattern, format } = parameter;
  const wrong =
    (allowed && !allowed.includes(text)) ||
    (parameter.in === 'query' && pattern !== undefined && !new RegExp(pattern, 'u').test(text)) ||
    (format === 'date' && !isDate(text)) ||
    (format === 'date-time' && !isInstant(text));
  if (wrong) violations.push(violation(pointer, 'invalid_format', '格式不对', 'has the wrong form'));
}

const instantPattern = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

function isInstant(text: string): boolean {
  const day = instantPattern.exec(text)?.[1];
  return day !== undefined && isDate(day) && !Number.isNaN(Date.parse(text));
}
