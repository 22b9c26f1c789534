// Schemas on the contract page: a type in a few words with links, and a table of fields.
import { bilingual, code, escape, table } from './docs-text.ts';

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly 'x-sensitive'?: string;
  readonly 'x-open'?: boolean;
}

/** The type in a few words, e.g. `string · date`, a link to a schema, a choice of words. */
export function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#schema-${escape(name)}">${escape(name)}</a>`;
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(' ') + (schema['x-open'] ? ' …' : '');
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice) return choice.map(typeOf).join(' / ');
  if (schema.allOf) return schema.allOf.map(typeOf).join(' + ');
  if (schema.items) return `[ ${typeOf(schema.items)} ]`;
  return (
    escape([schema.type ?? []].flat().join(' / ')) + (schema.format ? ` · ${escape(schema.format)}` : '')
  );
}

/** Fields with type and meaning; what must be there has a mark. */
export function fields(schema: Schema | undefined): string {
  const rows = Object.entries(schema?.properties ?? {}).map(([name, property]) => [
    code(name) +
      (schema?.required?.includes(name) ? '<span class="must" title="必填 required">*</span>' : ''),
    typeOf(property),
    escape(property.description ?? '') +
      (property['x-sensitive'] ? ` <small>〔${escape(property['x-sensitive'])}〕</small>` : ''),
  ]);
  return table(['字段 field', '类型 type', '含义 meaning'], rows, 'fields');
}

/** All schemas, closed until asked for. */
export function schemaParts(schemas: Readonly<Record<string, Schema>>): string {
  return Object.entries(schemas)
    .map(([name, schema]) => {
      const inside = fields(schema) || `<p>${typeOf(schema)}</p>`;
      return `<details id="schema-${escape(name)}"><summary>${code(name)} <span class="en">${escape(schema.description ?? '')}</span></summary>${bilingual(schema.description)}${inside}</details>`;
    })
    .join('');
}
