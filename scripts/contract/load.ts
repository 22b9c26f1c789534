/** From files to a checked contract. */
import { assemble } from './assemble.ts';
import { checkExamples } from './check-examples.ts';
import { checkOperations } from './check-operations.ts';
import { checkSchemas } from './check-schemas.ts';
import { checkStates } from './check-states.ts';
import type { Finding } from './finding.ts';
import type { Contract } from './model.ts';
import { prune } from './prune.ts';
import { readSources } from './read.ts';

export interface Loaded {
  /** Without the parts that have fatal findings, and without mentions of what does not exist. */
  readonly contract: Contract;
  readonly findings: readonly Finding[];
}

/** Reads, joins and checks the contract of a repository. All findings come at once. */
export function loadContract(repository: string): Loaded {
  const sources = readSources(repository);
  const { contract, findings: joined } = assemble(sources);
  const findings = [
    ...joined,
    ...checkSchemas(contract),
    ...checkOperations(contract),
    ...checkStates(contract),
  ];
  const usable = prune(contract, findings);
  // while a schema is broken, what its examples say about it would only repeat that
  if (findings.some(({ severity }) => severity === 'fatal')) return { contract: usable, findings };
  const examples = checkExamples({ ...usable, examples: contract.examples });
  return { contract: usable, findings: [...findings, ...examples] };
}

/** True when the contract must not be generated from, unless one asks to be lenient. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'warning');
}
