// Which file of law cases is tried, and what is in it.
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

/** The file that is tried when none is named. */
export const usualFile = join(import.meta.dirname, '../fixtures/law-cases.json');

/** Where a path may start from: where the command was given (package managers change the folder), or where it runs. */
interface Places {
  readonly INIT_CWD?: string | undefined;
  readonly cwd: string;
}

/** The file that a path names; the usual one when there is no path. */
export function pathOf(named: string | undefined, { INIT_CWD, cwd }: Places): string {
  if (named === undefined || named.trim() === '') return usualFile;
  if (isAbsolute(named)) return named;
  const fromCommand = resolve(INIT_CWD ?? cwd, named);
  return existsSync(fromCommand) ? fromCommand : resolve(cwd, named);
}

/**
 * What is in a file.
 *
 * @throws Error in Chinese and English when the file cannot be read, or is no JSON
 */
export function contentOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`无法读取案例文件 ${path} / cannot read the file of cases: ${String(error)}`, {
      cause: error,
    });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`案例文件不是 JSON：${path} / the file of cases is no JSON: ${String(error)}`, {
      cause: error,
    });
  }
}
