/** Schemas rewritten for a reader: merged, completed or opened. The sources stay as they are. */
import { mapValues, resolve } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';

/**
 * The same schema with every `allOf` of objects merged into one object: an intersection hides its fields from readers
 * of the types and from zod.
 */
export function mergeAllOf(schemas: Schemas, schema: Schema): Schema {
  const merged = schema.allOf ? mergeParts(schemas, schema) : schema;
  const result: Schema = { ...merged };
  if (merged.properties) {
    result.properties = mapValues(merged.properties, (value) => mergeAllOf(schemas, value));
  }
  if (merged.items) result.items = mergeAllOf(schemas, merged.items);
  if (typeof merged.additionalProperties === 'object') {
    result.additionalProperties = mergeAllOf(schemas, merged.additionalProperties);
  }
  if (merged.oneOf) result.oneOf = merged.oneOf.map((part) => mergeAllOf(schemas, part));
  if (merged.anyOf) result.anyOf = merged.anyOf.map((part) => mergeAllOf(schemas, part));
  return result;
}

function mergeParts(schemas: Schemas, schema: Schema): Schema {
  const { allOf = [], unevaluatedProperties, ...own } = schema;
  // `allOf: [{ $ref }]` with nothing beside it is a reference with a description of its own
  const only = allOf[0];
  if (
    allOf.length === 1 &&
    only?.$ref !== undefined &&
    !own.properties &&
    unevaluatedProperties === undefined
  ) {
    return { ...own, $ref: only.$ref };
  }
  const parts = allOf.map((part) => {
    const target = resolve(schemas, part) ?? {};
    return target.allOf ? mergeParts(schemas, target) : target;
  });
  const merged: Schema = { ...own, type: 'object', properties: {}, required: [] };
  for (const part of [...parts, own]) {
    merged.properties = { ...merged.properties, ...part.properties };
    merged.required = [...new Set([...(merged.required ?? []), ...(part.required ?? [])])];
  }
  if (merged.required?.length === 0) delete merged.required;
  if (unevaluatedProperties === false) merged.additionalProperties = false;
  return merged;
}

/** A copy in which every schema, inside out, has passed through `change`. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy: Schema = { ...schema };
  const inside = (part: Schema) => mapSchema(part, change);
  if (copy.properties) copy.properties = mapValues(copy.properties, inside);
  if (copy.items) copy.items = inside(copy.items);
  if (typeof copy.additionalProperties === 'object')
    copy.additionalProperties = inside(copy.additionalProperties);
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const) {
    const parts = copy[key];
    if (parts) copy[key] = parts.map(inside);
  }
  return change(copy);
}

/** Completes discriminators: which value stands for which schema, read from the const (or enum) of each part. */
export function withMapping(schemas: Schemas, schema: Schema): Schema {
  const { discriminator, oneOf, anyOf } = schema;
  if (!discriminator || discriminator.mapping) return schema;
  const mapping = (oneOf ?? anyOf ?? []).flatMap((part) => {
    const field = mergeAllOf(schemas, resolve(schemas, part) ?? {}).properties?.[discriminator.propertyName];
    const values = field?.const === undefined ? (field?.enum ?? []) : [field.const];
    return part.$ref === undefined ? [] : values.map((value) => [String(value), part.$ref]);
  });
  return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

/** The same schemas as a reader must take them: an enum that may grow (`x-open`) is any string. */
export function withOpenEnums<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map((item: unknown) => withOpenEnums(item)) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const open = 'x-open' in node && node['x-open'] === true;
  const kept = Object.entries(node).filter(([key]) => !(open && key === 'enum'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withOpenEnums(value)])) as Node;
}

/** The named fields of a request body, with the fields of every alternative of a union. */
export function fieldsOf(schemas: Schemas, schema: Schema): string[] {
  const target = resolve(schemas, schema);
  if (!target) return [];
  const merged = mergeAllOf(schemas, target);
  const alternatives = [...(merged.oneOf ?? []), ...(merged.anyOf ?? [])];
  return [
    ...new Set([
      ...Object.keys(merged.properties ?? {}),
      ...alternatives.flatMap((part) => fieldsOf(schemas, part)),
    ]),
  ];
}
