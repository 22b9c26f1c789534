/** `schemas.ts`: the schemas as zod (`zod/mini`) twins, and `schemas.check.ts`, which proves that the types agree. */
import { BANNER, key, literal, quote } from './print.ts';
import { isClosed, isMap, refName, resolve, typesOf } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';
import { HELPERS } from './zod-helpers.ts';
import { declarationOrder, findRecursion } from './zod-order.ts';
import type { IsLazy } from './zod-order.ts';

/** One exported zod schema per named schema, in an order in which each finds what it needs. */
export function emitSchemas(schemas: Schemas): string {
  const isLazy = findRecursion(schemas);
  const declarations = declarationOrder(schemas, isLazy).map((name) => {
    const schema = schemas[name] ?? {};
    const description = schema.description
      ? `/** ${schema.description.trim().replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */\n`
      : '';
    return `${description}export const ${name} = ${emit(schema, { owner: name, isLazy, schemas }, 0)};\n`;
  });
  const body = declarations.join('\n');
  const helpers = Object.entries(HELPERS).filter(([name]) => used(name, body));
  const types = helpers.some(([name]) => name === 'Twin')
    ? "import type { Schemas } from './types.ts';\n"
    : '';
  return `${BANNER}import * as z from 'zod/mini';\n${types}\n${helpers.map(([, code]) => code).join('\n')}\n${body}`;
}

/** A helper is written only when a schema, or another helper that is written, calls it. */
function used(name: string, body: string): boolean {
  const called = (text: string) =>
    new RegExp(`\\b${name}${/^(is|Twin)/.test(name) ? '\\b' : '[<(]'}`).test(text);
  if (called(body)) return true;
  return Object.entries(HELPERS).some(([other, code]) => other !== name && called(code) && used(other, body));
}

/** Marked call by call, because not every bundler carries `@__NO_SIDE_EFFECTS__` from one module into another. */
function pure(name: string, ...args: readonly string[]): string {
  return `/* @__PURE__ */ ${name}(${args.join(', ')})`;
}

/** What a declaration is written in. */
interface Context {
  readonly owner: string;
  readonly isLazy: IsLazy;
  readonly schemas: Schemas;
}

function emit(schema: Schema, context: Context, indent: number): string {
  if (schema.$ref !== undefined) return refName(schema.$ref) ?? pure('z.unknown');
  const { types, nullable } = typesOf(schema);
  const wrap = (code: string) => (nullable ? pure('z.nullable', code) : code);
  if (schema.const !== undefined) return wrap(pure('z.literal', literal(schema.const)));
  if (schema.enum)
    return wrap(
      emitEnum(
        schema.enum.filter((value) => value !== null),
        schema['x-open'] === true,
      ),
    );
  const parts = schema.oneOf ?? schema.anyOf;
  if (parts) return emitUnion(schema, parts, context, indent);
  const type = types[0];
  if (type === 'string') return wrap(emitString(schema));
  if (type === 'integer' || type === 'number') return wrap(emitNumber(schema, type));
  if (type === 'boolean') return wrap(pure('z.boolean'));
  if (type === 'array') return wrap(emitArray(schema, context, indent));
  if (type === 'object') return wrap(emitObject(schema, context, indent));
  return type === undefined && nullable ? pure('z.null') : pure('z.unknown');
}

function emitEnum(values: readonly (string | number | boolean | null)[], open: boolean): string {
  const list = values.map((value) => literal(value));
  if (open) return pure(`growing<${list.join(' | ')}>`);
  return pure(
    values.every((value) => typeof value === 'string') ? 'z.enum' : 'z.literal',
    `[${list.join(', ')}]`,
  );
}

function emitUnion(schema: Schema, parts: readonly Schema[], context: Context, indent: number): string {
  const isNull = (part: Schema) => part.$ref === undefined && part.type === 'null';
  const rest = parts.filter((part) => !isNull(part));
  const options = rest.map((part) => emit(part, context, indent));
  const list = `[${options.join(', ')}]`;
  const only = options.length === 1 ? options[0] : undefined;
  // a part without its tag is a stand-in for a broken schema (--lenient); zod would refuse to tell it apart
  const declared = schema.discriminator?.propertyName;
  const tagged = rest.every((part) => resolve(context.schemas, part)?.properties?.[declared ?? '']);
  const tag = tagged ? declared : undefined;
  const code =
    only ?? (tag === undefined ? pure('z.union', list) : pure('z.discriminatedUnion', quote(tag), list));
  return rest.length === parts.length ? code : pure('z.nullable', code);
}

