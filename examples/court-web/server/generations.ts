// Which of the data folders is in use. Starting over makes a new one and then points to it, in one atomic step: a crash in
// between leaves the old world whole.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

const pointer = 'generation';

/** The folder of the world in use; made when there is none. */
export function currentFolder(data: string): string {
  mkdirSync(data, { recursive: true });
  const file = join(data, pointer);
  const name = existsSync(file) ? readFileSync(file, 'utf8').trim() : '1';
  if (!/^\d+$/.test(name))
    throw new Error(`${file} 已损坏：应为一个数字 · ${file} is damaged: it should hold a number`);
  return join(data, name);
}

/** A new, empty folder, from now on the one in use. The old one is removed: everything in it is invented. */
export function nextFolder(data: string): string {
  const old = currentFolder(data);
  const name = String(Number(old.slice(data.length + 1)) + 1);
  rmSync(join(data, name), { recursive: true, force: true });
  writeAtomically(join(data, pointer), name);
  rmSync(old, { recursive: true, force: true });
  return join(data, name);
}
