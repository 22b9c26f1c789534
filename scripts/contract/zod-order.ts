/** In which order zod schemas can be declared. */
import { mapValues, reachable, refName, refsOf, typesOf, walk } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';

/** True for a field of `owner` that leads back to `owner`. */
export type IsLazy = (owner: string, field: Schema) => boolean;

/** Finds recursive fields. */
export function findRecursion(schemas: Schemas): IsLazy {
  const reach = mapValues(schemas, (schema) => reachable(schemas, refsOf(schema)));
  return (owner, field) => [...refsOf(field)].some((name) => name === owner || reach[name]?.has(owner));
}

/** True when a recursive field can be typed by name: a reference, `null` or it, a list or a map of such. */
export function isNameable(field: Schema): boolean {
  if (field.$ref !== undefined) return true;
  if (field.items) return isNameable(field.items);
  if (typeof field.additionalProperties === 'object' && !field.properties)
    return isNameable(field.additionalProperties);
  const parts = (field.oneOf ?? field.anyOf ?? []).filter(
    (part) => part.$ref !== undefined || !typesOf(part).nullable,
  );
  return parts.length === 1 && parts.every(isNameable);
}

/**
 * Names such that each stands after all that its declaration evaluates at once. Fields that `isLazy` become getters and
 * may therefore name what comes later.
 *
 * @throws when schemas need each other at once (a union that directly contains itself)
 */
export function declarationOrder(schemas: Schemas, isLazy: IsLazy): string[] {
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string, trail: readonly string[]): void => {
    const schema = schemas[name];
    if (!schema || state.get(name) === 'done') return;
    if (state.get(name) === 'open')
      throw new Error(`Schemas need each other at once: ${[...trail, name].join(' → ')}`);
    state.set(name, 'open');
    for (const needed of eagerRefs(name, schema, isLazy)) visit(needed, [...trail, name]);
    state.set(name, 'done');
    order.push(name);
  };
  for (const name of Object.keys(schemas)) visit(name, []);
  return order;
}

function eagerRefs(owner: string, schema: Schema, isLazy: IsLazy): Set<string> {
  const names = new Set<string>();
  const lazy = new Set<Schema>();
  walk(schema, (part) => {
    for (const field of Object.values(part.properties ?? {})) {
      if (lazy.has(part) || isLazy(owner, field)) walk(field, (inner) => lazy.add(inner));
    }
    const name = part.$ref === undefined ? undefined : refName(part.$ref);
    if (name !== undefined && !lazy.has(part)) names.add(name);
  });
  return names;
}