function check(base: string, checks: readonly (string | undefined)[]): string {
  const list = checks.filter((code) => code !== undefined);
  return list.length === 0 ? base : pure('checked', base, ...list);
}

function emitString(schema: Schema): string {
  const formats: Record<string, string> = {
    date: 'date',
    'date-time': 'dateTime',
    email: 'email',
    uri: 'uri',
  };
  return check(pure(formats[schema.format ?? ''] ?? 'z.string'), [
    bound('minLength', schema.minLength),
    bound('maxLength', schema.maxLength),
    schema.pattern === undefined
      ? undefined
      : pure('z.regex', `/${new RegExp(schema.pattern, 'u').source}/u`),
  ]);
}

function emitNumber(schema: Schema, type: 'integer' | 'number'): string {
  return check(pure(type === 'integer' ? 'z.int' : 'z.number'), [
    bound('gte', schema.minimum),
    bound('lte', schema.maximum),
    bound('gt', schema.exclusiveMinimum),
    bound('lt', schema.exclusiveMaximum),
    bound('multipleOf', schema.multipleOf),
  ]);
}

function emitArray(schema: Schema, context: Context, indent: number): string {
  return check(pure('z.array', emit(schema.items ?? {}, context, indent)), [
    bound('minLength', schema.minItems),
    bound('maxLength', schema.maxItems),
    schema.uniqueItems ? pure('unique') : undefined,
  ]);
}

function bound(name: string, value: number | undefined): string | undefined {
  return value === undefined ? undefined : pure(`z.${name}`, String(value));
}

function emitObject(schema: Schema, context: Context, indent: number): string {
  if (isMap(schema)) {
    const value = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    return pure('z.record', pure('z.string'), emit(value, context, indent));
  }
  const required = new Set(schema.required);
  const pad = ' '.repeat(indent + 2);
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const code = emit(field, context, indent + 2);
    const value = required.has(name) ? code : pure('maybe', code);
    // what leads back to its owner is only looked up when it is needed
    if (!context.isLazy(context.owner, field)) return `${pad}${key(name)}: ${value},\n`;
    const type = required.has(name) ? lazyType(field) : `z.ZodMiniExactOptional<${lazyType(field)}>`;
    return `${pad}get ${key(name)}(): ${type} {\n${pad}  return ${value};\n${pad}},\n`;
  });
  const shape = fields.length === 0 ? '{}' : `{\n${fields.join('')}${' '.repeat(indent)}}`;
  return pure(isClosed(schema) ? 'z.strictObject' : 'open', shape);
}

/** The type of a recursive field: references, and lists or maps of them. Anything else is refused by the checks. */
function lazyType(schema: Schema): string {
  if (schema.$ref !== undefined) return `Twin<${quote(refName(schema.$ref) ?? '')}>`;
  const { nullable } = typesOf(schema);
  const wrap = (type: string) => (nullable ? `z.ZodMiniNullable<${type}>` : type);
  if (schema.items) return wrap(`z.ZodMiniArray<${lazyType(schema.items)}>`);
  if (typeof schema.additionalProperties === 'object') {
    return wrap(`z.ZodMiniRecord<z.ZodMiniString<string>, ${lazyType(schema.additionalProperties)}>`);
  }
  const only = (schema.oneOf ?? schema.anyOf ?? []).find((part) => part.$ref !== undefined);
  if (only) return `z.ZodMiniNullable<${lazyType(only)}>`;
  throw new Error(`no type for a recursive field: ${JSON.stringify(schema)}`);
}

/** One line per schema that fails to compile when the type and its zod twin differ in anything. */
export function emitSchemaCheck(schemas: Schemas): string {
  const lines = Object.keys(schemas).map(
    (name) => `  Expect<Equal<Plain<z.output<typeof zod.${name}>>, Plain<Schemas[${quote(name)}]>>>,`,
  );
  return `${BANNER}import type * as z from 'zod/mini';
import type * as zod from './schemas.ts';
import type { Schemas } from './types.ts';

type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;

/** The types and the zod schemas say the same, schema by schema. */
export type Agreement = [
${lines.join('\n')}
];
`;
}
