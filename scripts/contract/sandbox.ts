/** The control plane of the mock court (openapi/sandbox.yaml): its types, checkers and operations, outside the SDK. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emitSchemas } from './emit-schemas.ts';
import { emitTypes } from './emit-types.ts';
import { BANNER, quote } from './print.ts';
import { refName } from './schema-tools.ts';
import type { Schema } from './source.ts';

interface Method {
  readonly operationId: string;
  readonly summary: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
  };
  readonly responses: Readonly<
    Record<
      string,
      { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> }
    >
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Method>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Files of `packages/mock-server/src/sandbox/generated`. */
export async function sandboxFiles(repository: string): Promise<Map<string, string>> {
  const document = parse(readFileSync(join(repository, 'openapi/sandbox.yaml'), 'utf8')) as Document;
  const { schemas } = document.components;
  const requests = new Set<string>();
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]) => emitOperation(path, method, one, requests)),
  );
  return new Map([
    ['types.ts', await emitTypes(schemas)],
    ['schemas.ts', emitSchemas(schemas)],
    ['checkers.ts', emitCheckers([...requests])],
    [
      'operations.ts',
      [
        BANNER.trimEnd(),
        "import type { Operation } from '@yunting/sdk/core';",
        "import type { Schemas } from './types.ts';\n",
        ...operations,
      ].join('\n'),
    ],
  ]);
}

function schemaOf(content: Method['requestBody']): string | undefined {
  const schema = Object.values(content?.content ?? {})[0]?.schema;
  return schema && refName(schema.$ref);
}

function emitOperation(path: string, method: string, one: Method, requests: Set<string>): string {
  const name = one.operationId.replace(/^sandbox\./, '');
  const body = schemaOf(one.requestBody);
  if (body) requests.add(body);
  const answer = schemaOf(Object.values(one.responses)[0]);
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => `${param}: string`);
  const input = [
    params.length > 0 ? `{ ${params.join('; ')} }` : '',
    body ? `Schemas[${quote(body)}]` : '',
  ].filter(Boolean);
  const fields = [
    `id: ${quote(one.operationId)}`,
    `method: ${quote(method.toUpperCase())}`,
    `path: ${quote(path)}`,
    ...(body ? ["body: 'json'"] : []),
    // Control acts have no keys: a lost answer is looked at, not repeated.
    ...(method === 'get' ? [] : ["key: 'never'"]),
  ];
  return `/** ${one.summary} */
export const ${name}: Operation<${input.join(' & ') || 'Record<never, never>'}, Schemas[${quote(answer ?? '')}]> = {
  ${fields.join(',\n  ')},
};
`;
}

function emitCheckers(names: readonly string[]): string {
  return `${BANNER}import * as schemas from './schemas.ts';

/** Checkers of what callers send. */
export const checkers = {
${names.map((name) => `  ${name}: schemas.${name},`).join('\n')}
};
`;
}
