// Bodies made from the contract's schemas: the smallest that fit, and what is wrong with them on purpose.
import contract from '@yunting/sdk/openapi.json' with { type: 'json' };
import type { SchemaName } from '@yunting/sdk/contract';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const schemas = contract.components.schemas as unknown as Readonly<Record<string, Schema>>;

const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : resolve(schemas[schema.$ref.slice('#/components/schemas/'.length)] ?? {});

/** Required top-level fields of a body. */
export function requiredFields(name: SchemaName): readonly string[] {
  return resolve(schemas[name] ?? {}).required ?? [];
}

/** Top-level fields of a body whose type leaves no doubt, with a value of another type. */
export function wrongFields(name: SchemaName): [field: string, value: unknown][] {
  return Object.entries(resolve(schemas[name] ?? {}).properties ?? {}).flatMap(
    ([field, given]): [string, unknown][] => {
      const { type } = resolve(given);
      if (typeof type !== 'string') return [];
      return [[field, type === 'string' ? { wrong: true } : 'wrong']];
    },
  );
}

/** The smallest body that fits. */
export function sampleOf(name: SchemaName): Record<string, unknown> {
  return sample(schemas[name] ?? {}) as Record<string, unknown>;
}

function sample(given: Schema): unknown {
  const schema = resolve(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      return sampleText(schema);
  }
}

const digits = '0123456789'.repeat(2);

/** Candidates for patterns; the contract has none that needs more. */
const candidates = [
  ...Array.from({ length: digits.length }, (_, at) => digits.slice(0, at + 1)),
  '13800000001',
  '0000 0000',
  '0'.repeat(64),
  'mtr_00000000',
  '演示·虚构',
];

function sampleText(schema: Schema): string {
  if (schema.format === 'date') return '2099-01-05';
  if (schema.format === 'date-time') return '2099-01-05T09:00:00+08:00';
  const fits = (text: string): boolean =>
    text.length >= (schema.minLength ?? 0) &&
    (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text));
  const examples = (schema.examples ?? []).filter((one) => typeof one === 'string');
  if (schema.pattern === undefined)
    return '演示·虚构'.repeat(Math.ceil(Math.max(schema.minLength ?? 0, 5) / 5));
  return [...examples, ...candidates].find(fits) ?? '演示·虚构';
}
