/** Reads one operation of a service file: its id and parameters. */
import type { Finding } from './finding.ts';
import type { Operation, Parameter, Table } from './model.ts';
import { readAnswer, readBody, Refusal } from './operation-body.ts';
import type { OperationSource } from './operation-body.ts';
import type { Schema, SourceParameter } from './source.ts';
import { RESERVED } from './vocabulary.ts';

/** Paging of a list, added to operations with `x-page`. */
export const PAGING: readonly Parameter[] = [
  {
    name: 'cursor',
    in: 'query',
    required: false,
    description: '上一页给出的 nextCursor · nextCursor of the page before',
    schema: { type: 'string', minLength: 1, maxLength: 500 },
  },
  {
    name: 'limit',
    in: 'query',
    required: false,
    description: '每页条数 · items per page',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  },
];

/** The id pattern of a table's records. */
function idPattern(prefix: string): string {
  return `^${prefix}_[0-9a-z]{8,40}$`;
}

/** Builds the operation, or says in `fatal` findings why it cannot be used. */
export function buildOperation(from: OperationSource): { operation?: Operation; findings: Finding[] } {
  try {
    return { operation: build(from), findings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [{ severity: 'fatal', ...from.at(error.path), message: error.message }] };
  }
}

function build(from: OperationSource): Operation {
  const { source, path, method } = from;
  const { desk, name } = readId(from);
  const page = source['x-page'] === true;
  const parameters = readParameters(from, page);
  const first = parameters.find((parameter) => parameter.in === 'path');
  const type = first?.name.endsWith('Id') ? first.name.slice(0, -2) : undefined;
  const words = source.summary.split(' · ');
  return {
    id: source.operationId,
    service: from.service,
    desk,
    name,
    method,
    path,
    source,
    at: (keys) => from.at(keys),
    zh: words[0] ?? '',
    en: words.slice(1).join(' · '),
    roles: source['x-roles'] ?? [],
    scope: source['x-scope'],
    key: method === 'get' ? 'none' : (source['x-idempotency'] ?? 'key'),
    page,
    room: source['x-audience'] === 'room',
    thread: source['x-audience'] !== undefined,
    parameters,
    body: readBody(from),
    answer: readAnswer(source),
    subject:
      first && type !== undefined && from.tables.has(type) ? { type, parameter: first.name } : undefined,
  };
}

function readId({ source, service }: OperationSource): { desk: boolean; name: string } {
  const match = /^(desk\.)?([a-z][A-Za-z]*)\.([a-z][A-Za-z0-9]*)$/.exec(source.operationId);
  const name = match?.[3];
  if (!match || name === undefined || match[2] !== service) {
    const message = `operationId "${source.operationId}" must be ${service}.method or desk.${service}.method, in camelCase.`;
    throw new Refusal(['operationId'], message);
  }
  if (RESERVED.has(name)) {
    const advice = name === 'delete' ? 'call it "remove"' : 'choose another word';
    const message = `operationId "${source.operationId}": "${name}" is a reserved word of JavaScript; ${advice}.`;
    throw new Refusal(['operationId'], message);
  }
  return { desk: match[1] !== undefined, name };
}

function readParameters(from: OperationSource, page: boolean): Parameter[] {
  const declared = [...(from.item.parameters ?? []), ...(from.source.parameters ?? [])].map((entry, index) =>
    resolveParameter(from, entry, index),
  );
  const templated = [...from.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const fromPath = templated.map((name): Parameter => {
    const own = declared.find((parameter) => parameter.in === 'path' && parameter.name === name);
    if (own) return { name, in: 'path', required: true, description: own.description, schema: own.schema };
    return {
      name,
      in: 'path',
      required: true,
      description: undefined,
      schema: pathSchema(name, from.tables),
    };
  });
  const stray = declared.find((parameter) => parameter.in === 'path' && !templated.includes(parameter.name));
  if (stray) {
    throw new Refusal(['parameters'], `Path parameter "${stray.name}" is not in the path ${from.path}.`);
  }
  const fromQuery = declared
    .filter((parameter) => parameter.in === 'query')
    .map((parameter): Parameter => ({
      name: parameter.name,
      in: 'query',
      required: parameter.required ?? false,
      description: parameter.description,
      schema: parameter.schema,
    }));
  return [...fromPath, ...fromQuery, ...(page ? PAGING : [])];
}

function pathSchema(name: string, tables: ReadonlyMap<string, Table>): Schema {
  const table = name.endsWith('Id') ? tables.get(name.slice(0, -2)) : undefined;
  return table
    ? { type: 'string', pattern: idPattern(table.prefix) }
    : { type: 'string', minLength: 1, maxLength: 200 };
}

function resolveParameter(
  from: OperationSource,
  entry: SourceParameter | { $ref: string },
  index: number,
): SourceParameter {
  if (!('$ref' in entry) || typeof entry.$ref !== 'string') return entry as SourceParameter;
  const name = entry.$ref.replace('#/components/parameters/', '');
  const found = from.shared.find((components) => name in components.parameters)?.parameters[name];
  if (!found)
    throw new Refusal(['parameters', index, '$ref'], `"${entry.$ref}" does not exist in the contract.`);
  return found;
}
