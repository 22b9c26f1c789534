/** `operations/`: one constant per operation and its input type. An operation that is not imported costs nothing. */
import { describeOperation } from './describe.ts';
import type { Contract, Operation, Parameter } from './model.ts';
import { schemaRecord } from './model.ts';
import { BANNER, jsdoc, key, literal, pascal, quote } from './print.ts';
import { resolve } from './schema-tools.ts';
import type { Schema } from './source.ts';
import { tsType } from './ts-type.ts';

const CONTENT = 'Uint8Array | ArrayBuffer | string';

/** All files under `operations/`, by their path there. */
export function emitOperations(contract: Contract): Map<string, string> {
  const files = new Map<string, string>();
  const sides = {
    parties: contract.operations.filter(({ desk }) => !desk),
    desk: contract.operations.filter(({ desk }) => desk),
  };
  for (const [side, operations] of Object.entries(sides)) {
    const folder = side === 'desk' ? 'desk/' : '';
    const services = contract.services.filter((service) =>
      operations.some((operation) => operation.service === service),
    );
    for (const service of services) {
      const own = operations.filter((operation) => operation.service === service);
      files.set(`${folder}${service}.ts`, emitFile(contract, own, side === 'desk' ? '../../..' : '../..'));
    }
    const lines = services.map((service) => `export * as ${service} from './${service}.ts';`);
    if (side === 'parties' && sides.desk.length > 0) lines.push("export * as desk from './desk/index.ts';");
    if (side === 'parties' || lines.length > 0)
      files.set(`${folder}index.ts`, `${BANNER}${lines.join('\n')}\n`);
  }
  return files;
}

function emitFile(contract: Contract, operations: readonly Operation[], root: string): string {
  const body = operations.map((operation) => emitOperation(contract, operation)).join('\n');
  const types = root.replace(/\.\.$/, '').replace(/\/$/, '');
  const imports = [
    `import type { ${/\bFilePart\b/.test(body) ? 'FilePart, ' : ''}Operation } from '${root}/core/operation.ts';`,
    ...(/\bSchemas\b/.test(body) ? [`import type { Schemas } from '${types}/types.ts';`] : []),
  ];
  return `${BANNER}${imports.join('\n')}\n\n${body}`;
}

function emitOperation(contract: Contract, operation: Operation): string {
  const input = `${pascal(operation.name)}Input`;
  const query = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const data = {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    query: query.length > 0 ? query : undefined,
    body: operation.body?.kind,
    answer: operation.answer.kind === 'json' ? undefined : operation.answer.kind,
    key: operation.key === 'none' ? undefined : operation.key,
    open: operation.scope === 'public' ? true : undefined,
    page: operation.page ? true : undefined,
  };
  const declaration = `export const ${operation.name}: Operation<${input}, ${outputType(operation)}> = `;
  return (
    `/** Input of {@link ${operation.name}}. */\nexport type ${input} = ${inputType(operation)};\n\n` +
    `${jsdoc(describeOperation(contract, operation))}${declaration}${literal(data, 0, declaration.length + 1)};\n`
  );
}

/** The flat input: path and query parameters joined with the body's fields; `void` when there is none. */
export function inputType(operation: Operation): string {
  const own = operation.parameters.map((parameter) => field(parameter));
  const { body } = operation;
  if (body?.kind === 'bytes') own.push(`  /** 内容 · the bytes */\n  content: ${CONTENT};\n`);
  if (body?.kind === 'form') own.push(...formFields(body.schema));
  const flat = own.length > 0 ? `{\n${own.join('')}}` : undefined;
  const named = body?.name === undefined ? undefined : `Schemas[${quote(body.name)}]`;
  const json = named !== undefined && body?.required === false ? `Partial<${named}>` : named;
  return [flat, json].filter((part) => part !== undefined).join(' & ') || 'void';
}

/** True when a call needs no input at all, or may leave all of it out. */
export function inputIsOptional(contract: Contract, operation: Operation): boolean {
  if (operation.parameters.some(({ required }) => required)) return false;
  const { body } = operation;
  if (!body || !body.required) return true;
  if (body.kind !== 'json') return false;
  const schemas = schemaRecord(contract);
  const schema = resolve(schemas, body.schema);
  return schema !== undefined && !schema.allOf && !schema.oneOf && (schema.required ?? []).length === 0;
}

/** What a call resolves to. */
export function outputType({ answer }: Operation): string {
  if (answer.kind === 'none') return 'void';
  if (answer.kind === 'text') return 'string';
  if (answer.kind === 'bytes') return 'Uint8Array';
  return answer.name === undefined ? 'unknown' : `Schemas[${quote(answer.name)}]`;
}

function field({ name, required, description, schema }: Parameter): string {
  return `${jsdoc([description], 2)}  ${key(name)}${required ? '' : '?'}: ${tsType(schema)};\n`;
}

function formFields(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const required = schema.required?.includes(name) ? '' : '?';
    const type = name === 'file' ? 'FilePart' : tsType(property);
    return `${jsdoc([property.description], 2)}  ${key(name)}${required}: ${type};\n`;
  });
}
