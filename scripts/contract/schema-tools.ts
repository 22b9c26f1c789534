/** Small questions about JSON Schemas. */
import type { Schema } from './source.ts';

export type Schemas = Readonly<Record<string, Schema>>;

const PREFIX = '#/components/schemas/';

/** The schema's name in `#/components/schemas/Name`, or undefined when the reference points elsewhere. */
export function refName(ref: string): string | undefined {
  return ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : undefined;
}

/** A reference to a named schema. */
export function refTo(name: string): Schema {
  return { $ref: PREFIX + name };
}

/** A schema directly inside another one, and the steps that lead to it. */
interface Child {
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
}

/** Every direct sub-schema. */
function children(schema: Schema): Child[] {
  const list: Child[] = [];
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    list.push({ path: ['properties', key], schema: value });
  }
  if (schema.items) list.push({ path: ['items'], schema: schema.items });
  if (typeof schema.additionalProperties === 'object') {
    list.push({ path: ['additionalProperties'], schema: schema.additionalProperties });
  }
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const) {
    for (const [index, value] of (schema[key] ?? []).entries())
      list.push({ path: [key, index], schema: value });
  }
  return list;
}

/** Visits a schema and all that is inside it. References are not followed. */
export function walk(
  schema: Schema,
  visit: (schema: Schema, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  visit(schema, path);
  for (const child of children(schema)) walk(child.schema, visit, [...path, ...child.path]);
}

/** Names that a schema refers to, itself and inside. */
export function refsOf(schema: Schema): Set<string> {
  const names = new Set<string>();
  walk(schema, ({ $ref }) => {
    const name = $ref === undefined ? undefined : refName($ref);
    if (name !== undefined) names.add(name);
  });
  return names;
}

/** Everything that can be reached from some schemas by references, the start included. */
export function reachable(schemas: Schemas, start: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = schemas[name];
    if (seen.has(name) || !schema) continue;
    seen.add(name);
    queue.push(...refsOf(schema));
  }
  return seen;
}

/** Follows references until a schema that is not one. Undefined when it leads nowhere or in a circle. */
export function resolve(schemas: Schemas, schema: Schema): Schema | undefined {
  let current: Schema | undefined = schema;
  for (let hops = 0; current && hops < 20; hops++) {
    if (current.$ref === undefined) return current;
    const name = refName(current.$ref);
    current = name === undefined ? undefined : schemas[name];
  }
  return undefined;
}

/** The types of a schema as a list, without `null`, and whether `null` is among them. */
export function typesOf(schema: Schema): { types: string[]; nullable: boolean } {
  const all = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return { types: all.filter((type) => type !== 'null'), nullable: all.includes('null') };
}

/** True for an object with named fields (not a map from strings to values). */
export function isRecordOfFields(schema: Schema): boolean {
  return schema.properties !== undefined || (typesOf(schema).types.includes('object') && !isMap(schema));
}

/** True for `{ type: object, additionalProperties: <schema> }`: a map. */
export function isMap(schema: Schema): boolean {
  const extra = schema.additionalProperties;
  return schema.properties === undefined && (typeof extra === 'object' || extra === true);
}

/** True when unknown fields are refused. */
export function isClosed(schema: Schema): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}

/** A record with the same keys and other values. */
export function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
