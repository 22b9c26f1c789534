/** Schemas made of others: `allOf`, unions and recursion, as far as they can be typed and told apart. */
import type { Report } from './check-schema-shape.ts';
import type { NamedSchema } from './model.ts';
import { mergeAllOf } from './schema-change.ts';
import { isClosed, isRecordOfFields, resolve, typesOf } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';
import { isNameable } from './zod-order.ts';
import type { IsLazy } from './zod-order.ts';

/** `allOf`, `oneOf` and `anyOf`. */
export function checkComposition(
  schemas: Schemas,
  schema: Schema,
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (schema.allOf) checkAllOf(schemas, schema, schema.allOf, path, report);
  else if (schema.unevaluatedProperties !== undefined) {
    report('fatal', path, 'unevaluatedProperties is only for allOf; use additionalProperties: false.');
  }
  const union = schema.oneOf ?? schema.anyOf;
  if (!union) return;
  const objects = union.filter((part) => !typesOf(part).nullable);
  if (objects.length > 1 && !schema.discriminator) {
    report(
      'fatal',
      path,
      'a union of several schemas needs a discriminator (propertyName) that tells them apart.',
    );
  }
  if (!schema.discriminator) return;
  const tag = schema.discriminator.propertyName;
  for (const [index, part] of objects.entries()) {
    const target = resolve(schemas, part);
    const field = target ? mergeAllOf(schemas, target).properties?.[tag] : undefined;
    const fixed = field && (field.const !== undefined || (field.enum && !field['x-open']));
    if (!fixed || !target?.required?.includes(tag)) {
      const message = `each part of this union needs a required "${tag}" with a const (or closed enum).`;
      report('fatal', [...path, schema.oneOf ? 'oneOf' : 'anyOf', index], message);
    }
  }
}

function checkAllOf(
  schemas: Schemas,
  schema: Schema,
  parts: readonly Schema[],
  path: readonly PropertyKey[],
  report: Report,
): void {
  const seen = new Set<string>(Object.keys(schema.properties ?? {}));
  for (const [index, part] of parts.entries()) {
    const at = [...path, 'allOf', index];
    const target = resolve(schemas, part);
    if (parts.length === 1 && part.$ref !== undefined && !schema.properties && !schema.required) continue;
    if (!target || !(isRecordOfFields(target) || target.allOf))
      report('fatal', at, 'only objects can be joined by allOf.');
    else if (isClosed(target)) {
      const message =
        'a closed part (additionalProperties: false) refuses the fields of its siblings; open it and put unevaluatedProperties: false beside allOf.';
      report('fatal', at, message);
    }
    const fields = target ? Object.keys(mergeAllOf(schemas, target).properties ?? {}) : [];
    const twice = fields.filter((field) => seen.has(field));
    if (twice.length > 0)
      report('fatal', at, `"${twice.join('", "')}" is declared in two parts of the allOf.`);
    for (const field of fields) seen.add(field);
  }
  if (schema.additionalProperties !== undefined) {
    report(
      'fatal',
      path,
      'beside allOf, additionalProperties sees no field of the parts; use unevaluatedProperties: false.',
    );
  }
}

/** Fields that lead back to their own schema. */
export function checkRecursion(
  { name, schema: whole }: NamedSchema,
  schema: Schema,
  path: readonly PropertyKey[],
  isLazy: IsLazy,
  report: Report,
): void {
  for (const [field, value] of Object.entries(schema.properties ?? {})) {
    if (!isLazy(name, value) || isNameable(value)) continue;
    report(
      'fatal',
      [...path, 'properties', field],
      'a field that leads back to its own schema is a $ref, or a list or map of one; give the part between a name.',
    );
  }
  const alias = schema === whole && !whole.properties && !whole.allOf && !whole.oneOf && !whole.anyOf;
  if (alias && isLazy(name, whole))
    report('fatal', path, 'it contains itself without a field between; wrap it in an object.');
}
