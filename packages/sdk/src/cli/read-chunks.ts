import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 64 * 1024;

/** A file in pieces of 64 KiB, each good until the next is asked for. */
export function* readChunks(path: string): Generator<Uint8Array, void> {
  const file = openSync(path, 'r');
  try {
    const chunk = new Uint8Array(CHUNK_BYTES);
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk)) {
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
