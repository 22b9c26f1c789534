/** What the tests of this folder share: the fixture contract, broken copies of it, and generated code that can be imported. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './files.ts';
import type { Finding } from './finding.ts';
import { loadContract } from './load.ts';
import type { Loaded } from './load.ts';
import { ContractError } from './read.ts';

export const REPOSITORY = join(import.meta.dirname, '../..');
export const FIXTURE = join(import.meta.dirname, 'fixture');

/** A new folder in the repository's `.tmp`, from where packages can be imported. */
export function scratch(name: string): string {
  const folder = join(REPOSITORY, '.tmp');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, `${name}-`));
}

/** One edit of a fixture file: `from` must occur, and is replaced once. Without `from`, `to` is appended. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

/** A copy of the fixture with some edits. */
export function editedFixture(edits: readonly Edit[]): string {
  const folder = scratch('contract');
  cpSync(FIXTURE, folder, { recursive: true });
  for (const { file, from, to } of edits) {
    const path = join(folder, 'openapi', file);
    const text = readFileSync(path, 'utf8');
    if (from !== undefined && !text.includes(from)) throw new Error(`${file} has no "${from}"`);
    writeFileSync(path, from === undefined ? text + to : text.replace(from, () => to));
  }
  return folder;
}

/** All findings about a repository, also when nothing can be loaded. */
export function findingsOf(repository: string): readonly Finding[] {
  try {
    return loadContract(repository).findings;
  } catch (error) {
    if (error instanceof ContractError) return error.findings;
    throw error;
  }
}

/** Generates the fixture (or a copy) into a folder. */
export async function generateInto(folder: string, loaded: Loaded): Promise<ReadonlyMap<string, string>> {
  const files = await generate(loaded.contract);
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return files;
}
