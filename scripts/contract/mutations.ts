/** Instances with a single fault at every place. For tests. */
import { FORMAT_VALUES } from './instances.ts';
import { mergeAllOf } from './schema-change.ts';
import { resolve } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';

const FORMAT_FAULTS: Readonly<Record<string, readonly string[]>> = {
  date: [
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
  ],
  'date-time': [
    '2026-03-02T09:30:00',
    '2026-03-02',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:60:00Z',
    '2026-02-30T09:30:00Z',
    '2026-03-02T09:30Z',
    '2026-03-02 09:30:00Z',
    '2026-03-02t09:30:00z',
    '2026-03-02T09:30:00+0800',
    '2026-03-02T09:30:00+08',
    '2026-03-02T09:30:00+24:00',
    '2026-03-02T09:30:00.Z',
    '2026-03-02T12:59:60Z',
    '2017-01-01T07:59:60+08:00',
    '2026-03-02T09:30:00ZT',
  ],
  email: ['a@b', 'a', '@b.cn', 'a@b.cn.', 'a b@c.cn', 'a@-b.cn', '甲@b.cn', 'A@B.CN', 'a..b@c.cn'],
  uri: [
    'example.cn',
    '//a',
    'https://a b',
    'http:',
    'a:',
    'https://',
    'https://a/%zz',
    'https://a/%e4',
    'https://甲.cn',
    '1a:b',
    'a:b"c',
    'a:b|c',
    'https://a:b:c',
    'https://u@h:1/p',
  ],
};

const WRONG: readonly unknown[] = [null, true, 0, 1.5, -1, '', 'stray', [], {}, [null]];

/** The same value with one thing changed somewhere; most of these are invalid. */
export function mutations(schemas: Schemas, schema: Schema, value: unknown, depth = 0): unknown[] {
  const target = resolve(schemas, schema) ?? {};
  const flat = target.allOf ? mergeAllOf(schemas, target) : target;
  // a named schema has its own turn; inside others only its place is tested
  if (depth > 0 && schema.$ref !== undefined) return [...WRONG, ...shallow(value)];
  const here = [...WRONG, ...localFaults(flat, value)];
  if (depth > 6 || typeof value !== 'object' || value === null) return here;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      ...here,
      ...items
        .slice(0, 1)
        .flatMap((item, index) =>
          mutations(schemas, flat.items ?? {}, item, depth + 1).map((other) => items.with(index, other)),
        ),
    ];
  }
  const record = value as Record<string, unknown>;
  const parts = [
    flat,
    ...(flat.oneOf ?? flat.anyOf ?? []).map((part) => mergeAllOf(schemas, resolve(schemas, part) ?? {})),
  ];
  const fieldOf = (name: string) => parts.find((part) => part.properties?.[name])?.properties?.[name];
  const inside = Object.entries(record).flatMap(([name, field]) => {
    const { [name]: _dropped, ...rest } = record;
    const map = typeof flat.additionalProperties === 'object' ? flat.additionalProperties : {};
    const changed = mutations(schemas, fieldOf(name) ?? map, field, depth + 1);
    return [rest, ...changed.map((other) => ({ ...record, [name]: other }))];
  });
  return [...here, ...inside, { ...record, strayField: 1 }, { ...record, 'stray field': null }];
}

function shallow(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [value, `${String(value)}x`];
  const first = Object.entries(value)
    .slice(0, 1)
    .map(([name]) => ({ ...value, [name]: undefined }));
  return [...first, { ...value, strayField: 1 }];
}

function localFaults(schema: Schema, value: unknown): unknown[] {
  const faults: unknown[] = [];
  if (typeof value === 'string') {
    const { minLength, maxLength, format } = schema;
    if (minLength !== undefined) faults.push('案'.repeat(minLength), '𠮷'.repeat(Math.max(minLength - 1, 0)));
    if (maxLength !== undefined)
      faults.push(
        'a'.repeat(maxLength),
        'a'.repeat(maxLength + 1),
        '𠮷'.repeat(maxLength),
        '𠮷'.repeat(maxLength + 1),
      );
    if (format !== undefined) faults.push(...(FORMAT_FAULTS[format] ?? []), ...(FORMAT_VALUES[format] ?? []));
    faults.push(`${value} `, value.slice(1), value.toUpperCase(), `x${value}`, `${value}\n`);
  }
  if (typeof value === 'number') {
    faults.push(value + 0.5, String(value));
    for (const bound of [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum]) {
      // beyond ±2^53 JSON numbers are no longer exact, and the two validators differ by intent
      if (bound !== undefined)
        faults.push(
          ...[bound - 1, bound, bound + 1].filter((near) => Math.abs(near) <= Number.MAX_SAFE_INTEGER),
        );
    }
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const one: readonly unknown[] = items.slice(0, 1);
    faults.push([...items, ...one], items.slice(1), [...items, null]);
    const { maxItems, minItems } = schema;
    if (maxItems !== undefined && maxItems < 300)
      faults.push(Array.from({ length: maxItems + 1 }, () => one[0] ?? null));
    if (minItems !== undefined && minItems > 0)
      faults.push(Array.from({ length: minItems - 1 }, () => one[0] ?? null));
  }
  return faults;
}
