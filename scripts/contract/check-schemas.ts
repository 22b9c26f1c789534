/** Schemas: only keywords that every reader understands, closed requests, open answers, nothing unused or undescribed. */
import type { Finding, Severity } from './finding.ts';
import type { Contract, NamedSchema } from './model.ts';
import { schemaRecord } from './model.ts';
import { checkKeywords, checkValues } from './check-schema-shape.ts';
import type { Report } from './check-schema-shape.ts';
import { checkComposition, checkRecursion } from './check-schema-unions.ts';
import { isClosed, isRecordOfFields, reachable, refName, refsOf, walk } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';
import type { Schema } from './source.ts';
import { RESERVED } from './vocabulary.ts';
import { findRecursion } from './zod-order.ts';

/** All findings about `components.schemas`. */
export function checkSchemas(contract: Contract): Finding[] {
  const findings: Finding[] = [];
  const schemas = schemaRecord(contract);
  const requested = reachable(schemas, requestRoots(contract));
  const used = reachable(schemas, [...requested, ...answerRoots(contract), 'EventEnvelope', 'Problem']);
  const isLazy = findRecursion(schemas);
  const parts = allOfParts(schemas, requested);
  for (const named of contract.schemas.values()) {
    const report: Report = (severity, path, message) =>
      findings.push({ severity, ...named.at(path), message: `Schema ${named.name}: ${message}` });
    checkNamed(named, report);
    walk(named.schema, (schema, path) => {
      checkKeywords(schema, path, report);
      checkComposition(schemas, schema, path, report);
      checkValues(schema, path, report);
      checkRecursion(named, schema, path, isLazy, report);
    });
    if (requested.has(named.name)) walk(named.schema, checkRequest(named, parts, report));
    else walk(named.schema, checkAnswer(contract.missing.length > 0 ? 'warning' : 'error', report));
    if (used.has(named.name)) continue;
    const idle = contract.missing.length > 0 || named.service === undefined;
    report(idle ? 'warning' : 'error', [], 'no operation uses it; remove it or use it.');
  }
  return findings;
}

function requestRoots(contract: Contract): string[] {
  return contract.operations.flatMap(({ body }) => (body ? [...refsOf(body.schema)] : []));
}

function answerRoots(contract: Contract): string[] {
  return contract.operations.flatMap(({ answer, parameters }) => [
    ...(answer.schema ? refsOf(answer.schema) : []),
    ...parameters.flatMap((parameter) => [...refsOf(parameter.schema)]),
  ]);
}

/** Schemas that only serve as a part of an `allOf`: the composed schema closes them. */
function allOfParts(schemas: Schemas, names: ReadonlySet<string>): Set<string> {
  const parts = new Set<string>();
  for (const name of names) {
    walk(schemas[name] ?? {}, ({ allOf }) => {
      for (const part of allOf ?? []) {
        const target = part.$ref === undefined ? undefined : refName(part.$ref);
        if (target !== undefined) parts.add(target);
      }
    });
  }
  return parts;
}

function checkNamed({ name, schema }: NamedSchema, report: Report): void {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    report('fatal', [], 'its name must be PascalCase in ASCII letters and digits.');
  if (RESERVED.has(name)) report('fatal', [], 'its name is a reserved word.');
  if (schema.description === undefined) report('error', [], 'it needs a description (zh · en).');
}

function checkRequest(named: NamedSchema, parts: ReadonlySet<string>, report: Report) {
  return (schema: Schema, path: readonly PropertyKey[]): void => {
    if (schema['x-open']) {
      report(
        'error',
        path,
        'an x-open enum is reachable from a request body; requests are closed, give it an enum of its own.',
      );
    }
    if (schema.additionalProperties === true)
      report('error', path, 'a request body takes any field here; requests are closed.');
    const composed = path.includes('allOf') || (path.length === 0 && parts.has(named.name));
    if ((isRecordOfFields(schema) || schema.allOf) && !isClosed(schema) && !composed) {
      if (schema.allOf?.length === 1 && !schema.properties) return;
      report('error', path, 'it is reachable from a request body, so it needs additionalProperties: false.');
    }
  };
}

function checkAnswer(severity: Severity, report: Report) {
  return (schema: Schema, path: readonly PropertyKey[]): void => {
    if (!isClosed(schema)) return;
    report(
      severity,
      path,
      'it is only used in answers, which stay open: remove additionalProperties: false.',
    );
  };
}
