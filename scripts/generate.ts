/**
 * Writes `packages/sdk/src/generated` and `packages/mock-server/src/sandbox/generated` from `openapi/`.
 *
 *   node scripts/generate.ts             refuses while the contract has errors
 *   node scripts/generate.ts --lenient   generates from all that is valid, and prints the errors
 *   node scripts/generate.ts --check     writes nothing; fails when the folder is stale
 */
import { join } from 'node:path';
import { differences, generate, write } from './contract/files.ts';
import { formatFindings } from './contract/finding.ts';
import { hasErrors, loadContract } from './contract/load.ts';
import type { Loaded } from './contract/load.ts';
import { ContractError } from './contract/read.ts';
import { sandboxFiles } from './contract/sandbox.ts';

const repository = join(import.meta.dirname, '..');
const sdkFolder = 'packages/sdk/src/generated';
const sandboxFolder = 'packages/mock-server/src/sandbox/generated';

function load(): Loaded | undefined {
  try {
    return loadContract(repository);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(formatFindings(error.findings));
    return undefined;
  }
}

async function main(flags: ReadonlySet<string>): Promise<boolean> {
  const loaded = load();
  if (!loaded) return false;
  const { contract, findings } = loaded;
  if (findings.length > 0) console.error(formatFindings(findings));
  if (hasErrors(findings) && !flags.has('--lenient')) {
    console.error(
      'Nothing was generated. Correct the errors, or use --lenient to generate from what is valid.',
    );
    return false;
  }
  const outputs = [
    [sdkFolder, await generate(contract)],
    [sandboxFolder, await sandboxFiles(repository)],
  ] as const;
  for (const [folder, files] of outputs) {
    if (flags.has('--check')) {
      const stale = differences(join(repository, folder), files);
      if (stale.length > 0) {
        console.error(
          `${folder} is stale (${stale.join(', ')}): run \`pnpm generate\` and commit the result.`,
        );
        return false;
      }
      console.log(`${folder} is fresh: ${files.size} files.`);
    } else {
      const changed = write(join(repository, folder), files);
      console.log(`${folder}: ${files.size} files, ${changed.length} changed.`);
    }
  }
  const { operations, schemas, events } = contract;
  console.log(`${operations.length} operations, ${schemas.size} schemas, ${events.size} events.`);
  return true;
}

if (!(await main(new Set(process.argv.slice(2))))) process.exitCode = 1;
