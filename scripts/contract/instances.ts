/** Seeded valid instances of a schema. For tests. */
import fc from 'fast-check';
import { mergeAllOf } from './schema-change.ts';
import { isMap, resolve, typesOf } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';

export interface Random {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number;
}

/** mulberry32: small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}

/** How full an instance is: only what is required, everything, or by the dice. */
export type Fill = 'least' | 'most' | 'some';

/** Texts of each format. */
export const FORMAT_VALUES: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-28', '2024-02-29', '2026-12-31'],
  'date-time': [
    '2026-03-02T09:30:00+08:00',
    '2026-03-02T01:30:00Z',
    '2026-03-02T09:30:00.123+08:00',
    '2016-12-31T23:59:60Z',
  ],
  email: ['a@b.cn', 'zhang.san+court@example.com'],
  uri: ['https://example.cn/a?b=c#d', 'urn:x:1', 'http://127.0.0.1:4010/w/demo', 'https://[::1]:8080/x'],
};

/** A valid instance. Undefined when recursion would not end. */
export function instance(schemas: Schemas, schema: Schema, fill: Fill, random: Random, depth = 0): unknown {
  const target = resolve(schemas, schema);
  if (!target) throw new Error(`unresolved ${JSON.stringify(schema)}`);
  const flat = target.allOf ? mergeAllOf(schemas, target) : target;
  if (flat.$ref !== undefined) return instance(schemas, flat, fill, random, depth);
  const { types, nullable } = typesOf(flat);
  if (nullable && (types.length === 0 || (fill === 'some' && random.below(4) === 0))) return null;
  if (flat.const !== undefined) return flat.const;
  if (flat.enum) return pick(flat.enum, random);
  const parts = flat.oneOf ?? flat.anyOf;
  if (parts) return instance(schemas, pick(parts, random), fill, random, depth);
  if (types[0] === 'string') return text(flat, random);
  if (types[0] === 'integer' || types[0] === 'number') return number(flat, random);
  if (types[0] === 'boolean') return random.below(2) === 0;
  if (types[0] === 'array') return list(schemas, flat, fill, random, depth);
  if (types[0] === 'object') return object(schemas, flat, fill, random, depth);
  return pick([1, 'x', null, {}, []], random);
}

function object(
  schemas: Schemas,
  schema: Schema,
  fill: Fill,
  random: Random,
  depth: number,
): Record<string, unknown> {
  if (isMap(schema)) {
    const value = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    return fill === 'least'
      ? {}
      : {
          a: instance(schemas, value, fill, random, depth + 1),
          名: instance(schemas, value, fill, random, depth + 1),
        };
  }
  const required = new Set(schema.required);
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    // deep down only what must be there, so that recursion ends
    const wanted =
      required.has(name) || (depth < 5 && (fill === 'most' || (fill === 'some' && random.below(2) === 0)));
    if (wanted) result[name] = instance(schemas, field, depth < 5 ? fill : 'least', random, depth + 1);
  }
  return result;
}

function list(schemas: Schemas, schema: Schema, fill: Fill, random: Random, depth: number): unknown[] {
  const least = schema.minItems ?? 0;
  const length = fill === 'least' || depth > 5 ? least : Math.max(least, Math.min(schema.maxItems ?? 2, 2));
  const items = Array.from({ length }, () => instance(schemas, schema.items ?? {}, fill, random, depth + 1));
  if (!schema.uniqueItems) return items;
  const seen = new Set(items.map((item) => JSON.stringify(item)));
  for (let tries = 0; seen.size < least && tries < 200; tries++) {
    seen.add(JSON.stringify(instance(schemas, schema.items ?? {}, fill, random, depth + 1)));
  }
  return [...seen].map((item): unknown => JSON.parse(item));
}

function text(schema: Schema, random: Random): string {
  const { minLength = 0, maxLength = Math.max(minLength, 12), pattern, format } = schema;
  if (format !== undefined) return pick(FORMAT_VALUES[format] ?? [''], random);
  if (pattern !== undefined) return matching(pattern, minLength, schema.maxLength, random);
  const length = minLength + random.below(Math.min(maxLength - minLength, 12) + 1);
  return Array.from({ length }, () => pick(['a', '案', '𠮷', 'Z', '9', ' '], random)).join('');
}

const matches = new Map<string, readonly string[]>();

function matching(pattern: string, least: number, most: number | undefined, random: Random): string {
  const id = JSON.stringify([pattern, least, most]);
  const known = matches.get(id);
  if (known) return pick(known, random);
  // JSON Schema counts code points
  const fits = (value: string) => {
    const length = Array.from(value).length;
    return length >= least && (most === undefined || length <= most);
  };
  const found = fc
    .sample(fc.stringMatching(new RegExp(pattern, 'u'), { size: 'medium' }), { seed: 7, numRuns: 200 })
    .filter(fits)
    .slice(0, 20);
  if (found.length === 0) throw new Error(`no sample for ${id}`);
  matches.set(id, found);
  return pick(found, random);
}

function number(schema: Schema, random: Random): number {
  const low = schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1000 : schema.exclusiveMinimum + 1);
  const high =
    schema.maximum ??
    (schema.exclusiveMaximum === undefined ? Math.max(low, 0) + 1000 : schema.exclusiveMaximum - 1);
  const unit = schema.multipleOf ?? 1;
  const value = low + random.below(Math.min(high - low, 1_000_000) + 1);
  return Math.min(high, Math.ceil(value / unit) * unit);
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[random.below(values.length)];
  if (value === undefined && values.length === 0) throw new Error('nothing to choose from');
  return value as T;
}
