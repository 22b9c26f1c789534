// A second, tiny file that remembers how far the store had come. Without it a write-ahead log that lost its end, or a
// store file put back from an old copy, would look whole, and notices already sent would be sent again.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { corrupt } from './store-error.ts';

/** The witness of a store: `<path>-head`. */
export function witnessPath(path: string): string {
  return `${path}-head`;
}

/** The last commit that the witness saw; `undefined` if there is no witness. Throws `store_corrupt`. */
export function readWitness(path: string): number | undefined {
  const file = witnessPath(path);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'latin1');
  // Created and not yet written when the power went: it has seen nothing.
  if (text === '') return undefined;
  const sequence = Number(/^yunting-store (\d{16}) /.exec(text)?.[1] ?? Number.NaN);
  if (text !== line(sequence)) {
    throw corrupt(
      path,
      `旁边的 ${file} 已损坏（核对过数据后，删除它即可启动）`,
      `${file} beside it is damaged (once the data were checked, delete it to start)`,
    );
  }
  return sequence;
}

/** Writes what was committed, after it is on the disk: the witness may be behind, never ahead. */
export class CommitWitness {
  readonly #file: number;

  constructor(path: string, sequence: number) {
    const file = witnessPath(path);
    this.#file = openSync(file, existsSync(file) ? 'r+' : 'w', 0o600);
    writeSync(this.#file, line(sequence), 0);
    fsyncSync(this.#file);
    syncFolder(path);
  }

  /** Not synced: a power cut may take it back, which only makes the witness forgetful. */
  note(sequence: number): void {
    try {
      writeSync(this.#file, line(sequence), 0);
    } catch {
      // The commit itself is safe, and so is a witness that is behind.
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Always of one length, so that writing it anew never leaves a rest. */
function line(sequence: number): string {
  const count = String(sequence).padStart(16, '0');
  return `yunting-store ${count} ${crc32(count).toString(16).padStart(8, '0')}\n`;
}

/** Makes a new name in the folder of `path` outlive a power cut. Where folders cannot be synced (Windows) nothing is done. */
export function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
  } catch {
    // The platform has no such thing.
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}
