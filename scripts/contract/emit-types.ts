/** `types.ts`: the schemas as TypeScript, by openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Contract } from './model.ts';
import { schemaRecord } from './model.ts';
import { BANNER } from './print.ts';
import { mapSchema, mergeAllOf } from './schema-change.ts';
import { mapValues } from './schema-tools.ts';
import type { Schema } from './source.ts';

/** All schemas with their `allOf` merged: what types and zod schemas are both written from. */
export function flatSchemas(contract: Contract): Record<string, Schema> {
  const schemas = schemaRecord(contract);
  return mapValues(schemas, (schema) => mergeAllOf(schemas, schema));
}

/**
 * Types of `components.schemas` only. Paths are left out: the operations carry their types, and a consumer's type check
 * need not read every route.
 */
export async function emitTypes(schemas: Readonly<Record<string, Schema>>): Promise<string> {
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: mapValues(schemas, untagged) },
  };
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    silent: true,
    transform: openEnum,
  });
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  if (!components || !ts.isInterfaceDeclaration(components))
    throw new Error('openapi-typescript wrote no components');
  const members = components.members.filter(
    (member) => member.name && 'text' in member.name && member.name.text === 'schemas',
  );
  const { modifiers, name, typeParameters, heritageClauses } = components;
  const trimmed = ts.factory.updateInterfaceDeclaration(
    components,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
  return `${BANNER}${astToString([trimmed])}\n/** Every schema of the contract by its name. */\nexport type Schemas = components['schemas'];\n`;
}

/** Without discriminators: openapi-typescript would put schema names where our parts have their own constants. */
function untagged(schema: Schema): Schema {
  return mapSchema(schema, ({ discriminator: _tag, ...rest }) => rest);
}

/** An enum that may grow: known values for the editor, any string for the compiler. */
function openEnum(schema: unknown): ts.TypeNode | undefined {
  const { 'x-open': open, enum: values, type } = schema as Schema;
  if (!open || !values) return undefined;
  const { factory } = ts;
  const known = values.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
  );
  const other = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const nullable =
    Array.isArray(type) && type.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...known, other, ...nullable]);
}
