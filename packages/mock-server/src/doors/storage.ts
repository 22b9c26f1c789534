// Worlds on disk: one append-only journal a world, synced before any answer is given. Node only.
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { WorldStorage } from '../mock-court.ts';
import type { Journal } from '../court/journal.ts';
import { lineOf, readJournal } from './journal-lines.ts';
import { lockFolder } from './lock.ts';

const ending = '.journal';

interface Open {
  readonly file: number;
  /** Bytes that are known to be whole lines. */
  size: number;
  lines: number;
}

/**
 * Keeps worlds under `folder`, which belongs to one process at a time. A line that was being written when the process died
 * was never answered: it is cut off. Any other damage refuses to start.
 */
export function fileStorage(folder: string): WorldStorage & { close(): void } {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const open = new Map<string, Open>();
  /** Where the journals that were read end. */
  const ends = new Map<string, { size: number; lines: number }>();
  const fileOf = (world: string): string => join(folder, world + ending);
  return {
    names: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length)),
    entries(world) {
      if (!existsSync(fileOf(world))) return [];
      const found = readJournal(fileOf(world));
      ends.set(world, { size: found.size, lines: found.lines });
      return found.entries;
    },
    journal(world): Journal {
      const journal = { file: openSync(fileOf(world), 'a'), ...(ends.get(world) ?? { size: 0, lines: 0 }) };
      open.set(world, journal);
      syncFolder(folder);
      return { append: (entry) => append(journal, lineOf(journal.lines + 1, entry)) };
    },
    remove(world) {
      const journal = open.get(world);
      if (journal) closeSync(journal.file);
      open.delete(world);
      ends.delete(world);
      rmSync(fileOf(world), { force: true });
    },
    close() {
      for (const { file } of open.values()) closeSync(file);
      open.clear();
      unlock();
    },
  };
}

/** All of the line, or nothing of it: what a full disk left behind would spoil the next line. */
function append(journal: Open, line: Uint8Array): void {
  try {
    for (let at = 0; at < line.length;) at += writeSync(journal.file, line, at);
    fdatasyncSync(journal.file);
  } catch (error) {
    ftruncateSync(journal.file, journal.size);
    throw error;
  }
  journal.size += line.length;
  journal.lines++;
}

/** A new file's name must survive too. Not every system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    fsyncSync(file);
    closeSync(file);
  } catch {
    // Windows: the name is as safe as the system makes it.
  }
}
