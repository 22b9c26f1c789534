/** What an operation takes and gives: flat input, parameters, pages. */
import type { Report } from './check-operations.ts';
import type { Contract, Operation } from './model.ts';
import { fieldsOf } from './schema-change.ts';
import { refName, resolve, typesOf } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';

/** A name appears once over path, query and body. */
export function checkFlatInput(schemas: Schemas, operation: Operation, report: Report): void {
  const names = new Map<string, string>();
  const add = (name: string, where: string) => {
    const other = names.get(name);
    if (other === undefined) names.set(name, where);
    else
      report(
        [],
        `"${name}" is in the ${other} and in the ${where}; SDK input is flat, so a name appears once.`,
        'fatal',
      );
  };
  for (const parameter of operation.parameters) add(parameter.name, parameter.in);
  if (!operation.body) return;
  const fields = operation.body.kind === 'bytes' ? ['content'] : fieldsOf(schemas, operation.body.schema);
  for (const field of fields) add(field, 'body');
  const target = resolve(schemas, operation.body.schema);
  if (
    operation.body.kind === 'json' &&
    target &&
    !typesOf(target).types.includes('object') &&
    !target.allOf &&
    !target.oneOf
  ) {
    report(['requestBody'], 'a JSON body is an object: its fields join the flat input.', 'fatal');
  }
}

/** Parameters have plain types and a description. */
export function checkParameters(schemas: Schemas, operation: Operation, report: Report): void {
  for (const parameter of operation.parameters) {
    const at = ['parameters'];
    if (!/^[a-z][A-Za-z0-9]*$/.test(parameter.name))
      report(at, `parameter "${parameter.name}" must be camelCase.`);
    const schema = resolve(schemas, parameter.schema);
    const type = schema && (typesOf(schema).types[0] ?? (schema.enum ? 'string' : undefined));
    if (!type || !['string', 'integer', 'boolean', 'array'].includes(type)) {
      report(
        at,
        `parameter "${parameter.name}" is a string, integer, boolean or a list of strings.`,
        'fatal',
      );
    }
    if (parameter.in === 'path' && type !== 'string' && type !== 'integer') {
      report(at, `path parameter "${parameter.name}" is a string or an integer.`, 'fatal');
    }
    if (parameter.in === 'query' && parameter.description === undefined) {
      report(at, `query parameter "${parameter.name}" has no description.`, 'warning');
    }
  }
}

/** A list answers `{ data, nextCursor }`. */
export function checkPage(contract: Contract, operation: Operation, report: Report): void {
  const named = operation.answer.name === undefined ? undefined : contract.schemas.get(operation.answer.name);
  const next = named?.schema.properties?.['nextCursor'];
  const data = named?.schema.properties?.['data'];
  const paged = next !== undefined && data !== undefined;
  if (!operation.page) {
    if (paged) report([], 'it answers { data, nextCursor } but has no x-page: true.');
    return;
  }
  if (operation.method !== 'get') report(['x-page'], 'only a GET is paged.', 'fatal');
  const required = ['data', 'nextCursor'].every((field) => named?.schema.required?.includes(field));
  const shape = paged && required && typesOf(data).types[0] === 'array' && data.items !== undefined;
  const nullable = next !== undefined && typesOf(next).nullable && typesOf(next).types[0] === 'string';
  if (!shape || !nullable) {
    report(
      ['responses'],
      'with x-page the answer is { data: T[], nextCursor: string | null }, both required.',
      'fatal',
    );
  } else if (data.items?.$ref !== undefined && refName(data.items.$ref) === undefined) {
    report(['responses'], 'the items of a page are a named schema.');
  }
}
