// A journal as lines of text: checksum, number, entry. The number shows a line that is missing or doubled, the checksum one
// that was changed. Node only.
import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { JournalEntry } from '../court/journal.ts';

/** A whole journal as it stands on disk. */
export interface JournalFile {
  readonly entries: JournalEntry[];
  readonly lines: number;
  /** Bytes, after a torn last line was cut off. */
  readonly size: number;
}

/** One entry as a line, e.g. `5f3a09c2 17 {"nowMs":…}`. */
export function lineOf(number: number, entry: JournalEntry): Uint8Array {
  const text = `${number} ${JSON.stringify(entry)}`;
  return Buffer.from(`${checksum(text)} ${text}\n`);
}

/** Reads a journal, cutting off a torn last line. Throws on any other damage, naming the line. */
export function readJournal(path: string): JournalFile {
  const bytes = readFileSync(path);
  const size = bytes.lastIndexOf(10) + 1;
  if (size < bytes.length) cut(path, size);
  const entries: JournalEntry[] = [];
  for (let from = 0; from < size;) {
    const to = bytes.indexOf(10, from);
    const entry = entryOf(bytes.toString('utf8', from, to), entries.length + 1);
    if (!entry) throw new Error(damage(path, entries.length + 1));
    entries.push(entry);
    from = to + 1;
  }
  return { entries, lines: entries.length, size };
}

function entryOf(line: string, number: number): JournalEntry | undefined {
  const text = line.slice(9);
  const json = text.slice(text.indexOf(' ') + 1);
  if (line.slice(0, 9) !== `${checksum(text)} ` || !text.startsWith(`${number} {`)) return undefined;
  try {
    return JSON.parse(json) as JournalEntry;
  } catch {
    return undefined;
  }
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

const damage = (path: string, line: number): string =>
  `日志第 ${line} 行损坏，不能启动：${path} · line ${line} of the journal is damaged; refusing to start`;

function cut(path: string, size: number): void {
  const file = openSync(path, 'r+');
  ftruncateSync(file, size);
  closeSync(file);
}
