// Source files of the workspace, for the checks that read them as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run.ts';

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All files below `folder` (from the root) whose name ends so, generated and test files included. */
export function sourceFiles(folder: string, ending = '.ts'): SourceFile[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules') && !name.includes('dist'))
    .sort()
    .map((name) => {
      const path = join(root, folder, name);
      return { path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
    });
}

const importPattern = /(?:import|export)\s(?:type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/g;

/** What a file imports, as written; type-only imports are marked. */
export function importsOf(file: SourceFile): { readonly specifier: string; readonly typeOnly: boolean }[] {
  return [...file.text.matchAll(importPattern)].map((match) => ({
    specifier: match[1] ?? match[2] ?? '',
    typeOnly: /^(?:import|export)\stype\s/.test(match[0]),
  }));
}
