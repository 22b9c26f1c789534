/** Examples: they name an operation that exists and fit its schemas. */
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Finding } from './finding.ts';
import type { Contract, NamedExample } from './model.ts';
import { schemaRecord } from './model.ts';

/** A validator of named schemas, by JSON Schema itself and not by what we generate. */
export type Oracle = (name: string, value: unknown) => readonly string[];

/** Compiles schemas on first use. */
export function createOracle(schemas: Readonly<Record<string, object>>, allErrors = true): Oracle {
  const ajv = new Ajv.Ajv2020({ allErrors, strict: false, discriminator: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas } });
  return (name, value) => {
    const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
    if (!validate) throw new Error(`no schema ${name}`);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
  };
}

/** All findings about `openapi/examples`. */
export function checkExamples(contract: Contract): Finding[] {
  if (contract.examples.length === 0) return [];
  const oracle = createOracle(schemaRecord(contract));
  const seen = new Set<string>();
  return contract.examples.flatMap((example) => {
    const key = `${example.operationId}/${example.name}`;
    const findings = checkExample(contract, oracle, example);
    if (seen.has(key))
      findings.push({ severity: 'error', ...example.at(['name']), message: `Example ${key} exists twice.` });
    seen.add(key);
    return findings;
  });
}

function checkExample(contract: Contract, oracle: Oracle, example: NamedExample): Finding[] {
  const findings: Finding[] = [];
  const report = (path: readonly PropertyKey[], message: string) =>
    findings.push({ severity: 'error', ...example.at(path), message: `Example ${example.name}: ${message}` });
  const operation = contract.operations.find(({ id }) => id === example.operationId);
  if (!operation) {
    const severity = contract.missing.length > 0 ? 'warning' : 'error';
    const message = `Example ${example.name}: operation "${example.operationId}" does not exist.`;
    return [{ severity, ...example.at(['operationId']), message }];
  }
  const { body } = example.request ?? {};
  if (operation.body?.name !== undefined && body !== undefined) {
    for (const wrong of oracle(operation.body.name, body)) report(['request', 'body'], wrong);
  } else if (body !== undefined && !operation.body)
    report(['request', 'body'], 'this operation takes no body.');
  const { status } = example.response;
  const name = status >= 400 ? 'Problem' : operation.answer.name;
  if (status < 400 && status !== operation.answer.status) {
    report(['response', 'status'], `this operation answers ${operation.answer.status}, not ${status}.`);
  }
  if (name !== undefined && contract.schemas.has(name)) {
    for (const wrong of oracle(name, example.response.body)) report(['response', 'body'], wrong);
  }
  return findings;
}
