/** The TypeScript of a parameter or form field. Bodies and answers use their generated `Schemas[…]` instead. */
import { quote } from './print.ts';
import { refName, typesOf } from './schema-tools.ts';
import type { Schema } from './source.ts';

/** `'a' | 'b'`, `string`, `number`, `readonly string[]`, `Schemas['Stage']` … */
export function tsType(schema: Schema): string {
  if (schema.$ref !== undefined) return `Schemas[${quote(refName(schema.$ref) ?? '')}]`;
  const { types, nullable } = typesOf(schema);
  return nullable ? `${core(schema, types[0])} | null` : core(schema, types[0]);
}

function core(schema: Schema, type: string | undefined): string {
  if (schema.const !== undefined)
    return typeof schema.const === 'string' ? quote(schema.const) : String(schema.const);
  if (schema.enum) {
    const known = schema.enum
      .map((value) => (typeof value === 'string' ? quote(value) : String(value)))
      .join(' | ');
    return schema['x-open'] ? `${known} | (string & {})` : known;
  }
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'array') {
    const item = tsType(schema.items ?? {});
    return `readonly ${/[|&]/.test(item) ? `(${item})` : item}[]`;
  }
  return type === 'string' ? 'string' : 'unknown';
}
