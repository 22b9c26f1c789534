/** The generated folder: what belongs there, and writing or comparing it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.ts';
import { emitContract } from './emit-contract.ts';
import { emitOperations } from './emit-operations.ts';
import { emitSchemaCheck, emitSchemas } from './emit-schemas.ts';
import { emitServices } from './emit-services.ts';
import { emitTypes, flatSchemas } from './emit-types.ts';
import type { Contract } from './model.ts';

/** Every generated file by its path in the folder. The same contract always gives the same text. */
export async function generate(contract: Contract): Promise<Map<string, string>> {
  const flat = flatSchemas(contract);
  const files = new Map<string, string>([
    ['openapi.json', `${JSON.stringify(bundle(contract), null, 2)}\n`],
    ['types.ts', await emitTypes(flat)],
    ['schemas.ts', emitSchemas(flat)],
    ['schemas.check.ts', emitSchemaCheck(flat)],
    ['services.ts', emitServices(contract)],
    ['contract.ts', emitContract(contract)],
  ]);
  for (const [path, text] of emitOperations(contract)) files.set(`operations/${path}`, text);
  return files;
}

/** Paths whose text differs from what is on disk, and files on disk that are no longer generated. */
export function differences(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files]
    .filter(([path, text]) => readText(join(folder, path)) !== text)
    .map(([path]) => path);
  return [...changed, ...leftovers(folder, files)].toSorted();
}

/** Writes what changed and removes what is no longer generated. A reader never sees half a file. */
export function write(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = differences(folder, files);
  for (const path of changed) {
    const target = join(folder, path);
    const text = files.get(path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      const temporary = `${target}.${process.pid}.tmp`;
      writeFileSync(temporary, text);
      renameSync(temporary, target);
    }
  }
  return changed;
}

function leftovers(folder: string, files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ''))
    .filter((path) => !files.has(path));
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
