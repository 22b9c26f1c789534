/**
 * Checks the contract's sources and prints everything that is wrong, with file and line.
 * `node scripts/contract/check.ts [service…]` shows only what concerns these services.
 */
import { formatFindings } from './finding.ts';
import { hasErrors, loadContract } from './load.ts';
import { ContractError } from './read.ts';
import type { Finding } from './finding.ts';

function findingsOf(repository: string): readonly Finding[] {
  try {
    return loadContract(repository).findings;
  } catch (error) {
    if (error instanceof ContractError) return error.findings;
    throw error;
  }
}

if (import.meta.main) {
  const services = process.argv.slice(2);
  const repository = new URL('../..', import.meta.url).pathname;
  const findings = findingsOf(repository).filter(
    ({ file }) =>
      services.length === 0 ||
      services.some((service) => file.includes(`/${service}.yaml`) || file.includes(`/${service}/`)),
  );
  console.log(formatFindings(findings));
  if (hasErrors(findings)) process.exitCode = 1;
}
